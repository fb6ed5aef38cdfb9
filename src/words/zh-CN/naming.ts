/** A name of its own for a scenario that has been changed, in Chinese. */
export const naming = {
  title: '为情景命名',
  why: (shipped: string): string => `名称仍为“${shipped}”，内容已改动。保存或分享前请另起名称，以免与原情景混淆。`,
  /** What is offered to begin with. */
  suggested: (shipped: string): string => `${shipped}·我的版本`,
  other: (language: string): string => `${language}名称（选填，默认同上）`,
  cancel: '取消',
  give: '使用该名称',
}

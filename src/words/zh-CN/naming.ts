/** A name of its own for a scenario that has been changed, in Chinese. */
export const naming = {
  title: '给这个情景起个名字',
  why: (shipped: string): string =>
    `它用的还是“${shipped}”这个名字，内容却已改过。存成文件或分享之前请另起一个名字，免得别人把它当成原来的情景。`,
  /** What is offered to begin with. */
  suggested: (shipped: string): string => `${shipped}·我的版本`,
  other: (language: string): string => `${language}名称（可不填，不填就用上面的）`,
  cancel: '取消',
  give: '用这个名字',
}

/** 加入故事。 */
export const addStep = {
  add: '把当前画面加为一步',
  added: (count: number) => `已加为第 ${count} 步`,
}

/** 故事的各种改动。 */
export const storySteps = {
  added: (title) => `故事：加入“${title}”`,
  changed: (title) => `故事：修改“${title}”`,
  asked: (title) => `故事：“${title}”的提问`,
  moved: (title) => `故事：移动“${title}”`,
  copied: (title) => `故事：复制“${title}”`,
  removed: (title) => `故事：删除“${title}”`,
  logged: (title) => `故事：记录“${title}”的猜测与决定`,
  looked: (title) => `打开故事的“${title}”`,
} satisfies Record<string, (title: string) => string>

/** 故事的各页。 */
export const storyPages = { story: '故事', present: '演示', audience: '观众窗口' }

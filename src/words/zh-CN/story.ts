/** 故事与演示。 */

/** 编辑故事。 */
export const story = {
  lead: '把这个情景一步一步讲给会场听。每一步记下当时看到的图、数字和假设，以及要说的话；讲的时候仍可拖动滑块。',
  add: '把现在看到的加为一步',
  added: (count: number) => `已加为故事的第 ${count} 步`,
  present: '开始演示',
  presentFrom: (number: number) => `从第 ${number} 步开始演示`,
  none: '还没有故事。在“探索”里调到想展示的样子，再把它加为一步；或者打开一个现成的情景，它们都带着故事。',
  steps: '故事的各步',
  step: (number: number) => `第 ${number} 步`,
  title: '标题：一句结论',
  text: '对会场说的话',
  notes: '讲者备注',
  shows: '展示',
  changes: '与上一步相比',
  noChanges: '假设与上一步相同',
  industryGone: (id: string) => `“${id}”（已不在情景中）`,
  charts: '图',
  noChart: '不用图',
  up: (number: number) => `第 ${number} 步上移`,
  down: (number: number) => `第 ${number} 步下移`,
  drag: '拖动以调整顺序',
  copy: (number: number) => `复制第 ${number} 步`,
  remove: (number: number) => `删除第 ${number} 步`,
  look: '在“探索”中打开',
  retake: '换成现在看到的',
  ask: '先让会场猜',
  question: '问题',
  figure: '猜哪个数字',
  askFor: (figure: string) => `您觉得“${figure}”会是多少？`,
  log: (count: number) => `决策记录（${count}）`,
  logGuessed: '猜测',
  logSeen: '结果',
  logDecided: '决定',
  logNever: '期内没有',
  logNobody: '无',
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

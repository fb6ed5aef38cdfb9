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
  /** 文字里的数字。 */
  placeholders: {
    help: '数字不必手写：写 {totalNpv}，演示时填入当时算出的数。后面可加是谁、哪一年：{adoption comicSeries 2026}；加 range 是 90% 区间：{totalNpv range}；{loss totalNpv} 是亏损的机会。',
    filled: '读作',
    /** 多少次抽样在零以下，放在“亏损的抽样：”之后也通。 */
    lost: (share: number): string =>
      share === 0
        ? '没有一次'
        : share < 0.0005
          ? '不到两千分之一'
          : share < 0.2
            ? `每 ${Math.round(1 / share)} 次有 1 次`
            : `${Math.round(100 * share)}%`,
    form: (written: string): string => `${written}：应为“名称 是谁 年份 range”，或“loss 名称 是谁”，各以一个空格隔开。`,
    name: (written: string, name: string, near: string | undefined): string =>
      `${written}：没有叫 ${name} 的数字${near === undefined ? '。' : `，是不是 ${near}？`}`,
    member: (written: string, name: string, member: string, near: string | undefined): string =>
      `${written}：${name} 没有 ${member} 的数${near === undefined ? '。' : `，是不是 ${near}？`}`,
    whose: (written: string, name: string): string => `${written}：${name} 要说是谁的，这一步看的不止一类作品。`,
    year: (written: string, first: number, last: number): string => `${written}：年份在 ${first} 到 ${last} 之间。`,
    yearless: (written: string, name: string): string => `${written}：${name} 不分年份。`,
    yearly: (written: string, name: string): string => `${written}：${name} 逐年不同，只有不分年份的数才有亏损的机会。`,
    lines: (written: string, name: string): string => `${written}：${name} 按成本项分列，文字里放不下。`,
  },
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

/** What has changed since a file was saved, in Chinese. */
export const drift = {
  causes: {
    'file-edited': (): string => '该文件保存后被手工改过。',
    'model-changed': (before: string, after: string): string =>
      before === after ? '该文件保存后，模型有变。' : `该文件保存后，模型由第 ${before} 版变为第 ${after} 版。`,
    'engine-changed': (before: string, after: string): string => `该文件保存后，计算引擎由第 ${before} 版变为第 ${after} 版。`,
  },
  together: (causes: string[]): string => causes.join(''),
  unchecked: (reason: string): string => `未能核对该文件的结果是否与保存时一致。原因：${reason}`,
  median: '中位数',
  figure: (name: string, before: string, after: string): string => `${name} 保存时 ${before}，打开时 ${after}`,
  moved: (figures: string[]): string => `各行业合计净现值：${figures.join('；')}。`,
  notMoved: (value: string): string => `各行业合计净现值不变（中位数 ${value}）。`,
  adopt: '以现在为准',
}

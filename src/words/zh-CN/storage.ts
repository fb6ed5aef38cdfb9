/** What is kept on this device, in Chinese. */
export const storage = {
  refused: '浏览器不允许本页在本机保存。离开前请把情景存成文件，否则改动会丢失。',
  silent: '本机存储没有响应，改动暂未保存。离开前请把情景存成文件，否则改动会丢失。',
  unreadable: '刚才的改动写出后本应用无法读回，因此未保存；此前保存的仍在。这是本应用的错误，请把该内容存成文件。',
  unopened: (title: string): string => `本机保存的“${title}”无法读取，未打开。它原样留在情景库里，不会被覆盖；也可存成文件。`,
  saveText: '把内容存成文件',
  notDone: '该操作未执行，因为超出情景文件的上限：',
  along: (count: number): string => `同时去掉了 ${count} 条自己的观察：对应的指标、行业或品类已不存在。`,
  alongStep: (step: string, count: number): string => `${step}（连同 ${count} 条观察）`,
  full: '本机存储空间不足，刚才的改动未保存。离开前请把情景存成文件，或在情景库里删除不用的。',
  copied: (title: string, copy: string): string =>
    `“${title}”也在另一个窗口里打开着。为避免互相覆盖，本窗口改动的是副本“${copy}”，改动会存进情景库。`,
}

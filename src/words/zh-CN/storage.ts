/** What is kept on this device, in Chinese. */
export const storage = {
  refused: '浏览器不让本页在这台设备上存东西。离开前请把情景存成文件，否则改动会丢失。',
  silent: '这台设备的存储没有回应，改动暂时没有存下来。离开前请把情景存成文件，否则改动会丢失。',
  unreadable: '刚才的改动写成了本应用自己读不回来的内容，所以没有存；之前存下的还在。这是本应用的错误。请把读不回来的内容存成文件。',
  unopened: (title: string): string => `这台设备上存着的“${title}”读不出来，没有打开。它原样留在情景库里，不会被覆盖；也可以把它存成文件。`,
  saveText: '把内容存成文件',
  notDone: '这一步没有做，因为情景文件放不下：',
  along: (count: number): string => `一起去掉了 ${count} 条自己的观察：它们说的指标或行业已经不在了。`,
  alongStep: (step: string, count: number): string => `${step}（连同 ${count} 条观察）`,
  full: '这台设备上没有空间了，刚才的改动没有存下来。离开前请把情景存成文件，或在情景库里删掉不用的。',
  copied: (title: string, copy: string): string =>
    `“${title}”也在另一个窗口里打开着。为了互不覆盖，这个窗口改的是副本“${copy}”，有改动就会存进情景库。`,
}

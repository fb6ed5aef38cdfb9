/** What leaves the app as a file, in Chinese. */
export const exports = {
  title: '导出',
  of: (scenario: string): string => `导出“${scenario}”`,
  report: '报告（打印或 PDF）',
  reportHint: '可打印：结论、区间、关键数字、主要因素和来源',
  formats: {
    xlsx: '工作簿（XLSX）',
    pptx: '幻灯片（PPTX）',
    csv: '全部数据（CSV）',
    json: '全部数据（JSON）',
    html: '一个网页（HTML），可发邮件',
  },
  hints: {
    html: '整个应用连同本情景：双击即可打开，无需联网',
    xlsx: '每个数都是公式，改假设即重算；附抽样分位数和来源',
    pptx: '结论、故事各步（图表与备注）和来源；图可编辑',
    csv: '每个变量、成员和年份一行，含抽样分位数',
    json: '同样的数据，另附说法的价值和敏感性',
  },
  making: '正在生成文件',
  cancel: '取消',
  done: (name: string): string => `已生成“${name}”`,
  failed: (reason: string): string => `文件生成失败：${reason}`,
}

/** What a GPU hour earns, and when there are too few. */
export const gpuHour = {
  earns: '一小时收入',
  rent: '一小时租价',
  short: (year: number): string => `${year}年起不够用`,
  measure: '厂商每 GPU 小时的收入与租价；竖虚线：算力开始不足的年份',
  none: '期内没有用到生成算力',
  finding: (year: number, earns: string, times: string, rent: string): string =>
    `${year}年一个 GPU 小时收入${earns}，是租价${rent}的${times}倍`,
  shortage: (finding: string, peak: number, size: string): string => `${finding}；${peak}年最紧，需求为供给的${size}`,
  enough: (finding: string, size: string): string => `${finding}；算力够用，最多用掉${size}`,
  use: '需求为供给的',
}

/** Traffic: generating against watching. */
export const traffic = {
  generating: '生成',
  watching: '没有 AI 时的观看',
  added: 'AI 带来的观看',
  measure: '一年的流量；对数刻度',
  finding: (name: string, year: number, times: string): string => `${name}：${year}年每生成 1 TB，新增观看流量${times} TB`,
  little: (name: string, year: number, added: string): string => `${name}：${year}年 AI 带来的观看流量为${added}，与生成流量相当`,
  none: (name: string, year: number): string => `${name}：${year}年没有生成流量`,
}

/** Adoption by count and by value. */
export const adoptionShares = {
  count: '按部数',
  value: '按金额',
  measure: '用 AI 制作的项目占全部项目的比例：按部数，按金额',
  measureOfAll: '各行业用 AI 制作的比例：一端按部数，一端按金额',
  row: { count: (share: string): string => `部数${share}`, value: (share: string): string => `金额${share}` },
  finding: (name: string, year: number, count: string, value: string): string =>
    `${name}：${year}年按部数有${count}用 AI 制作，按金额为${value}`,
  widest: (name: string, year: number, count: string, value: string): string =>
    `${year}年差距最大的是${name}：按部数${count}用 AI 制作，按金额${value}`,
  alike: (year: number): string => `${year}年各行业按部数与按金额的采用率相差无几`,
}

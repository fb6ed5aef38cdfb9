/** Which share of the work is made with AI. */
export const adoption = {
  measure: '用 AI 制作的作品占全行业的比例',
  alone: (year: number, name: string, share: string): string => `${year}年，${name}有${share}用 AI 制作`,
  alike: (year: number, share: string): string => `${year}年，各类作品都有约${share}用 AI 制作`,
  apart: (year: number, first: string, most: string, last: string, least: string): string =>
    `${year}年，${first}有${most}用 AI 制作，${last}只有${least}`,
}

/** The creative share of an industry's production cost. */
export const creative = {
  measure: '创作（编剧、设计与 AI 导演）占制作成本的比例',
  same: (year: number, name: string, share: string): string => `${name}：${year}年创作占制作成本${share}，与传统相同`,
  finding: (year: number, name: string, is: string, was: string, _grows: boolean): string =>
    `${name}：${year}年创作占制作成本的${is}，传统制作为${was}`,
}

/** The creative share in every industry. */
export const creativeOfAll = {
  finding: (year: number, name: string, from: string, to: string): string => `${year}年创作占比升得最多的是${name}：从${from}到${to}`,
  none: (year: number): string => `${year}年创作占比都没有上升`,
  measure: '创作占制作成本的比例：左端为传统制作，右端为 AI 制作',
}

/** Jobs that go and jobs that come. */
export const people = {
  displaced: '被替代',
  created: '新增',
  measure: '全年岗位；新增的含增产',
  finding: (year: number, name: string, gone: string, come: string): string => `${name}：${year}年 AI 替代${gone}，新增${come}`,
}

/** Whether there is compute enough. */
export const compute = {
  needed: '需要的算力',
  all: '可用算力（100%）',
  measure: '各行业生成视频所需 GPU 小时占可用 GPU 小时的比例',
  none: '期内没有用到生成算力',
  shortOnce: (year: number, size: string): string => `算力在${year}年不够用：需求为供给的${size}`,
  short: (years: number, peak: number, size: string): string => `算力有${years}年不够用，最紧的${peak}年需求为供给的${size}`,
  enough: (size: string, peak: number): string => `算力够用：最多用掉${size}（${peak}年）`,
}

import { bracketed, labelled, list, paragraph } from './grammar.ts'

/** 写成文档的模型，供论文引用。 */
export const modelDocument = {
  title: (id: string, version: number): string => `重拍：AI 视频成本模型 ${id} 第 ${version} 版`,
  of: (scenario: string, engine: string, from: number, to: number): string =>
    `情景：${scenario}。引擎第 ${engine} 版。${from} 至 ${to} 年。金额为人民币，按起始年价格。`,
  lead: (variables: number, assumptions: number, claims: number): string =>
    `${variables} 个变量、${assumptions} 项假设、${claims} 条说法，均由模型生成。引用时请写明模型编号与版本。`,
  variables: '变量',
  notation: 't 是距起始年的年数；方括号里的条件成立计 1，不成立计 0；份额的分母为 0 时计 0。',
  variable: (name: string, unit: string, dimensions: readonly string[]): string =>
    `名称 ${name}；单位 ${unit}${dimensions.length > 0 ? `；维度 ${dimensions.join('、')}` : ''}。`,
  dimensions: { industry: '行业', format: '品类', line: '成本项', recipient: '收款方', year: '年份' },
  world: '各品类共用',
  assumptions: '假设',
  assumptionsLead: '每项列出取值、区间、允许范围与依据；编号见“说法”“判断”“来源”。',
  assumption: (title: string, meaning: string): string => labelled(title, meaning),
  fixed: (value: string, unit: string, least: string, most: string): string =>
    `取值 ${value}（${unit}），不抽样；允许 ${least} 至 ${most}。`,
  ranged: (value: string, unit: string, distribution: string, low: string, high: string, least: string, most: string): string =>
    `取值 ${value}（${unit}）；${distribution}，${low} 至 ${high}；允许 ${least} 至 ${most}。`,
  governed: (claim: string, credence: string, counted: string): string => `取决于说法 ${claim}，可信度 ${credence}，故按 ${counted} 计入。`,
  sourced: (ids: string): string => `来源 ${ids}。`,
  judged: (id: string): string => `判断 ${id}。`,
  derived: (id: string): string => `推算 ${id}。`,
  noted: (note: string): string => labelled('备注', note),
  claims: '说法',
  claim: (quote: string, speaker: string, side: string, credence: string): string =>
    paragraph([`“${quote}”`, bracketed(speaker, list([side, `可信度 ${credence}`]))]),
  sides: { saves: '利好', limits: '限制', signals: '信号' },
  judgements: '判断与推算',
  sources: '来源',
  source: (publisher: string, date: string, quote: string): string => labelled(list([publisher, date]), `“${quote}”`),
}

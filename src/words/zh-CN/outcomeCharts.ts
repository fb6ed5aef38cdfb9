import { figureText } from './figureText.ts'
import { bracketed } from './grammar.ts'

const savingMeasure = '柱：当年节省；线：累计节省（折现到起始年）'

/** What is saved, and when the switch is paid for. */
export const saving = {
  yearly: '当年节省',
  sum: '累计（折现）',
  paid: (year: number): string => `${year}年回本`,
  halfPaid: (year: number): string => `${year}年半数抽样回本`,
  measure: savingMeasure,
  summary: (title: string, yearly: string, sum: string): string => `${title}。${savingMeasure}：${yearly}，${sum}。`,
  /** @param payback By when half of the draws have paid back and by when nearly all, in words. */
  chances: (name: string, payback: string, gains: boolean, end: number, size: string): string =>
    `${name}：${payback}；到${end}年平均累计${gains ? '节省' : '亏损'}${size}`,
  nothing: (name: string, end: number): string => `${name}：到${end}年 AI 没有带来任何节省`,
  never: (name: string, end: number, size: string): string => `${name}：到${end}年仍未收回转型投入，还差${size}`,
  atOnce: (name: string, end: number, size: string): string => `${name}：第一年起就有节省，到${end}年累计${size}`,
  from: (name: string, year: number, end: number, size: string): string => `${name}：${year}年收回转型投入，到${end}年累计节省${size}`,
}

/** How the net present value spreads. */
export const npv = {
  measure: (samples: string): string => `到期末的净现值；${samples}次抽样，两端各5%颜色较浅`,
  point: (name: string, value: string, _loses: boolean): string => `${name}：净现值${value}（未抽样）`,
  finding: (name: string, value: string, _loses: boolean, share: number): string =>
    `${name}：净现值均值${value}，${figureText.loses(share)}`,
}

const of = (title: string, place: string) => `${place === '' ? '' : `${place}的`}“${title}”`

/** How far each assumption alone moves a figure. */
export const tornado = {
  measure: '单项分别固定在 P10 与 P90（标于条端）时的均值，其余照常抽样',
  columns: ['假设', 'P10', 'P90', 'P10 时', 'P90 时'],
  base: (value: string): string => `均值 ${value}`,
  finding: (title: string, place: string, figure: string, least: string, most: string): string =>
    `仅${of(title, place)}一项，就使${figure}在${least}到${most}之间变动`,
}

/** Where the uncertainty of a figure comes from. */
export const variance = {
  measure: (hatched: boolean): string => `其余全部已知时的剩余方差；共有部分只计一次，归入共同因素${hatched ? '；斜纹：尚未收敛' : ''}`,
  columns: ['假设', '独自贡献', '误差', '含联动可解释', '误差', '已收敛'],
  settled: { true: '是', false: '否' },
  hint: (left: string, told: string): string => `独自贡献 ${left}；含联动可解释 ${told}`,
  early: '尚难分主次：误差大于差距',
  finding: (title: string, place: string, figure: string, share: string): string =>
    `${of(title, place)}一项，占${figure}不确定性的${share}`,
}

/** What a small move of each assumption does to a figure. */
export const elasticities = {
  measure: (kinks: readonly string[]): string =>
    `仅某一项假设增加 1%、其余取设定值时的变化，只反映此刻的小幅变动${kinks.length > 0 ? `；${kinks.join('、')}在此有拐点` : ''}`,
  columns: { assumption: '假设', share: '增加 1% 的影响', amount: '折合金额或数量' },
  finding: (title: string, place: string, figure: string, size: string, up: boolean): string =>
    `${of(title, place)}增加 1%，${figure}${up ? '增加' : '减少'}${size}`,
}

/** What each sentence of the article is worth. */
export const claims = {
  empty: '每句话值多少钱？',
  measure: (figure: string): string => `该说法不成立时，${figure}减少的金额（负值为增加）；线为 90% 区间`,
  saves: '利好说法',
  limits: '限制说法',
  columns: ['说法', '类别', '均值', 'P5', 'P95'],
  hint: bracketed,
  most: (name: string, money: string): string => `价值最高的一句：“${name}”，${money}`,
  none: '文中的利好在此都没有价值',
  costs: (finding: string, name: string, money: string): string => `${finding}；代价最大的：“${name}”，${money}`,
}

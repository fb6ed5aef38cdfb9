import type { Text } from '../../text.ts'

/** What someone of the trade would still object to: first what the equations leave out, then what the numbers do. */
export const limits = [
  {
    'zh-CN': '除了看得出是生成的那部分折损，AI 项目的单部收入按实拍的算。平台若给 AI 剧更低的保底或分成，模型里没有。',
    en: 'But for what is lost to visible flaws, a project made with AI is paid what a filmed one is. Should platforms guarantee or share less for AI series, the model does not know of it.',
  },
  {
    'zh-CN': '新增产量到不赚钱为止。2026 年实际涌进来的比这还多，模型解释不了。',
    en: 'Entry stops where it no longer pays. In 2026 it ran beyond that point, which the model does not explain.',
  },
  {
    'zh-CN': '短剧的就业只靠增产才会增加：就业回升多少，几乎就看“增产力度”填多少。',
    en: 'Jobs in short drama grow only through entry: how many come back hangs on “Entry for lower cost” and hardly on anything else.',
  },
  {
    'zh-CN': '单个项目的市场得失和版权分成按拥挤之前算，拥挤拿走的只在“AI 项目利润”里。省下的钱因此看起来偏好。',
    en: 'Market effects and licences of one project stand before crowding; what crowding takes back is in “Profit with AI” alone. Savings look better for it than the trade will feel.',
  },
  {
    'zh-CN': '收入按一部的平均算。短剧靠少数爆款养活其余，爆款率单列，不进单部收入，也不进净现值。',
    en: 'Revenue is that of an average project. Short drama lives on few hits that pay for the rest; the chance of a hit is told beside it and is neither in revenue nor in present value.',
  },
  {
    'zh-CN': '算力紧缺看的是往年用量，价格要晚一年才反应，年内的排队和涨价看不到。',
    en: 'Scarcity answers the use of earlier years, so that prices move a year late; queues and rises within a year are not seen.',
  },
  {
    'zh-CN': '工期把各项天数一项接一项相加。现场常常几项并行，绝对天数偏长，前后对比才有意义。',
    en: 'Days add up line after line. On a real schedule several run at once, so the days are too many; before against after is what counts.',
  },
  {
    'zh-CN': '每个品类只有一个档次的生成价。剧组按镜头混用便宜和贵的模型，返工也按镜头算，不按分钟摊。',
    en: 'A format buys one tier of generating. Crews mix cheap and dear models shot by shot, and do over by the shot, not by the minute.',
  },
  {
    'zh-CN': '甲方改稿没有单列。广告的来回修改算进审看和人工单价，改得多的客户会比模型贵。',
    en: 'A client’s rounds of changes are no line of their own: they are in the rates of direction and review, and a client who changes a lot costs more than the model says.',
  },
  {
    'zh-CN': '压价是固定比例。2026 年承制价一年腰斩，这种连年往下谈的过程模型没有。',
    en: 'What buyers bargain away is a fixed share. Contractors’ prices were halved within a year in 2026; bargaining that goes on year after year is not modelled.',
  },
  {
    'zh-CN': '监管只是每部的费用和下架概率，不会整类叫停；备案收紧、平台限流要自己改假设来试。',
    en: 'Regulation is a fee and a chance of being taken down, never a stop: stricter filing or a platform that shows less of it has to be tried by moving assumptions.',
  },
  {
    'zh-CN': '游戏只算一款新手游的开发，不算上线后的持续更新，那里用的 AI 也就没有算。',
    en: 'Of games only the making of a new mobile title is counted, not the updates after its launch, nor the AI that goes into them.',
  },
  {
    'zh-CN': '最笼统的一句“深远影响”管着五个品类最终能用 AI 的上限，大部分价值压在它上面。',
    en: 'The vaguest sentence, that these trades “will be changed deeply”, governs how far AI can spread in five formats, and most of the value hangs on it.',
  },
] as const satisfies readonly Text[]

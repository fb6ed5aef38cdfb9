import type { Text } from '../../text.ts'

/** What someone of the trade would still object to: first what the equations leave out, then what the numbers do. */
export const limits = [
  {
    'zh-CN': '除可见 AI 痕迹造成的折损外，AI 项目的单个项目收入按实拍计。平台若对 AI 剧给出更低的保底或分成，模型未计入。',
    en: 'Apart from losses to visible flaws, an AI project is paid like a filmed one. If platforms guarantee or share less for AI series, the model does not capture it.',
  },
  {
    'zh-CN': '产量增至无利可图为止。2026 年实际涌入的更多，模型无法解释。',
    en: 'Entry stops where it no longer pays. In 2026 it ran beyond that point, which the model does not explain.',
  },
  {
    'zh-CN': '短剧就业只有增产才会增加：回升多少，几乎取决于“增产弹性”的取值。',
    en: 'Jobs in short drama grow only through entry: how many come back hangs on “Output response to lower cost” and hardly on anything else.',
  },
  {
    'zh-CN': '单个项目的收入端影响和版权分成按拥挤之前计，拥挤的影响只计入“AI 项目利润”，节省因此偏乐观。',
    en: 'Market effects and licences of one project stand before crowding; what crowding takes back is in “Profit with AI” alone. Savings look better for it than the trade will feel.',
  },
  {
    'zh-CN': '收入按单个项目均值计。短剧靠少数爆款养活其余，爆款率单列，未计入单个项目收入和净现值。',
    en: 'Revenue is that of an average project. Short drama lives on few hits that pay for the rest; the chance of a hit is shown separately and is not included in revenue or present value.',
  },
  {
    'zh-CN': '算力紧缺按往年用量判断，价格滞后一年反应，反映不出年内的排队和涨价。',
    en: 'Scarcity answers the use of earlier years, so that prices move a year late; queues and rises within a year are not seen.',
  },
  {
    'zh-CN': '工期为各项天数相加。现场常有几项并行，绝对天数偏长，前后对比才有意义。',
    en: 'Days add up line after line. On a real schedule several run at once, so the absolute days are too high; only the comparison counts.',
  },
  {
    'zh-CN': '每个品类只设一档生成价。剧组实际按镜头混用高低价模型，返工也按镜头计，而非按分钟分摊。',
    en: 'A format buys one tier of generating. Crews mix cheap and expensive models shot by shot, and redo by the shot, not by the minute.',
  },
  {
    'zh-CN': '甲方改稿未单列。广告的反复修改计入审看和人工单价，改稿多的客户，实际成本高于模型。',
    en: 'A client’s rounds of changes have no line of their own: they are in the rates of direction and review, and a client who changes a lot costs more than the model says.',
  },
  {
    'zh-CN': '压价为固定比例。2026 年承制价一年腰斩，这种逐年压价的过程模型未计入。',
    en: 'What buyers bargain away is a fixed share. Contractors’ prices were halved within a year in 2026; bargaining that goes on year after year is not modelled.',
  },
  {
    'zh-CN': '监管只体现为单部费用和下架概率，不会整类叫停；备案收紧、平台限流须自行调整假设测算。',
    en: 'Regulation is a fee and a chance of being taken down, never a stop: stricter filing or a platform that shows less of it has to be tried by moving assumptions.',
  },
  {
    'zh-CN': '游戏只计一款新手游的开发，不含上线后的持续更新及其中的 AI 应用。',
    en: 'Of games only the making of a new mobile title is counted, not the updates after its launch, nor the AI that goes into them.',
  },
  {
    'zh-CN': '最笼统的一句“深远影响”决定五个品类的采用率上限，大部分价值系于此句。',
    en: 'The vaguest sentence, that these trades “will be changed deeply”, governs how far AI can spread in five formats, and most of the value hangs on it.',
  },
] as const satisfies readonly Text[]

import type { Text } from '../../../text.ts'

/** Why the numbers of a comic series have the size they have; later formats share some. */
export const comicSeriesJudgements = {
  comicSeriesUsableStart: {
    'zh-CN': '画稿动起来比拟真人容易，一页一页可控；比真人风格高两倍多，没有起始年的测量。',
    en: 'Setting drawings in motion is easier than lifelike faces and steered page by page: over twice that of the live-action style; not measured in the start year.',
  },
  comicSeriesUsableCeiling: { 'zh-CN': '同真人风格，画稿容错更大。', en: 'As for the live-action style; drawings forgive more.' },
  comicSeriesFlawsStart: {
    'zh-CN': '画风本来就不求逼真，但串脸、崩画看得出来。没有测量。',
    en: 'A drawn look asks for no realism, but faces that change and drawings that break are seen. Not measured.',
  },
  comicSeriesTier: {
    'zh-CN': '多用最便宜的档位，不少镜头是静图加运镜：mini 档约 0.5 元一秒，Lite 档 0.05 美元。',
    en: 'Mostly the cheapest tiers, and many shots are stills with a moving frame: mini at some 0.5 yuan a second, Lite at 0.05 dollars.',
  },
  comicSeriesUnitsStart: {
    'zh-CN': '2025 年上半年动态漫三千多部，1 月在投 234 部；手做的沙雕漫、解说漫和动态漫合起来，2024 年按四千部估，没有全年统计。',
    en: 'Some 3,000 motion comics in the first half of 2025, 234 with paid traffic that January; with hand-made meme and narrated ones 4,000 for 2024, of which there is no count.',
  },
  comicSeriesUnitGrowth: {
    'zh-CN': '没有 AI 的动态漫靠人手画，长不快。没有来源。',
    en: 'Motion comics by hand grow slowly. No published source.',
  },
  comicSeriesCostDrift: {
    'zh-CN': '画师价格多年持平。没有来源。',
    en: 'What artists are paid has been flat for years. No published source.',
  },
  comicSeriesMarketGrowth: {
    'zh-CN': '没有 AI 时跟短剧大盘走；实际暴涨的部分由产量带来，模型另算。',
    en: 'Without AI it would follow short drama; what it did grow came with output, which the model has elsewhere.',
  },
  comicSeriesFinishedMinutes: { 'zh-CN': '常见 60–100 集、每集一两分钟。', en: 'Commonly 60–100 episodes of a minute or two.' },
  comicSeriesGeneratedShare: {
    'zh-CN': 'AI 漫剧的画面几乎全由模型出，少数关键画面手绘。',
    en: 'Nearly all pictures of an AI motion-comic series come from a model, a few key ones by hand.',
  },
  comicSeriesAdoptionStart: {
    'zh-CN': '中文在线 2024 年就用 AI 做了近百部动态漫，同行也有；按六百部估，占四千部的 15%。没有统计。不采信“只给少数人用”时 28%。',
    en: 'COL alone made nearly a hundred motion comics with AI in 2024 and others did too: some 600 of 4,000. No count. Without “only some had access”: 28%.',
  },
  comicSeriesAdoptionCap: {
    'zh-CN': '2025 年 AI 在漫剧制作里的参与度已有七八成；手绘精品会留一点。',
    en: 'AI took part in 70–80% of the making of motion-comic series in 2025 already; a little stays hand-drawn.',
  },
  comicSeriesAdoptionSpeed: {
    'zh-CN': '2025 年里从 15% 到约四分之三，而工具到上一年年中才开放：最快增速取六。不采信“现成的变现路径”时 1。',
    en: 'From 15% to some three quarters within 2025, with tools open only from the middle of the year before: six at full pull. Without the ready paths to money: 1.',
  },
  comicSeriesDirectionRate: {
    'zh-CN': '2025 年初每分钟 1500–2000 元、人工至少占一半；扣掉剧本、配音和剪辑，AI 导演约 750 元。',
    en: '1,500–2,000 yuan a minute in early 2025, at least half of it people; less script, voices and editing some 750 for directing the model.',
  },
  comicSeriesReviewRate: {
    'zh-CN': '看素材的钱，同真人风格，短一些。',
    en: 'Watching takes, as for the live-action style, a little shorter.',
  },
  comicSeriesExperienceStart: {
    'zh-CN': '2024 年前已有人用图像模型做条漫和解说漫，几百部。没有统计。',
    en: 'Before 2024 image models were used for strips and narrated comics, some hundreds. No count.',
  },
  comicSeriesAiDaysPerMinute: {
    'zh-CN': '2025 年 10–13 天做 80–120 分钟；起始年按学习率反推。',
    en: '10–13 days for 80–120 minutes in 2025; the start year worked back by learning.',
  },
  comicSeriesLicenceShare: {
    'zh-CN': '网文授权多为分成，占实际流水一两个百分点；造价里按拥挤前的流水计，一部实际只收到它的几分之一，所以取低。',
    en: 'Rights in novels take a point or two of what a title earns; the cost counts it on receipts before crowding, of which a title gets a fraction, so less.',
  },
  comicSeriesClearanceFee: {
    'zh-CN': '动画微短剧须先审后播；材料多由平台代办。没有公开价。',
    en: 'Animated micro-series are reviewed before release, mostly handled by the platform. No published price.',
  },
  comicSeriesConsentFee: {
    'zh-CN': '画出来的脸少有授权问题，配音音色要买：一年约 500 元。',
    en: 'Drawn faces seldom need consent; the sound of a voice does, some 500 yuan a year.',
  },
  comicSeriesTakedownProbability: { 'zh-CN': '红果核查 1.5 万部，下架 670 部。', en: 'One platform checked 15,000 and took down 670.' },
  comicSeriesDisputeCost: {
    'zh-CN': '多数下架只丢片子；少数赔一两万到几十万元。',
    en: 'Most lose the title only; a few pay ten thousand to some hundred thousand yuan.',
  },
  comicSeriesRevenuePerUnit: {
    'zh-CN':
      '机构倒推 2024 年市场 50 亿元，抖音当年下半年的投流却一天只有一万元、全年播放只有 2025 年的十分之一：取 18 亿元，除以四千部，略高于成本。',
    en: 'A research house works back to 5bn yuan for 2024, yet Douyin’s motion-comic series bought 10,000 yuan of traffic a day late that year and had a tenth of the plays of 2025: 1.8bn over 4,000, a little over cost.',
  },
  comicSeriesAudienceDiscount: {
    'zh-CN': '知情后少看的人近半，但漫剧观众里又有近半冲着画风来：取真人风格的三分之二。“普通人不会注意”不成立时 0.4。',
    en: 'Nearly half watch less once told, yet nearly half come for the look: two thirds of that of the live-action style. If ordinary people do notice: 0.4.',
  },
  comicSeriesPerformanceUplift: { 'zh-CN': '同真人风格短剧。', en: 'As for the live-action style.' },
  comicSeriesDayValue: {
    'zh-CN': '同真人风格短剧：早一天约值千分之半的流水。没有公开数字。',
    en: 'As for the live-action style: a day earlier is worth some half a thousandth of receipts. No published figure.',
  },
  comicSeriesReinvestShare: {
    'zh-CN': '平台给精品漫剧高保底，普通片几乎没有，价格又压得低：只剩百分之二。',
    en: 'Platforms guarantee premium titles well and plain ones hardly at all, and prices leave little: two per cent.',
  },
  comicSeriesPassThrough: {
    'zh-CN': '承制价一年里从每分钟一两千元压到 300 元。',
    en: 'What contractors get fell from 1,500–2,000 yuan a minute to 300 within a year.',
  },
  comicSeriesEntryElasticity: {
    'zh-CN': '2024 到 2025 年部数翻十到十五倍，平均造价降到不到一半：弹性约三。不采信“任何人都可以”时为 0。',
    en: 'Ten to fifteen times the titles from 2024 to 2025 as the average cost fell to under half: an elasticity of about three. Without “anyone can”: 0.',
  },
  comicSeriesCrowding: {
    'zh-CN': '2025 年部数约十到十五倍，市场 3.8 倍（机构）到十倍（播放量）：折合 0.1–0.5。',
    en: 'In 2025 ten to fifteen times the titles with 3.8 (a research house) to ten times (plays) the market: 0.1–0.5.',
  },
  comicSeriesHitRate: {
    'zh-CN': '2025 年破亿的占 0.16%，那时片子已多约十倍，按拥挤程度倒推起始年。',
    en: '0.16% passed a hundred million plays in 2025, with some ten times the titles: worked back by crowding.',
  },
  comicSeriesSlateBudget: {
    'zh-CN': '约三部手绘动态漫的钱，一家小厂牌一季的投入。没有公开数字。',
    en: 'The money of some three hand-drawn series, a small label’s quarter. No published figure.',
  },
  comicSeriesLabourRate: {
    'zh-CN': '西安、郑州、武汉等地画师和运营的年成本，比摄制组低。',
    en: 'A year of an artist or operator in Xi’an, Zhengzhou or Wuhan costs less than a film crew’s.',
  },
  comicSeriesViewsPerUnit: {
    'zh-CN': '抖音漫剧 2025 年播放 700 亿次、是 2024 年的十倍，每部约八十集：2024 年约 0.9 亿次完整观看，除以四千部。别的平台不在内。',
    en: 'Motion-comic series on Douyin had 70bn plays in 2025, ten times 2024, of some eighty episodes each: 90m full views in 2024 over 4,000. Other platforms are not counted.',
  },
  comicSeriesAttentionElasticity: {
    'zh-CN': '2025 年部数约十倍，播放也约十倍：几乎同步，观众从别的视频过来。再多片子时会弱一些。',
    en: 'In 2025 some ten times the titles and some ten times the plays: nearly in step, from other video. Weaker as titles go on.',
  },
  comicSeriesScriptBaseCost: {
    'zh-CN': '多由网文改编，剧本保底一万上下，另给分成。',
    en: 'Mostly adapted from web novels: some ten thousand yuan for a script and a share.',
  },
  comicSeriesScriptEligible: {
    'zh-CN': '拆集、分镜脚本、对白多由语言模型起稿。比实拍短剧高，因为读者看过原著，改编少。',
    en: 'Episodes, shot lists and lines are mostly drafted by language models; more than in filmed series, as readers know the book.',
  },
  comicSeriesScriptReduction: {
    'zh-CN': '改编稿由模型起、人来改：降一半多，低于画面。没有公开来源。',
    en: 'A model drafts the adaptation and people mend it: rather more than half, less than for pictures. No published source.',
  },
  comicSeriesMinute: {
    'zh-CN': '手绘动态漫每分钟 2000–5000 元，八十分钟约三十万元，按动画行规分到各项。',
    en: 'A hand-made motion comic costs 2,000–5,000 yuan a minute, some 300,000 for eighty; split as animation does.',
  },
  comicSeriesDrawingEligible: { 'zh-CN': '量产漫剧的画面全由模型出。', en: 'In bulk, models draw all of it.' },
  comicSeriesDrawingReduction: {
    'zh-CN': '2025 年末有的剧已到传统的十分之一，画面本身只剩修图。',
    en: 'Late in 2025 some titles were at a tenth of the traditional cost; of drawing only mending remains.',
  },
  comicSeriesMotionEligible: { 'zh-CN': '图生视频直接给出动作。', en: 'Motion comes straight from image to video.' },
  comicSeriesVoiceBaseCost: {
    'zh-CN': '每分钟三百元上下的商业配音，主役另计。没有公开的漫剧配音价。',
    en: 'Commercial voices at some three hundred yuan a minute, leads more. No published price for motion-comic series.',
  },
  comicSeriesVoiceReduction: {
    'zh-CN': '合成音已是量产漫剧的常态，只有精品请真人。没有分项来源。',
    en: 'Synthetic voices are the rule in bulk, people only for premium titles. No source by line.',
  },
  comicSeriesTrafficBaseCost: {
    'zh-CN':
      '2025 年 8 月抖音漫剧自然流付费一天一千万元以上，投流峰值四百万：约占流水三成；起始年投流几乎没有，所以取不到两成，头部公司称九成靠投流，范围因此宽。',
    en: 'In August 2025 motion-comic series on Douyin took over 10m yuan a day without paid traffic and bought 4m at the peak: some three tenths; in the start year there was hardly any, so under two tenths; a leading maker says nine tenths depend on it, hence the range.',
  },
  comicSeriesPlatformBaseCost: {
    'zh-CN': '投流之外的流水平台和渠道留三成多。',
    en: 'Of receipts beyond traffic platforms and channels keep some three tenths or more.',
  },
} as const satisfies Record<string, Text>

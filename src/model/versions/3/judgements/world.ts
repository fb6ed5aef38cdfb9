import type { Text } from '../../../text.ts'

/** Why the numbers of the world have the size they have. */
export const worldJudgements = {
  decisionAfter: {
    'zh-CN': '今天是 2026 年末，现在拍板的项目从 2027 年起花钱，所以从第 3 年算起。',
    en: 'It is late 2026: what is decided now is spent from 2027, so ahead begins with year 3.',
  },
  gpuHourPrice: {
    'zh-CN': '2024 年初国内 8 卡 H100 月租 12–18 万元，折每卡时约 21–31 元；年末约 7 万元，折 12 元。取全年中间。来源把月租误写成年租。',
    en: 'Eight H100 in China rented for 120,000–180,000 yuan a month in early 2024, some 21–31 yuan a GPU hour, and 70,000 at its end, 12 yuan: the year’s middle. The page says a year where a month is meant.',
  },
  gpuHourDecline: {
    'zh-CN': 'H100 从 2023 年的 8 美元跌到 2025 年秋的 1.7 美元，又反弹；往后参照硬件同性能每年便宜三成，取三分之一，因为不是一路跌。',
    en: 'An H100 hour fell from 8 dollars in 2023 to 1.7 in autumn 2025 and rebounded; hardware gets 30% cheaper a year at equal performance. A third of that, because it does not fall steadily.',
  },
  gpuSecondsPerSecond: {
    'zh-CN':
      '2024 年末的开源模型 720p 每秒成片约要 240 秒 H100，480p 约 48 秒，2025 年初的模型约 132 秒：取中间。不采信“巨大成本”时按轻量模型取 30。',
    en: 'An open model of late 2024 took some 240 H100 seconds for a second at 720p, one of early 2025 some 132, 48 at 480p: between them. Without the claim: 30, a light model.',
  },
  efficiencyGain: {
    'zh-CN': '同一代模型经蒸馏，用时少 75% 到 95%，但画质有损、一代只有一次（约两年），摊到每年不到一半。',
    en: 'Distillation cuts the time of one generation of models by 75–95%, at some loss of quality and once in a generation of some two years: a little under half a year.',
  },
  tierShift: {
    'zh-CN':
      '2025 年 Veo 从 0.50 美元起、新旗舰开在 0.75、再降到 0.40，可灵一次降三成，Runway 的价位没动：省下的算力大半换成了更好的画面。',
    en: 'In 2025 Veo went from 0.50 dollars to a new flagship at 0.75 and then 0.40, Kling cut 30% once, Runway’s prices stood still: most of the gain went into better pictures.',
  },
  priceMarkup: {
    'zh-CN': '从租卡成本到标价：Sora 标价估计只有成本的 77%，可灵推理毛利为正；取一成到三成之间偏上。不采信“训练昂贵”时为 1。',
    en: 'From rent of GPUs to list price: Sora is estimated to have sold at 77% of cost, Kling has a positive margin on inference; a quarter is taken. Without the claim: 1.',
  },
  scarcityElasticity: {
    'zh-CN': '2025 年末到 2026 年春用量翻几倍，国内租卡涨价二到三成，一家转售商把 Seedance 2.0 提价 43%：有反应，但远小于用量。',
    en: 'From late 2025 to spring 2026 use multiplied, rents of GPUs in China rose by 20–30% and one reseller raised Seedance 2.0 by 43%: an answer, but far smaller than the use.',
  },
  scarcityMemory: {
    'zh-CN': '价目表一年改一两次，合同按年签，所以紧张既看去年也看更早。没有人测过。',
    en: 'Price lists change once or twice a year and contracts run for one, so last year and earlier ones both count. Nobody has measured it.',
  },
  computeSupplyStart: {
    'zh-CN': '没有人公布。3000 万 GPU 小时约等于三千多张 H100 全年开动；由可灵 2025 年约 10 亿元收入、大半来自海外反推的数量级。',
    en: 'Nobody publishes it. 30 million GPU hours are some 3,400 H100 running all year, the order of magnitude that Kling’s 1bn yuan of 2025, most of it abroad, works back to.',
  },
  computeSupplyGrowth: {
    'zh-CN': '国产卡龙头收入一年涨 4.5 倍，英伟达涨 65%；这些行业能分到的按后者取。收入不是卡时，只是方向。',
    en: 'China’s leading chip maker grew 4.5-fold in a year, NVIDIA 65%; what these industries get is taken near the latter. Revenue is not GPU hours, only the direction.',
  },
  supplyResponse: {
    'zh-CN': '缺卡时平台会从别的业务调卡、加订单，要几个季度才到。方向有道理，大小没有来源。',
    en: 'When short, platforms move cards from other work and order more, which takes quarters. The direction is plain, the size has no source.',
  },
  usableHalving: {
    'zh-CN':
      '2024 年约六十取一（十二到三百），2025 年一镜二三十次：废片与可用片之比一年减一半多；往后会变慢，取一年。不采信“缺数据”时 0.5 年。',
    en: 'Some sixty for one in 2024 (twelve to three hundred), twenty to thirty tries a shot in 2025: the odds against a usable take more than halved in a year; it will slow, so a year. Without scarcity of data: 0.5.',
  },
  flawsHalving: {
    'zh-CN': '2024 年“一眼假”，2026 年初的测评已说难辨，但仍有近半用户知情后少看：两年去掉约一半多。不采信“缺信心”时进步更快，1.2 年。',
    en: 'Fake at a glance in 2024, hard to tell in tests of early 2026, though nearly half of users watch less once told: rather more than half gone in two years. Without the lack of confidence: 1.2.',
  },
  releaseDelay: {
    'zh-CN': '可灵 2024 年 6 月上线、7 月下旬全面开放并收费，Runway 当年按秒收费，Sora 本身 12 月才开放：取年中。',
    en: 'Kling came in June 2024, opened to everyone and charged from late July, Runway sold by the second that year, Sora itself came in December: the middle of the year.',
  },
  learningRate: {
    'zh-CN':
      '2025 年里漫剧从约三千部做到四万部以上（翻近四番），每分钟造价从 1500–2000 元到 800–1000 元，折合每翻一番降约 17%；人工比总价降得快一点。不采信“不缺工程人才”时 5%。',
    en: 'Within 2025 motion-comic series went from some 3,000 to over 40,000 made, nearly four doublings, and a minute from 1,500–2,000 to 800–1,000 yuan: some 17% a doubling; people’s effort a little faster than the whole. Without engineers in plenty: 5%.',
  },
  hurdle: {
    'zh-CN': '用 AI 的游戏公司三分之一没省到钱，使用率却两年持平在 52%：省几个百分点时没有人动，既不进也不退。',
    en: 'A third of game studios that use AI saved nothing, yet use stayed at 52% for two years: at a saving of some points nobody moves, in or out.',
  },
  rampYears: {
    'zh-CN': '一项工作从能用到人人会用要一两年：招人、改流程、换供应商。没有人测过。',
    en: 'From usable to used by all takes a year or two: hiring, changing the process, changing suppliers. Nobody has measured it.',
  },
  vendorExitRate: {
    'zh-CN': 'Sora 上线不到两年就关停；十来家主要厂商两年里退出一两家。',
    en: 'Sora was shut within two years of opening; of a dozen main vendors one or two left in two years.',
  },
  viewingMegabytesPerSecond: {
    'zh-CN': '手机竖屏高清约每秒 2 兆比特，即 0.25 兆字节。工程常数，没有专门来源。',
    en: 'High definition on a phone runs at some 2 Mbit/s, a quarter of a megabyte. Engineering practice; no published source.',
  },
  hitCrowding: {
    'zh-CN': '爆款数量是否随作品数量被摊薄：2025 到 2026 年作品翻了几倍，爆款率没有同比例下降，取中间值。',
    en: 'Whether hits thin out as projects multiply: from 2025 to 2026 projects multiplied and the rate of hits did not fall in proportion; the middle is taken.',
  },
} as const satisfies Record<string, Text>

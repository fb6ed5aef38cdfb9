import type { Text } from '../../../text.ts'

/** Why the numbers of a brand film have the size they have; later formats share some. */
export const brandFilmJudgements = {
  brandFilmUsableStart: {
    'zh-CN': '2024 年玩具反斗城的片子几百个镜头留二十来个，每个再用几秒；2025 年卡尔希三四百条取十五条。',
    en: 'Toys “R” Us kept some two dozen of hundreds of shots in 2024, seconds of each; Kalshi fifteen of 300–400 in 2025.',
  },
  brandFilmUsableCeiling: {
    'zh-CN': '卡尔希三四百条取十五条、可口可乐筛了七万条：客户逐帧签字，封顶比别处低得多。判断。',
    en: 'Kalshi kept fifteen of 300–400, Coca-Cola sifted 70,000: where a client signs off every frame the ceiling is far lower. A judgement.',
  },
  brandFilmFlawsStart: {
    'zh-CN': '2024 年可口可乐、玩具反斗城的 AI 片被一眼看穿；剪过的成片比素材好。没有测量。',
    en: 'The AI films of Coca-Cola and Toys “R” Us were seen through in 2024; what is cut is better than the takes. Not measured.',
  },
  brandFilmTier: {
    'zh-CN': '品牌片用旗舰档：2025 年 Veo 3 标准档 0.40 美元一秒，Fast 档 0.15。',
    en: 'Flagship tiers: in 2025 Veo 3 standard cost 0.40 dollars a second and its fast tier 0.15.',
  },
  brandFilmUnitsStart: {
    'zh-CN':
      '来源给的是中国广告业 1.5 万亿元收入。一成左右投给有自己影片的品牌广告、一支带约 120 万元媒介，是我们的推算；支数没有公开数字。',
    en: 'The source gives 1.5tn yuan of advertising. That a tenth goes to brand advertising with a film of its own, some 1.2m yuan of media each, is our step; the number is not published.',
  },
  brandFilmUnitGrowth: {
    'zh-CN': '品牌片的预算在向信息流转移，支数几乎不增。没有来源。',
    en: 'Budgets move from brand films to feeds; the number hardly grows. No published source.',
  },
  brandFilmCostDrift: {
    'zh-CN': '扣掉通胀，拍摄报价多年没涨。没有公开指数。',
    en: 'After inflation quotes for shoots have not risen for years. No published index.',
  },
  brandFilmMarketGrowth: {
    'zh-CN': '全球广告名义增长 6–9%，扣掉通胀并扣掉流向信息流的部分。',
    en: 'World advertising grows by 6–9% in nominal terms; less inflation and what moves to feeds.',
  },
  brandFilmFinishedMinutes: {
    'zh-CN': '一支主片半分钟到三分钟，加剪短的版本。',
    en: 'A main film of half a minute to three, and its cut-downs.',
  },
  brandFilmGeneratedShare: {
    'zh-CN': '真实的产品、门店和代言人仍要拍；场景和过渡可以生成。',
    en: 'Real products, shops and known faces are still filmed; settings and passages can be generated.',
  },
  brandFilmAdoptionStart: {
    'zh-CN': 'IAB 称 2024 年美国 22% 的视频广告“制作或加工”用了生成式 AI，多是加工；国内真正生成的品牌片少得多。',
    en: 'IAB: 22% of US video ads in 2024 were “made or enhanced” with it, mostly enhanced; films generated in China were far fewer.',
  },
  brandFilmAdoptionCap: {
    'zh-CN': '86% 的买家已用或打算用；明星片和新品大片会留一部分全实拍。',
    en: '86% of buyers use it or plan to; films of stars and launches stay filmed in part.',
  },
  brandFilmAdoptionSpeed: {
    'zh-CN': '美国“制作或加工”的份额 22→30%，对数几率一年约 0.42，那时省得不多，最快增速取其近三倍。不采信“快速商业化”时 0.4。',
    en: 'The US share “made or enhanced” went from 22 to 30%, some 0.42 a year in log-odds at a small saving, so nearly three times that at a full one. Without fast commercial use: 0.4.',
  },
  brandFilmDirectionRate: {
    'zh-CN': '可口可乐用了约百人、一个月；麦当劳荷兰用了五十人周，都是一两分钟的片子：每分钟生成画面几万元人工，小片便宜得多。',
    en: 'Coca-Cola used about a hundred people for a month, McDonald’s in the Netherlands fifty person-weeks, for films of a minute or so: tens of thousands of yuan a generated minute, far less for small films.',
  },
  brandFilmReviewRate: {
    'zh-CN': '代理和客户平均五轮才定稿，素材要多人反复看。',
    en: 'Five rounds to a yes on average, with several people watching the takes.',
  },
  brandFilmExperienceStart: {
    'zh-CN': '起始年之前用生成工具做过的广告片，全国几百到几千支。没有统计。',
    en: 'Commercials made with such tools before the start year: some hundreds to thousands. No count.',
  },
  brandFilmAiDaysPerMinute: {
    'zh-CN': '可口可乐一个月、联想两周、一家代理十天做一分多钟：起始年按学习率反推。',
    en: 'A month for Coca-Cola, two weeks for Lenovo, for a minute or more: the start year worked back by learning.',
  },
  brandFilmLicenceShare: {
    'zh-CN': '音乐、字体、素材的授权本来就付；AI 片另付的只是形象和训练来源的担保。没有公开价。',
    en: 'Music, type and stock are licensed anyway; what AI adds is likeness and warranty of sources. No published price.',
  },
  brandFilmClearanceFee: {
    'zh-CN': '法务核素材来源和工具条款，一支几个小时到几天。没有公开价。',
    en: 'Counsel checks sources and terms of tools, hours to days a film. No published price.',
  },
  brandFilmConsentFee: {
    'zh-CN': '模特和代言人的数字形象要另签；素人一年几百元，有名的面谈。',
    en: 'Likeness of models and faces is licensed separately: some hundred yuan a year for unknowns, negotiated for known faces.',
  },
  brandFilmTakedownProbability: {
    'zh-CN': '几年里撤下的有麦当劳荷兰等少数几支；国内没有统计。',
    en: 'A few were withdrawn in these years, McDonald’s Dutch film among them; no count in China.',
  },
  brandFilmDisputeCost: {
    'zh-CN': '判例从 3 万到 80 万元，加重拍和公关。',
    en: 'Awards from 30,000 to 800,000 yuan, plus filming again and explaining.',
  },
  brandFilmRevenuePerUnit: {
    'zh-CN': '由它带来的销售毛利，取媒介加制作略多一点：长期亏本的广告没人投。没有公开数字。',
    en: 'The gross margin of the sales it brings, a little over media and production: nobody runs adverts at a loss for long. No published figure.',
  },
  brandFilmAudienceDiscount: {
    'zh-CN': '被看出是 AI 时有光环损失，严格对照下点击无差别；按看出来的那部分算。“普通人不会注意”不成立时 0.2。',
    en: 'Ads recognised as AI suffer a negative halo; under strict controls clicks are equal; applied to what is seen through. If ordinary people do notice: 0.2.',
  },
  brandFilmPerformanceUplift: {
    'zh-CN': '多试几版的好处在品牌片上小；原始点击 +17%，控制后为零。',
    en: 'Trying more versions helps little in brand films; raw clicks +17%, nothing under controls.',
  },
  brandFilmDayValue: {
    'zh-CN': '早一天上，档期和谈判余地大一点，约值媒介费的千分之一。没有公开数字。',
    en: 'A day earlier is room in the schedule, a thousandth of the media bill. No published figure.',
  },
  brandFilmPassThrough: {
    'zh-CN': '代理集团的净收入降了一成（原因不止 AI），蓝标 AI 收入大增而毛利率下滑：多半让给了客户。',
    en: 'Net revenue of an agency group fell by a tenth (not by AI alone), and BlueFocus’ margin slipped as AI revenue soared: most goes to clients.',
  },
  brandFilmEntryElasticity: {
    'zh-CN': '便宜了会多拍几版和地方版，但媒介预算没变。没有来源。',
    en: 'Cheaper films mean more versions, but the media budget stays. No published source.',
  },
  brandFilmCrowding: { 'zh-CN': '观众的注意力和媒介预算是固定的。没有测过。', en: 'Attention and media budgets are fixed. Not measured.' },
  brandFilmHitRate: {
    'zh-CN': '二十支里有一支被记住，是行里的说法，没有统计。',
    en: 'One in twenty is remembered, people in the trade say; no count.',
  },
  brandFilmSlateBudget: {
    'zh-CN': '中等品牌一年的制作费，约五支。没有公开数字。',
    en: 'A middling brand’s production money for a year, some five films. No published figure.',
  },
  brandFilmLabourRate: {
    'zh-CN': '北上广深的导演组、代理和后期，按混合团队年成本。没有采用公开调查。',
    en: 'Directors, agency and post in the first-tier cities, a mixed team’s year. No published survey was used.',
  },
  brandFilmViewsPerUnit: {
    'zh-CN': '120 万元媒介费按千次 40 元是三千万次曝光，约四分之一看完。没有公开数字。',
    en: '1.2m yuan of media at 40 a thousand is 30m impressions, a quarter seen through. No published figure.',
  },
  attentionAdverts: { 'zh-CN': '广告多了，看广告的时间不会多。', en: 'More adverts do not make more time for adverts.' },
  brandFilmCrewEligible: {
    'zh-CN': '要生成的那部分画面不用拍；留下的是参考和补拍。',
    en: 'What is generated is not shot; references and pick-ups remain.',
  },
  brandFilmLocationsEligible: { 'zh-CN': '生成的场景不进场。', en: 'Nobody goes to a place that is generated.' },
  brandFilmStages: {
    'zh-CN':
      '一条 20 万元；来源给出各阶段（前期 15–20%，拍摄 40–50%，后期 30–45%），美国调查给出其中各项。这里前期 12%、拍摄 53%、后期 25%，另有 10% 归统筹。',
    en: 'A film of 200,000 yuan: the sources give the stages (before the shoot 15–20%, shoot 40–50%, after it 30–45%), an American survey the items in them. Here 12, 53 and 25%, and 10% for running it.',
  },
  brandFilmMediaBaseCost: {
    'zh-CN': '制作占总投入 15% 上下，是老规矩；高盛给的是 5–30%。',
    en: 'Production at some 15% of the whole is an old rule; Goldman has 5–30%.',
  },
} as const satisfies Record<string, Text>

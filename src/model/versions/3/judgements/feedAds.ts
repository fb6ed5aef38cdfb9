import type { Text } from '../../../text.ts'

/** Why the numbers of feed ads have the size they have; later formats share some. */
export const feedAdsJudgements = {
  feedAdsUsableStart: {
    'zh-CN': '口播和换背景的短片容易成，剧情难；一条只活几天，够用就投。比真人风格高几倍，没有起始年的测量。',
    en: 'Presenters and changed backgrounds come off easily, scenes do not; a clip lives for days and runs once it will do. Several times that of the live-action style; not measured in the start year.',
  },
  feedAdsUsableCeiling: {
    'zh-CN': '一条素材活几天，够用就投：接近平台自称的九成。',
    en: 'A clip lives for days and runs once it will do: near the nine tenths that a platform claims.',
  },
  feedAdsFlawsStart: {
    'zh-CN': '数字人口播和换背景早就难分，拟真剧情一眼假。没有测量。',
    en: 'Digital presenters and changed backgrounds were hard to tell early, lifelike scenes plainly fake. Not measured.',
  },
  feedAdsTier: {
    'zh-CN': '多用平台自带工具和便宜档位：国产档闲时 0.25 元一秒，Lite 档 0.05 美元。',
    en: 'Mostly the platforms’ own tools and cheap tiers: 0.25 yuan a second off peak at home, Lite at 0.05 dollars.',
  },
  feedAdsUnitsStart: {
    'zh-CN': '手游一行 2024 年就投了 4383 万条素材（含图片和混剪），原创视频按三分之一到一半、各行业合计约 1400 万条，除以 40。',
    en: 'Mobile games alone ran 43.8m creatives in 2024 (stills and re-cuts too); original clips of all trades taken at some 14m, over 40.',
  },
  feedAdsUnitGrowth: {
    'zh-CN': '手游素材 2024 年多 51%、小游戏 2025 年近翻倍，其中大半是混剪和达人素材，且已有 AI 的份；没有 AI 时取个位数。',
    en: 'Game creatives grew by 51% in 2024 and mini-games’ doubled in 2025, mostly re-cuts and some of it AI; single digits without.',
  },
  feedAdsCostDrift: { 'zh-CN': '代拍单价逐年略跌。没有公开指数。', en: 'The price of a clip slips year by year. No published index.' },
  feedAdsMarketGrowth: {
    'zh-CN': '互联网广告 2025 年名义增 11.5%，扣通胀后取一半。',
    en: 'Internet advertising grew by 11.5% in 2025 in nominal terms; half of it in the long run.',
  },
  feedAdsFinishedMinutes: { 'zh-CN': '四十条、每条约半分钟。', en: 'Forty clips of about half a minute.' },
  feedAdsGeneratedShare: {
    'zh-CN': '口播、剧情、场景可以生成，产品实物和录屏不行。',
    en: 'Presenters, scenes and settings can be generated, the product itself and screen captures cannot.',
  },
  feedAdsAdoptionStart: {
    'zh-CN': '快手 2024 年末 AI 素材日耗三千万元，中金估占一成多；年初很少，全年取不到一成。',
    en: 'AI creatives took 30m yuan a day on Kuaishou at the end of 2024, by CICC’s estimate a little over a tenth; few early in the year, so under a tenth.',
  },
  feedAdsAdoptionCap: {
    'zh-CN': '三七互娱已有七成视频由 AI 深度参与；直播切片、达人素材会留下。',
    en: 'At one publisher 70% of videos are made with much AI; cuts of live shows and creators’ own clips will stay.',
  },
  feedAdsAdoptionSpeed: {
    'zh-CN':
      '快手的份额从 2024 年末的一成多到 2025 年三季度约 15%，小游戏只有 5%，三七却到七成：先卡在效果上，再快起来。不采信“快速商业化”时 0.3。',
    en: 'Kuaishou’s share went from a little over a tenth in late 2024 to some 15% in the third quarter of 2025, mini-games stood at 5%, one publisher at 70%: it first waits for results. Without fast commercial use: 0.3.',
  },
  feedAdsDirectionRate: {
    'zh-CN': '一条半分钟素材，一个人写提示、挑选、改字幕一两个小时，约 100–250 元。没有公开价。',
    en: 'A clip of half a minute takes a person an hour or two to prompt, choose and caption, 100–250 yuan. No published price.',
  },
  feedAdsReviewRate: {
    'zh-CN': '平台审核严，违规一条可停整户；74% 的团队每周花几小时核对 AI 素材。',
    en: 'Platforms review strictly and one breach can stop an account; 74% of teams spend hours a week validating AI work.',
  },
  feedAdsExperienceStart: {
    'zh-CN': '起始年之前平台工具已出过几十万条素材。没有统计。',
    en: 'Platforms’ tools had made some hundred thousand clips before the start year. No count.',
  },
  feedAdsAiDaysPerMinute: {
    'zh-CN': '一个优化师一天能出十条左右。没有公开数字。',
    en: 'One person turns out about ten clips a day. No published figure.',
  },
  feedAdsLicenceShare: { 'zh-CN': '音乐和素材授权本来就付。', en: 'Music and stock are licensed anyway.' },
  feedAdsClearanceFee: {
    'zh-CN': '批量核对来源和资质。没有公开价。',
    en: 'Sources and licences checked by the batch. No published price.',
  },
  feedAdsConsentFee: {
    'zh-CN': '数字人形象一年约 500 元，一批用一两个。',
    en: 'A digital presenter costs some 500 yuan a year, one or two a batch.',
  },
  feedAdsTakedownProbability: {
    'zh-CN': '拒审和下架只丢几条，不丢整批。没有统计。',
    en: 'A refusal costs some clips, not the batch. No count.',
  },
  feedAdsDisputeCost: { 'zh-CN': '肖像和音乐纠纷多在几万元。', en: 'Disputes over faces and music mostly end at some ten thousand yuan.' },
  feedAdsRevenuePerUnit: {
    'zh-CN': '由它带来的销售毛利，取媒介加制作多 4%：投放长期做到刚好不亏。',
    en: 'The gross margin of the sales it brings, 4% over media and production: performance budgets are run until they just pay.',
  },
  feedAdsAudienceDiscount: {
    'zh-CN': '看得出是 AI 的素材效果差，看不出的反而好一点；按看出来的那部分算。“普通人不会注意”不成立时 0.18。',
    en: 'Clips that look like AI do worse, those that do not a little better; applied to what is seen through. If ordinary people do notice: 0.18.',
  },
  feedAdsPerformanceUplift: {
    'zh-CN': '快手的人称转化高 20–30%，是卖方的话；对照实验原始 +17%、控制后为零；头 2% 素材吃掉一半预算，多试几条有用。',
    en: 'Kuaishou speaks of 20–30% better conversion, and sells it; a study has +17% raw and nothing under controls; the top 2% of creatives take half of the spend, so trying more helps.',
  },
  feedAdsDayValue: {
    'zh-CN': '爆款模板一两周就失效，早一天多跑一天。没有公开数字。',
    en: 'A winning template wears out in a week or two; a day earlier is a day more. No published figure.',
  },
  feedAdsPassThrough: {
    'zh-CN': '平台工具白送，代拍公司降价，省下的多归广告主和平台；自己做的广告主不用让。',
    en: 'Platforms give tools away and studios cut prices, so advertisers and platforms gain; who makes clips in house yields nothing.',
  },
  feedAdsEntryElasticity: {
    'zh-CN': '美国头部应用素材一年多 18%，国内小游戏翻倍，单价在降：弹性约为一。',
    en: 'Creatives of large US apps grew by 18% in a year, Chinese mini-games’ doubled, as a clip got cheaper: an elasticity of about one.',
  },
  feedAdsCrowding: {
    'zh-CN': '预算和注意力固定：素材翻倍，每条分到的消耗减半。',
    en: 'Budgets and attention are fixed: twice the clips, half the spend for each.',
  },
  feedAdsHitRate: {
    'zh-CN': '头 2% 素材吃掉一半预算；四十条里至少有一条进头 2% 的概率约 55%。',
    en: 'The top 2% of creatives take half of the spend; the chance that one of forty is among them is some 55%.',
  },
  feedAdsSlateBudget: {
    'zh-CN': '一个中等投放户一个月的素材钱。没有公开数字。',
    en: 'What a middling account spends on clips in a month. No published figure.',
  },
  feedAdsLabourRate: {
    'zh-CN': '编导、剪辑、优化师的年成本，低于品牌片团队。没有采用公开调查。',
    en: 'A year of writers, editors and optimisers, below a brand film’s team. No published survey was used.',
  },
  feedAdsViewsPerUnit: {
    'zh-CN': '75 万元媒介费按千次 25 元是三千万次曝光，摊到四十条、平均看三分之一。没有公开数字。',
    en: '750,000 yuan of media at 25 a thousand is 30m impressions over forty clips, a third of each watched. No published figure.',
  },
  feedAdsScriptEligible: {
    'zh-CN': '开头钩子和口播稿多由语言模型起。',
    en: 'Hooks and spoken copy are mostly drafted by language models.',
  },
  feedAdsScriptReduction: { 'zh-CN': '起稿快、挑选还要人。没有公开来源。', en: 'Drafts come fast, choosing stays. No published source.' },
  feedAdsClip: {
    'zh-CN': '单条约一千元、四十条一批；按信息流代拍的分段比例分到各项。',
    en: 'About a thousand yuan a clip, forty to a batch; split by the stages of such work.',
  },
  feedAdsTalentEligible: {
    'zh-CN': '素人口播最容易换成数字人；达人自己的号不行。',
    en: 'Unknown presenters are the first to become digital; creators’ own accounts cannot.',
  },
  feedAdsVenuesEligible: {
    'zh-CN': '生成的场景不进场，棚和直播间不用养。',
    en: 'Nobody goes to a place that is generated; studios need not be kept.',
  },
  feedAdsPostBaseCost: {
    'zh-CN': '30 秒快剪单条 300–800 元，新手 50–300 元；一批四十条，多为模板和混剪。',
    en: 'Editing thirty seconds costs 300–800 yuan, 50–300 by beginners; forty to a batch, mostly from templates.',
  },
  feedAdsMediaBaseCost: {
    'zh-CN': '素材费约占消耗的 5%，效果广告的行规；高盛给的总区间是 5–30%。',
    en: 'Clips cost some 5% of the spend in performance advertising; Goldman’s whole range is 5–30%.',
  },
} as const satisfies Record<string, Text>

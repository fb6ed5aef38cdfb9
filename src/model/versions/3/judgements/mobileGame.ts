import type { Text } from '../../../text.ts'

/** Why the numbers of a mobile game have the size they have; later formats share some. */
export const mobileGameJudgements = {
  mobileGameUsableStart: {
    'zh-CN': '三维模型约十个能用一个，图更高、动画更低；起始年取二十分之一。',
    en: 'About one 3D model in ten is usable as it comes, pictures more, animation less: one in twenty for the start year.',
  },
  mobileGameUsableCeiling: {
    'zh-CN': '最好也到不了全用；首版能用的三维模型约十个里一个，往后按几倍估。',
    en: 'Never all; one 3D model in ten is usable as it comes today, several times that later.',
  },
  mobileGameFlawsStart: {
    'zh-CN': '玩家爱挑 AI 痕迹，界面和立绘最显眼。没有测量。',
    en: 'Players look for traces of AI; interface and portraits show most. Not measured.',
  },
  mobileGameTier: {
    'zh-CN': '宣传片和过场用好档位，贴图和原画是图像，便宜得多。',
    en: 'Trailers and cinematics use good tiers; textures and concepts are images and far cheaper.',
  },
  mobileGameUnitsStart: {
    'zh-CN': '2024 年国产版号 1306 款，休闲约占三四成，再去掉大作和不上线的。',
    en: '1,306 domestic titles approved in 2024; a third or more are casual, and large titles and those never launched come off.',
  },
  mobileGameUnitGrowth: {
    'zh-CN': '版号平稳，在投产品 2024 年少了 12%：没有 AI 时不增。',
    en: 'Approvals are steady and advertised titles fell by 12% in 2024: no growth without AI.',
  },
  mobileGameCostDrift: {
    'zh-CN': '美术和头部人才还在涨，外包在跌；扣通胀后取一个百分点。',
    en: 'Art and leading talent still rise, outsourcing falls: one point after inflation.',
  },
  mobileGameMarketGrowth: {
    'zh-CN': '移动游戏 2024 年名义增 5%，全行业 2025 年增 7.7%。',
    en: 'Mobile games grew by 5% in 2024, all games by 7.7% in 2025, in nominal terms.',
  },
  mobileGameFinishedMinutes: {
    'zh-CN': '过场、宣传片、动画和立绘折成成片分钟；资产没有时长，折法是我们定的。',
    en: 'Cinematics, trailers, animation and portraits as finished minutes; an asset has no length, so the conversion is ours.',
  },
  mobileGameGeneratedShare: {
    'zh-CN': '三七互娱 2D 资产八成、3D 三成由 AI 辅助；中国音数协调查静态环节八成、动态三成：“辅助”打折。',
    en: 'At one publisher 80% of 2D and 30% of 3D assets are AI-assisted; in a survey 80% for still and 31% for moving content. “Assisted” counts for less.',
  },
  mobileGameAdoptionStart: {
    'zh-CN': 'Steam 新作 2024 年 2 月 4.8% 披露、试玩节 10 月约 14%；巨人等国内公司自称已广泛使用。不采信时 3%。',
    en: '4.8% of new Steam titles disclosed it in February 2024, some 14% of a festival’s in October; Giant and others in China say they use it widely. Without the claim: 3%.',
  },
  mobileGameAdoptionCap: {
    'zh-CN': '国内中大型公司 86% 已在研发里用；深到改变一款预算的会少一些。',
    en: '86% of larger Chinese firms already use it in development; deep enough to change a budget is less.',
  },
  mobileGameAdoptionSpeed: {
    'zh-CN':
      'Steam 试玩节披露的比例从 2024 年 10 月约 14% 到 2025 年 10 月 17%，新作从不到一成到两成：对数几率一年 0.2–0.9，那时省得不多，最快增速更高。',
    en: 'Disclosure at a Steam festival went from some 14% in October 2024 to 17% a year later, that of new titles from under a tenth to a fifth: 0.2–0.9 a year in log-odds at a small saving, so faster at a full one.',
  },
  mobileGameDirectionRate: {
    'zh-CN': '修布线、修绑定、统一画风：首版省下的三分之二时间要还回去一截；按一人四天修一分钟等效资产估。',
    en: 'Mending meshes and rigs and holding a style takes back part of the two thirds saved on a first version; four person-days for a minute’s worth.',
  },
  mobileGameReviewRate: { 'zh-CN': '主美过图、过动作。没有公开价。', en: 'The art lead passes pictures and motion. No published price.' },
  mobileGameExperienceStart: {
    'zh-CN': '2023 年已有几十款用 AI 出原画。没有统计。',
    en: 'Some tens of titles had used AI for concept art by 2023. No count.',
  },
  mobileGameAiDaysPerMinute: {
    'zh-CN': '多人并行，只有统一风格和返工落在关键路径上。没有公开数字。',
    en: 'Many work in parallel; only holding the style and mending lie on the critical path. No published figure.',
  },
  mobileGameLicenceShare: {
    'zh-CN': 'IP 授权照旧，AI 另付的只是训练素材担保。没有公开价。',
    en: 'IP is licensed as before; AI adds warranty of training material. No published price.',
  },
  mobileGameClearanceFee: {
    'zh-CN': '平台披露、海外上架和素材来源核查，一款几个人周。没有公开价。',
    en: 'Disclosure to stores and checks of sources, some person-weeks a title. No published price.',
  },
  mobileGameConsentFee: {
    'zh-CN': '配音演员的声音授权；十来个角色。没有公开价。',
    en: 'Voices of actors are signed for, a dozen roles. No published price.',
  },
  mobileGameTakedownProbability: {
    'zh-CN': '因 AI 素材侵权下架的个案极少。没有统计。',
    en: 'Titles taken down for infringing AI assets are very few. No count.',
  },
  mobileGameDisputeCost: {
    'zh-CN': '奥特曼一类判赔从一万到几百万，加换素材和停服。',
    en: 'Awards over characters range from ten thousand to millions, plus new assets and downtime.',
  },
  mobileGameRevenuePerUnit: {
    'zh-CN': '六百款中型手游分走移动游戏 2382 亿元的六分之一；多数不到，少数几倍。是我们的拆分。',
    en: 'Six hundred mid-size titles share a sixth of 238.2bn yuan; most earn less, a few several times as much. Our split.',
  },
  mobileGameAudienceDiscount: {
    'zh-CN': '64% 的美术同行反感，玩家会在评论区翻出来；手游付费玩家在意得少。“普通人不会注意”不成立时 0.15。',
    en: '64% of artists object and players dig it up; those who pay in mobile games mind less. If ordinary people do notice: 0.15.',
  },
  mobileGamePerformanceUplift: {
    'zh-CN': '多做几套皮肤和版本能多卖一点。没有测过。',
    en: 'More skins and versions sell a little more. Not measured.',
  },
  mobileGameDayValue: {
    'zh-CN': '三十人的团队一天约三万五千元工资，早一天也早一天有流水；工资已算在各项里，只取一部分。',
    en: 'A day of a team of thirty is some 35,000 yuan of pay and a day earlier of receipts; pay is in the lines, so a part only.',
  },
  mobileGameReinvestShare: {
    'zh-CN': '游戏公司省下的美术多用来多做内容，而不是少花钱。没有来源。',
    en: 'Studios mostly use what art saves for more content, not for a smaller budget. No published source.',
  },
  mobileGamePassThrough: {
    'zh-CN': '自研自发，省下的大半留在公司；渠道按流水抽成，不看成本。',
    en: 'Made and published in house, most of it stays; stores take a share of receipts whatever the cost.',
  },
  mobileGameEntryElasticity: {
    'zh-CN': '版号卡着款数，便宜了也不能多上多少。',
    en: 'Approvals limit titles: cheaper does not mean many more.',
  },
  mobileGameCrowding: {
    'zh-CN': '玩家的时间和钱是固定的；2025 年上半年前一百名里新品只占流水 5.2%。',
    en: 'Players’ time and money are fixed: new titles took 5.2% of the top hundred’s receipts in early 2025.',
  },
  mobileGameHitRate: {
    'zh-CN': '六百款里一年进前一百名的新品十来款。',
    en: 'A dozen new titles among six hundred reach the yearly top hundred.',
  },
  mobileGameSlateBudget: {
    'zh-CN': '一家中型厂商一年的研发钱，约三款。没有公开数字。',
    en: 'What a mid-size developer spends in a year, some three titles. No published figure.',
  },
  mobileGameLabourRate: {
    'zh-CN': '单人月成本约 2.5 万元，一年三十万元上下，外包便宜一些。',
    en: 'About 25,000 yuan a person-month, some 300,000 a year, outsourcing a little less.',
  },
  mobileGameViewsPerUnit: {
    'zh-CN': '一款约百万下载、三成看完过场和宣传片。没有公开数字。',
    en: 'A million downloads a title, a third of whom watch cinematics and trailers. No published figure.',
  },
  mobileGameAttentionElasticity: { 'zh-CN': '多几款游戏，看的过场几乎不变。', en: 'A few more games, hardly more watching.' },
  mobileGameSplit: {
    'zh-CN': '国内手游美术占研发五到八成，按这个口径把两千万元分到各项；没有一份公开的国产手游分项预算。',
    en: 'In Chinese mobile games art takes half to four fifths of development; twenty million split on that ground. No line budget of such a title is public.',
  },
  mobileGameConceptBaseCost: {
    'zh-CN': '2D 美术在卡牌和二次元手游里是最大的一项，立绘一张两到五万元。',
    en: '2D art is the largest line of card and anime-style titles, 20,000–50,000 yuan a portrait.',
  },
  mobileGameConceptReduction: {
    'zh-CN': '游族 2D 外包降 25%，原画工时称省六到八成：取中间。',
    en: 'Outsourcing of 2D fell by 25% at one firm, hours for concepts by 60–80% it is said: between them.',
  },
  mobileGameCinematicsBaseCost: {
    'zh-CN': '30 秒游戏 CG 约 45 万元，一款两条加过场。',
    en: 'A 30-second game trailer costs some 450,000 yuan; two of them and cut-scenes.',
  },
  mobileGameMarketingBaseCost: {
    'zh-CN': '中小手游的线上广告占流水三到五成，上市公司平均销售费用率 21.8%：取三分之一。',
    en: 'Advertising takes 30–50% of receipts of small and mid-size titles, selling costs 21.8% at listed firms: a third is taken.',
  },
  mobileGameStoresBaseCost: {
    'zh-CN': '苹果三成、安卓渠道五成，官服不分，平均三分之一。',
    en: 'Apple takes 30%, Android channels 50%, own download nothing: a third on average.',
  },
} as const satisfies Record<string, Text>

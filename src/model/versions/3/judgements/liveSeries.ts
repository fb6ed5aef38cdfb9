import type { Text } from '../../../text.ts'

/** Why the numbers of a live-look series have the size they have; later formats share some. */
export const liveSeriesJudgements = {
  liveSeriesUsableStart: {
    'zh-CN':
      'Sora 预览期一部加拿大短片三百取一，玩具反斗城约十二取一，几何中间约六十；2025 年国内剧组二三十次出一镜，按一年减半倒推五十取一。',
    en: 'A Canadian short on the Sora preview used one in three hundred, Toys “R” Us about one in twelve, some sixty between them; crews in China needed twenty to thirty tries in 2025, worked back by a halving a year: one in fifty.',
  },
  liveSeriesUsableCeiling: {
    'zh-CN': '最好也到不了全用：挑选本身就要多拍。字节称可用率到九成，没有测试；真人剧组的片比也有三到五比一。',
    en: 'Never all: choosing needs more than one take. ByteDance claims nine tenths without a test; a film crew shoots three to five times what it uses.',
  },
  liveSeriesFlawsStart: {
    'zh-CN': '“不少素材仍属一眼假”：拟真人脸最容易露馅，取大半。没有测量。',
    en: '“Fake at a glance”: lifelike faces give themselves away most, so the larger part. Not measured.',
  },
  liveSeriesTier: {
    'zh-CN': '量产剧多用 mini、闲时和国产平价档（0.25–0.6 元一秒），要脸的镜头才用标准档（约 1 元）。',
    en: 'Series in bulk use mini, off-peak and plain Chinese tiers (0.25–0.6 yuan a second), the standard one (1 yuan) for faces.',
  },
  liveSeriesUnitsStart: {
    'zh-CN': '2024 年上新 3.46 万部，2025 年约 3.96 万部：见出处正文，不在所引的句子里。',
    en: '34,600 new series in 2024, some 39,600 in 2025: so the source’s text, not the sentence quoted from it.',
  },
  liveSeriesUnitGrowth: {
    'zh-CN': '2025 年多了 14%，但横店开机已在收缩；没有 AI 时长期取个位数。',
    en: '14% more in 2025, while shoots were already thinning out; single digits in the long run without AI.',
  },
  liveSeriesCostDrift: {
    'zh-CN': '2023–2025 年从二三十万涨到四五十万，2026 年承制价又腰斩：扣掉通胀后长期取零。',
    en: 'Up from 200,000–300,000 in 2023 to 400,000–550,000 in 2025, then contractors’ prices were halved in 2026: nothing in the long run, after inflation.',
  },
  liveSeriesMarketGrowth: {
    'zh-CN': '2024–2025 年涨 26%，机构预计此后年均 19%；十年的实际增速取得低得多。',
    en: '26% from 2024 to 2025 and 19% a year expected; far less, in real terms, over ten years.',
  },
  liveSeriesFinishedMinutes: {
    'zh-CN': '约百集、每集一分钟到一分半。',
    en: 'About a hundred episodes of a minute to a minute and a half.',
  },
  liveSeriesGeneratedShare: {
    'zh-CN': 'AI 真人剧是全片生成；留一点给实拍和真人脸的混合做法。',
    en: 'AI series with lifelike faces are generated throughout; a little is left for hybrids with real faces.',
  },
  liveSeriesAdoptionStart: {
    'zh-CN': '2024 年只有试验片，没有统计；按一百多部估。不采信“只给少数人用”时 3%。',
    en: 'Only trials in 2024 and no count; a hundred and more are supposed. Without “only some had access”: 3%.',
  },
  liveSeriesAdoptionCap: {
    'zh-CN': '百万元以上的精品和靠名脸的剧会留给实拍，按本来就会拍的剧算约四分之一。判断。',
    en: 'Premium series of a million and more and those that live on known faces stay filmed, about a quarter of what would be filmed anyway. A judgement.',
  },
  liveSeriesAdoptionSpeed: {
    'zh-CN': '抖音上榜的 AI 短剧 2025 年 11 月是年初的 50 倍，对数几率一年近四；榜单起点极低，取三个半。不采信“现成的变现路径”时 0.8。',
    en: 'AI series on Douyin’s lists in November 2025 were fifty times those of January, nearly four a year in log-odds; from a tiny base, so three and a half. Without the ready paths to money: 0.8.',
  },
  liveSeriesDirectionRate: {
    'zh-CN': '2025 年 50 集 450 人日，6 人月产 60 集约 180 人日，按每人日 400 元折每分钟 900–2400 元；一家 120 分钟只要 8–10 天。取低端。',
    en: '450 person-days for 50 episodes in 2025, some 180 for 60 by a team of six; at 400 yuan a day 900–2,400 a minute, while one maker needs 8–10 days for 120 minutes: the low end.',
  },
  liveSeriesReviewRate: {
    'zh-CN': '看一分钟生成素材，按每人日 480 元、实时两三倍算，几元钱；审读另有人复看。',
    en: 'Watching a minute of takes costs some yuan at 480 a day and two to three times real time, with a second pair of eyes for what may offend.',
  },
  liveSeriesExperienceStart: {
    'zh-CN': '起始年之前的 AI 短剧屈指可数，连同短片和广告试验按百来部算。没有统计。',
    en: 'Hardly any before the start year; with shorts and trials for adverts some hundred. No count.',
  },
  liveSeriesAiDaysPerMinute: {
    'zh-CN': '2025 年一家做 120 分钟要 8–10 天，另有 45 天 50 集的；折每分钟 0.07–0.5 天，起始年按学习率反推。',
    en: 'One maker needs 8–10 days for 120 minutes, another 45 for 50 episodes: 0.07–0.5 a minute; the start year worked back by learning.',
  },
  liveSeriesLicenceShare: {
    'zh-CN': '剧本本来就拿 1–2% 分账，红果给仿真人剧本 20% 内容分成；在全部流水里只多出不到一个百分点。',
    en: 'A script takes 1–2% anyway and one platform gives scripts for AI series 20% of its share: of all receipts less than a point more.',
  },
  liveSeriesClearanceFee: {
    'zh-CN': '备案、授权链核对和审核材料；30 万以下归“其他”一档，材料少。没有公开价。',
    en: 'Filing, checking the chain of rights and the papers for review; below 300,000 yuan the lightest tier applies. No published price.',
  },
  labellingFee: {
    'zh-CN': '可见标识和元数据由工具代劳，按每部几个工时估，没有公开价。',
    en: 'Visible labels and metadata are mostly done by the tool; some hours a project; no published price.',
  },
  liveSeriesConsentFee: {
    'zh-CN': '肖像一年授权约 500 元，买断 1500 元，一部用三四张脸。',
    en: 'A face costs some 500 yuan a year or 1,500 for good, and a series uses three or four.',
  },
  liveSeriesTakedownProbability: {
    'zh-CN': '红果核查 1.5 万部处置 670 部，是 4.5%；那是漫剧，拟真人剧备案更严，取低一点。',
    en: 'One platform took down 670 of 15,000 checked, 4.5%; those were motion-comic series, and lifelike ones are filed more strictly: a little less.',
  },
  liveSeriesDisputeCost: {
    'zh-CN': '判过 1 万、3 万元，也判过工具方 80 万元；多数下架不打官司。',
    en: 'Courts gave 10,000 and 30,000 yuan, once 800,000 against a tool; most take-downs never reach one.',
  },
  liveSeriesRevenuePerUnit: { 'zh-CN': '504.4 亿元市场除以 3.46 万部。', en: 'A market of 50.44bn yuan over 34,600 series.' },
  liveSeriesAudienceDiscount: {
    'zh-CN': '46.6% 的用户知道是 AI 后观看意愿下降；少看不等于不看，取其不到一半。“普通人不会注意”不成立时取 0.5，即说到做到。',
    en: '46.6% of users say they want to watch less once told; less is not nothing, so under half of that. If ordinary people do notice: 0.5, as they say.',
  },
  liveSeriesPerformanceUplift: {
    'zh-CN': '省下的力气用在故事上能多卖多少，没有测过；取两三个百分点，可正可负；与回到剧本的钱成对，否则只有花费没有收益。',
    en: 'What the effort saved earns when it goes into the story has not been measured: two or three points, of either sign; it goes with the money put back, which would else be a cost without a gain.',
  },
  liveSeriesDayValue: {
    'zh-CN': '题材热度一两周就过，早一天上线约值千分之半的流水。没有公开数字。',
    en: 'A theme is hot for a week or two; a day earlier is worth some half a thousandth of receipts. No published figure.',
  },
  liveSeriesReinvestShare: {
    'zh-CN': '平台把剧本保底提到 2–8 万元，省下的制作费约一成回到剧本。',
    en: 'Platforms raised what they guarantee for a script to 20,000–80,000 yuan, about a tenth of what production saves.',
  },
  liveSeriesPassThrough: {
    'zh-CN': '承制价腰斩，省下的大半归平台。',
    en: 'Contractors’ prices were halved: most of the saving went to the platforms.',
  },
  liveSeriesEntryElasticity: {
    'zh-CN': '借用漫剧 2025 年的约 3，取三分之二：拟真人剧还受脸、备案和分发限制。不采信“任何人都可以”时为 0。',
    en: 'Borrowed from the some 3 of motion-comic series in 2025, two thirds of it: faces, filing and distribution hold lifelike series back. Without “anyone can”: 0.',
  },
  liveSeriesCrowding: {
    'zh-CN': '2024 到 2025 年真人剧多 14%、市场多 26%，还没拥挤；AI 片涌入后平台分账池一月五亿元并不随部数长。取在全分与不分之间偏高处。',
    en: 'From 2024 to 2025 filmed titles grew by 14% and the market by 26%, no crowding yet; as AI titles came the largest platform’s pool of 500m a month did not grow with them. Above the middle between none and all.',
  },
  liveSeriesHitRate: {
    'zh-CN': '1200 部里 2% 播放过亿，且都买了量。',
    en: '2% of 1,200 passed a hundred million views, all with paid traffic.',
  },
  liveSeriesSlateBudget: {
    'zh-CN': '一家中小厂牌一季的制作钱，约四部实拍。没有公开数字。',
    en: 'The production money of a small label for a quarter, some four filmed series. No published figure.',
  },
  switchShare: {
    'zh-CN': '换一批人和流程的一次性支出；大厂的投入有公开数，摊到一部只能按比例估。',
    en: 'One-off spending on people and process; what large firms put in is published, its share in a project is an estimate.',
  },
  liveSeriesLabourRate: {
    'zh-CN': '测算报告：行业直接投入 3685 万个工日；按一年 250 日和人工占制作费四分之三折算。',
    en: 'A report counts 36.85 million working days in the trade; at 250 a year and three quarters of production cost as pay.',
  },
  liveSeriesViewsPerUnit: {
    'zh-CN': '6.6 亿用户、人均每天半小时上下，摊到 3.46 万部、每部百分钟。人均时长只算一半，因为多是拖着看。',
    en: '660 million users at about half an hour a day over 34,600 series of a hundred minutes; half of it, as much is skipped.',
  },
  liveSeriesAttentionElasticity: {
    'zh-CN': '一天只有这么多钟点，片子多一倍，看的时间多不了一成。没有测过。',
    en: 'A day has so many hours: twice the series, hardly a tenth more viewing. Not measured.',
  },
  daysByTrade: { 'zh-CN': '工期按行规分到各项，没有公开的分法。', en: 'Spread over the lines as the trade schedules; no published split.' },
  liveSeriesCastEligible: {
    'zh-CN': '整片生成时几乎不用演员；留下声音和形象参考。',
    en: 'Where all is generated hardly any actor is needed; voices and likeness remain.',
  },
  liveSeriesCrewEligible: {
    'zh-CN': '整片生成时没有摄制组；导演的活算在 AI 导演里。',
    en: 'Where all is generated there is no crew; directing is counted as directing the model.',
  },
  liveSeriesLocationsEligible: { 'zh-CN': '整片生成时不进场。', en: 'Where all is generated nobody goes on location.' },
  liveSeriesManagementEligible: {
    'zh-CN': '通告、食宿、车辆都因拍摄而有，整片生成时随之消失；立项和对账留下。',
    en: 'Call sheets, board and vehicles exist because of the shoot and go with it; starting and settling a project remain.',
  },
  liveSeriesScriptBaseCost: {
    'zh-CN': '一个剧本的保底从 1–1.5 万元到 5–12 万元不等；3 万元在 1 万与 10 万之间，按倍数居中。',
    en: 'A script is guaranteed from 10,000–15,000 yuan up to 50,000–120,000; 30,000 is the middle of 10,000 and 100,000 by ratios.',
  },
  liveSeriesCastBaseCost: {
    'zh-CN': '中腰部演员一天 2000–6000 元，拍 6–10 天即 1.2–6 万元；头部一部 20 万–80 万元，少有剧请得起。整组取 50 万元的 27%。',
    en: 'A mid-level actor at 2,000–6,000 yuan a day comes to 12,000–60,000 in 6–10 days, a star to 200,000–800,000, which few can pay; the whole cast is taken at 27% of 500,000.',
  },
  liveSeriesCrewBaseCost: {
    'zh-CN': '演员之外不到 40 人；按 7 天算，12.5 万元合每人每天约 450 元。',
    en: 'Under 40 people without the actors; over seven days 125,000 yuan is some 450 a head and day.',
  },
  liveSeriesLocationsBaseCost: {
    'zh-CN': '影视基地一天 3000 元，别墅、宴会厅一天最多 1 万元；拍 6–10 天即 1.8 万–10 万元，取中间。',
    en: 'A studio at 3,000 yuan a day, a villa or a hall at up to 10,000; 6–10 days make 18,000–100,000, of which the middle.',
  },
  liveSeriesPostBaseCost: {
    'zh-CN': '来源把 15–20% 归主创、50% 归剧组和拍摄，其余约三成；后期取其中不到三分之一，即 50 万元的 9%。',
    en: 'The source gives 15–20% to leading talent and 50% to crew and shoot, which leaves some 30%; a little under a third of that is taken for post, 9% of 500,000.',
  },
  liveSeriesTrafficBaseCost: {
    'zh-CN': '2024 年投流约 244 亿元，除以 3.46 万部。付费剧里占流水八成，免费剧几乎不投，这是平均。',
    en: 'Some 24.4bn yuan of traffic in 2024 over 34,600 series. Four fifths of receipts where viewers pay, hardly any where they do not: this is the average.',
  },
  liveSeriesPlatformBaseCost: {
    'zh-CN': '投流之外的流水平台留两到三成。',
    en: 'Of receipts beyond traffic the platform keeps a fifth to three tenths.',
  },
} as const satisfies Record<string, Text>

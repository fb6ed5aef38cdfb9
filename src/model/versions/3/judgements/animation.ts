import type { Text } from '../../../text.ts'

/** Why the numbers of an animated season have the size they have. */
export const animationJudgements = {
  animationUsableStart: {
    'zh-CN': '要守住角色和画风，比漫剧严、比拟真人松；没有起始年的测量。',
    en: 'Characters and a look must hold: stricter than a motion-comic series, easier than the live-action style; not measured in the start year.',
  },
  animationUsableCeiling: { 'zh-CN': '最好也到不了全用：守画风要挑得更狠。', en: 'Never all: holding a look means choosing harder.' },
  animationFlawsStart: {
    'zh-CN': '老观众一帧一帧地看，崩坏和串脸藏不住。没有测量。',
    en: 'The audience looks frame by frame, and drift of faces cannot hide. Not measured.',
  },
  animationTier: {
    'zh-CN': '1080p、首尾帧和参考图控制，用标准档以上。',
    en: '1080p with first and last frames and reference pictures, the standard tier and up.',
  },
  animationUnitsStart: {
    'zh-CN': '2024 年发行电视动画 407 部、10.83 万分钟，另有网络番剧一两百季；两者有重叠。',
    en: '407 TV works of 108,300 minutes in 2024, and one to two hundred seasons for the web; some are both.',
  },
  animationUnitGrowth: {
    'zh-CN': '平台采购在收缩，一家大厂把年产从五六千分钟减到四千。',
    en: 'Platforms buy less: one large studio cut its year from 5,000–6,000 minutes to 4,000.',
  },
  animationCostDrift: {
    'zh-CN': '观众对画质的要求一年高过一年，单价随之；没有指数。',
    en: 'Audiences ask for better pictures each year and a minute follows; no index.',
  },
  animationMarketGrowth: {
    'zh-CN': '电影火热而剧集采购收缩；长期与电视动画产量相近。没有可比的统计。',
    en: 'Films boom while buying of series shrinks; in the long run near the output of TV animation. No comparable figure.',
  },
  animationFinishedMinutes: {
    'zh-CN': '十二到二十六集、每集十来分钟；电视动画平均一部 266 分钟。',
    en: 'Twelve to 26 episodes of ten to twenty minutes; TV works average 266 minutes.',
  },
  animationGeneratedShare: {
    'zh-CN': '背景、过渡和群演镜头可以生成，主角表演仍手调；完全 AI 的长篇还没有站住。',
    en: 'Backgrounds, passages and crowds can be generated, leads are still animated; no long work made by AI alone has held.',
  },
  animationAdoptionStart: {
    'zh-CN': '央视《千秋诗颂》2024 年 2 月播出，自称首部；此外多是试验。不采信“只给少数人用”时 8%。',
    en: 'State television showed what it called the first AI series in February 2024; others were trials. Without “only some had access”: 8%.',
  },
  animationAdoptionCap: {
    'zh-CN': '动漫在原文点名的行业里；头部作者片会留下手工。',
    en: 'Animation is among the trades the article names; authors’ work will stay by hand.',
  },
  animationAdoptionSpeed: {
    'zh-CN': '没有按部的统计；比漫剧慢、比游戏快一点：全是画面，但流程长、观众挑剔。',
    en: 'No count by title; slower than motion-comic series, a little faster than games: all picture, but a long process and a choosy audience.',
  },
  animationDirectionRate: {
    'zh-CN': '2D 番剧一集作画检查和修图约占一到三成；按一分钟传统成本的四分之一估起始年。',
    en: 'Correction of drawings is a tenth to three tenths of an episode; about a quarter of a traditional minute for the start year.',
  },
  animationReviewRate: { 'zh-CN': '导演和各组长过素材。没有公开价。', en: 'Director and leads pass the takes. No published price.' },
  animationExperienceStart: {
    'zh-CN': '起始年之前的 AI 动画片集，算上短片几十部。没有统计。',
    en: 'AI animation before the start year, shorts and all, some tens. No count.',
  },
  animationAiDaysPerMinute: {
    'zh-CN': '分组并行，落在关键路径上的约一分钟三分之一天。没有公开数字。',
    en: 'Teams work in parallel; a third of a day a minute lies on the critical path. No published figure.',
  },
  animationLicenceShare: {
    'zh-CN': '原作改编权照旧；AI 另付的是训练素材和画风担保。没有公开价。',
    en: 'The right to adapt is paid as before; AI adds warranty of sources and style. No published price.',
  },
  animationClearanceFee: {
    'zh-CN': '一季的来源核查和送审。没有公开价。',
    en: 'Checks of sources and review of a season. No published price.',
  },
  animationConsentFee: { 'zh-CN': '配音演员的声音授权。没有公开价。', en: 'Voices of actors are signed for. No published price.' },
  animationTakedownProbability: {
    'zh-CN': '画风侵权的争议多、下架少。没有统计。',
    en: 'Disputes over style are many, take-downs few. No count.',
  },
  animationDisputeCost: {
    'zh-CN': '判赔几万到几十万，加重做镜头。',
    en: 'Awards of ten thousand to some hundred thousand yuan, plus shots made again.',
  },
  animationRevenuePerUnit: {
    'zh-CN': '平台采购和版权合计，略高于成本：多数项目靠衍生才回本。没有公开的单季收入。',
    en: 'Platform fee and rights together, a little over cost: most need merchandise to break even. No published receipts of a season.',
  },
  animationAudienceDiscount: {
    'zh-CN': '动画观众对 AI 最敏感；知情后少看的近半。“普通人不会注意”不成立时 0.3。',
    en: 'Fans of animation mind most; nearly half watch less once told. If ordinary people do notice: 0.3.',
  },
  animationPerformanceUplift: {
    'zh-CN': '没有依据说 AI 会让番剧多卖或少卖。',
    en: 'Nothing says that AI makes a season sell more or less.',
  },
  animationDayValue: {
    'zh-CN': '档期早一天，资金少压一天。没有公开数字。',
    en: 'A day earlier in the schedule and a day less of money tied up. No published figure.',
  },
  animationReinvestShare: {
    'zh-CN': '咏声减产求精、观众要求画质：省下的大半换成更好的画面或故事。',
    en: 'Studios make less and better: much of the saving goes into picture and story.',
  },
  animationPassThrough: {
    'zh-CN': '平台按成本加价采购，压价很快；没有公开数字。',
    en: 'Platforms buy at cost and a margin and squeeze soon; no published figure.',
  },
  animationEntryElasticity: {
    'zh-CN': '便宜了小团队能做，但平台排期有限；在漫剧和手游之间。不采信“任何人都可以”时为 0。',
    en: 'Cheaper lets small teams in, but platforms have so many slots: between motion-comic series and games. Without “anyone can”: 0.',
  },
  animationCrowding: { 'zh-CN': '平台采购预算基本固定。', en: 'What platforms spend is nearly fixed.' },
  animationHitRate: { 'zh-CN': '五百季里二十来季出圈，是粗数。', en: 'Some twenty of five hundred break out, roughly.' },
  animationSlateBudget: {
    'zh-CN': '一家中型动画公司一年的制作钱，约两季。没有公开数字。',
    en: 'A mid-size studio’s production money for a year, some two seasons. No published figure.',
  },
  animationLabourRate: { 'zh-CN': '动画师年成本低于游戏约三成。', en: 'Animators cost some three tenths less than games staff.' },
  animationViewsPerUnit: {
    'zh-CN': '一季几千万到几亿播放，按集折成完整观看几百万次。没有全行业统计。',
    en: 'Tens to hundreds of millions of plays a season, some millions of full views. No count for the trade.',
  },
  animationAttentionElasticity: { 'zh-CN': '番剧多了会从别的视频分走一点时间。', en: 'More seasons draw a little time from other video.' },
  animationMinute: {
    'zh-CN': '电视动画一分钟一两万元、网络三维番三到十万元，平均约三万元、一季 750 万元，按三维动画的分段比例分出。',
    en: 'A minute of TV animation costs 10,000–20,000 yuan, of 3D for the web 30,000–100,000: some 30,000, 7.5m a season, split by the stages of 3D animation.',
  },
  animationScriptEligible: {
    'zh-CN': '分镜草稿和动态样片可以生成，故事和节奏不行。没有公开来源。',
    en: 'Rough boards and animatics can be generated, story and timing cannot. No published source.',
  },
  animationModelsEligible: {
    'zh-CN': '画面直接生成时，那些镜头不再需要模型。',
    en: 'Where pictures are generated those shots need no model.',
  },
  animationAnimationEligible: {
    'zh-CN': '生成的镜头不用手调动作；主角表演留在不生成的那部分。',
    en: 'Generated shots need no hand animation; leads are among those that are not generated.',
  },
  animationPublicityBaseCost: {
    'zh-CN': '平台自带流量，出品方另花一成上下做宣发。没有公开数字。',
    en: 'The platform brings its audience; the maker spends some tenth more on publicity. No published figure.',
  },
} as const satisfies Record<string, Text>

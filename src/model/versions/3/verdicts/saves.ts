import type { Verdict } from '../../../verdict.ts'
import type { savesClaims } from '../claims/saves.ts'
import type { SourceId } from '../sources.ts'

/** What has become of the sentences that say costs fall or use spreads. */
export const savesVerdicts = {
  'short-drama-cost': {
    ruling: 'borne-out',
    asOf: '2026-03',
    credence: 0.95,
    because: {
      'zh-CN':
        '2026 年初一部 AI 真人剧要 12–15 万元，实拍要四五十万；漫剧每分钟从 2000–5000 元降到 1000–2500 元，券商还有降七成以上的说法；最保守的一家说 AI 辅助只省三到五成。',
      en: 'In early 2026 a lifelike AI series cost 120,000–150,000 yuan against 400,000–500,000 filmed; a minute of motion-comic series fell from 2,000–5,000 to 1,000–2,500, and a broker says by over 70%; the most cautious vendor gives AI as an aid 30–50%.',
    },
    sources: ['SD-041', 'N86', 'SD-053', 'SD-056'],
  },
  'one-person-crew': {
    ruling: 'partly',
    asOf: '2026-02',
    credence: 0.7,
    because: {
      'zh-CN':
        '班子变小了，但不是一个人：6 个人一个月做 60 集，一部精品 12 个人做了 30 天，百人团队一个月出 15 部动态漫；人力仍占成本一半以上。',
      en: 'Crews have shrunk, not to one: six people make 60 episodes in a month, a premium series took 12 people 30 days, a hundred turn out 15 motion comics a month; labour is still at least half of the cost.',
    },
    sources: ['SD-060', 'SD-061', 'SD-063', 'SD-064'],
  },
  'creative-over-production': {
    ruling: 'partly',
    asOf: '2026-03',
    credence: 0.5,
    because: {
      'zh-CN':
        '有一部分钱回到了剧本：单本保底提到 5–12 万元，AI 剧本按档保底 2–8 万元再加两成永久分账；可漫剧承制费同时腰斩到每分钟 300 元，钱不都归创作；故事好了能多赚多少，没人量过。',
      en: 'Some money did go back to the script: guarantees of 50,000–120,000 yuan, for AI scripts 20,000–80,000 and 20% for good; but what contractors get for motion-comic series was halved to 300 yuan a minute, so not all of it went to writing; what better stories earn nobody has measured.',
    },
    sources: ['SD-022', 'SD-049', 'SD-071'],
  },
  'novel-in-film-out': {
    ruling: 'partly',
    asOf: '2026-05',
    credence: 0.6,
    because: {
      'zh-CN':
        '漫剧成了流水线，2025 年上线 60,946 部，每分钟造价用上 AI 后降了一半；但照样要班子做，有一部 10 个人做了 45 天；播放破亿的 2025 年只有 0.16%，2026 年 4 月的 AI 新剧也只有 0.6%，离“大片”很远。',
      en: 'Motion-comic series became an assembly line, 60,946 of them in 2025, with AI at half the cost a minute; yet they take a team, one of them 10 people for 45 days, and 0.16% passed a hundred million plays in 2025, 0.6% of new AI series in April 2026: far from films.',
    },
    sources: ['AD-002', 'N86', 'SD-062', 'AD-008', 'N04'],
  },
  'ip-to-series': {
    ruling: 'borne-out',
    asOf: '2026-05',
    credence: 0.95,
    because: {
      'zh-CN':
        '说这话的公司 2024 年就用自研 AI 做了近百部动态漫；2026 年一季度上线的 12.8 万部微短剧，按部数有 12.2 万部是 AI 做的；其中多是漫剧：1 月的新漫剧里，仿真人的估计只占 16%。',
      en: 'The company that said it made nearly a hundred motion comics with its own AI in 2024; of the 128,000 series of the first quarter of 2026, by count 122,000 were made with AI; most are motion-comic series: of January’s new ones some 16% are estimated to be lifelike.',
    },
    sources: ['N78', 'AD-001', 'N64'],
  },
  'ad-shoot-and-post': {
    ruling: 'partly',
    asOf: '2025-12',
    credence: 0.8,
    because: {
      'zh-CN':
        '大广告主预计省三到五成，一部品牌片自称从百万压到 30 万元，快手代表性客户的素材成本降了七成；反例是麦当劳荷兰 10 个人全职做五周、工时远超实拍，可口可乐的人数也和以往实拍相当。',
      en: 'A large advertiser expects to save 30–50%, a maker says a film of a million took 300,000 yuan, and creatives of Kuaishou’s showcase clients cost 70% less; against them, the Dutch McDonald’s film took ten people five weeks, far more hours than a shoot, and Coca-Cola needed as many people as before.',
    },
    sources: ['AI18', 'AI13', 'AI21', 'AI36', 'N46'],
  },
  'ad-venues-and-teams': {
    ruling: 'too-early',
    asOf: '2026-01',
    credence: 0.8,
    because: {
      'zh-CN':
        '没有单独的场地数字；洛杉矶的实景拍摄日从 2024 年的 23,480 个减到 2025 年的 19,694 个，但另有罢工和外流的缘故，不能算在 AI 头上。',
      en: 'No figure of its own exists; shoot days in Los Angeles fell from 23,480 in 2024 to 19,694 in 2025, but strikes and work moving away stand behind that too; it cannot be put down to AI.',
    },
    sources: ['VC17'],
  },
  'ad-throughput': {
    ruling: 'borne-out',
    asOf: '2026-05',
    credence: 0.9,
    because: {
      'zh-CN':
        '用上的确实省：快手代表性客户素材成本降七成，三七互娱七成以上的广告视频有 AI 深度参与；但 2026 年一季度 AI 素材只占快手短视频广告消耗的一成；效果好不好，卖方说转化高 20%–30%，图片广告的严格对照下不相上下。',
      en: 'Those who use it do save: creatives of Kuaishou’s showcase clients cost 70% less, and over 70% of one publisher’s ad videos are made with much AI; yet in early 2026 they carried 10% of short-video ad spend on Kuaishou; as to effect, a seller claims 20–30% better conversion; display ads under strict controls did about the same.',
    },
    sources: ['AI21', 'AI64', 'N40', 'N61', 'AI29'],
  },
  'games-3d-and-animation': {
    ruling: 'partly',
    asOf: '2026-01',
    credence: 0.6,
    because: {
      'zh-CN':
        '首版场景 238 分钟对手工 716 分钟，但生成的模型约十个只有一个不用返工；动作捕捉一类的动态环节，较大的公司里只有 31% 在用；动画业的共识是 AI 还独立做不出影视级内容。',
      en: 'A first scene took 238 minutes against 716 by hand, but about one model in ten is usable as it comes; 31% of larger firms use AI for moving content; and animators agree that it cannot make work fit for the screen by itself.',
    },
    sources: ['AI65', 'AI66', 'N70', 'N76'],
  },
  'games-content-efficiency': {
    ruling: 'partly',
    asOf: '2026-01',
    credence: 0.7,
    because: {
      'zh-CN':
        '有公司 2D 外包费降了 25%，原画据称省六到八成工时；可调查里 35% 的工作室成本没有下降；从业者有 36% 在工作里用，那是按人算，不是按作品算。',
      en: 'One company’s 2D outsourcing fell by 25%, and concept art is said to take 60–80% fewer hours; yet 35% of studios surveyed saw no fall in cost; of professionals 36% use it, a share of people and not of titles.',
    },
    sources: ['AI60', 'AI62', 'AI52', 'AI45'],
  },
  'games-engine-tools': {
    ruling: 'too-early',
    asOf: '2025-11',
    credence: 0.7,
    because: {
      'zh-CN': '原话说的就是“长期”；目前多是目标，例如一家厂商要在 2027 年底前把七成测试和查错自动化。',
      en: 'The speaker said “long term”; so far there are mostly targets, such as one publisher’s to automate 70% of testing and debugging by the end of 2027.',
    },
    sources: ['AI68'],
  },
  'deep-impact': {
    ruling: 'partly',
    asOf: '2026-05',
    credence: 0.9,
    because: {
      'zh-CN':
        '要看怎么算：按部数，2026 年一季度上新短剧九成半是 AI；按金额，2025 年漫剧近 200 亿元，全行业约千亿；广告按消耗，AI 素材在快手占一成；动画番剧还只拿它当辅助。',
      en: 'It depends on the measure: by count, 95% of new series in early 2026 were AI; by value, motion-comic series made nearly 20 of some 100 billion yuan in 2025; of ad spend on Kuaishou AI creatives carry 10%; in animation AI is still an aid.',
    },
    sources: ['AD-001', 'MK-014', 'MK-012', 'N40', 'N76'],
  },
  'viewers-may-not-notice': {
    ruling: 'partly',
    asOf: '2026-02',
    credence: 0.7,
    because: {
      'zh-CN':
        '看的人不少，漫剧 2026 年 1 月播放量增加 251.57 亿；图片广告在严格对照下效果相当；可一旦明说是 AI 做的，46.6% 的用户想少看，AI 视频广告也被嫌烦人、无聊、难懂。',
      en: 'Many watch, with 25.2 billion plays of motion-comic series in January 2026, and display ads did about the same under strict controls; but once told that it is AI 46.6% of users want to watch less, and AI video ads were found annoying, boring and confusing.',
    },
    sources: ['N39', 'AI29', 'N63', 'AI30'],
  },
  'anyone-can-make-video': {
    ruling: 'borne-out',
    asOf: '2026-05',
    credence: 0.95,
    because: {
      'zh-CN':
        '做的人一拥而上：在投漫剧 2025 年 1 月 234 部、12 月 17,944 部，2026 年 3 月抖音单月上传近五万部 AI 短剧；动画番剧没有跟着放量，一家大厂反把年产量从 5000–6000 分钟收到 4000 分钟左右。',
      en: 'Makers rushed in: motion-comic series in promotion went from 234 in January 2025 to 17,944 in December, and nearly 50,000 AI series were uploaded to Douyin in March 2026; animated seasons did not follow: one large studio cut its year from 5,000–6,000 minutes to some 4,000.',
    },
    sources: ['N82', 'AD-005', 'N75'],
  },
  'fast-commercialisation': {
    ruling: 'partly',
    asOf: '2026-05',
    credence: 0.7,
    because: {
      'zh-CN':
        '卖工具的快：可灵 2026 年一季度收入超 6.5 亿元，同比增超 300%；广告没那么快：美国视频广告“制作或加工”用 AI 的从 22% 到 30%，2026 年的 39% 只是预期；快手 2024 年四季度已有一成多，2026 年一季度仍是一成。',
      en: 'Fast for those who sell the tools: Kling took over 650 million yuan in early 2026, more than 300% up; slower in ads: “made or enhanced” went from 22 to 30% of US video ads, and the 39% for 2026 is an expectation; on Kuaishou it was a little over a tenth in late 2024 and 10% in early 2026.',
    },
    sources: ['N36', 'AI01', 'AI02', 'N41', 'N40'],
  },
  'scenes-generated': {
    ruling: 'partly',
    asOf: '2026-06',
    credence: 0.7,
    because: {
      'zh-CN':
        '信息流里做得到，三七互娱七成以上的广告视频有 AI 深度参与；美国三成的视频广告“制作或加工”用了 AI，但加工不等于画面由它生成；商单一级的素材可用率只有 4%–5%，品牌片里生成的比例没有人公布。',
      en: 'It works in feeds, where over 70% of one publisher’s ad videos are made with much AI; 30% of US video ads are “made or enhanced” with it, and enhanced is not generated; for commercial work 4–5% of takes are usable, and nobody publishes how much of a brand film is generated.',
    },
    sources: ['AI64', 'AI01', 'N27'],
  },
  'scenes-and-motion-direct': {
    ruling: 'partly',
    asOf: '2026-01',
    credence: 0.6,
    because: {
      'zh-CN':
        '平面的先行：三七互娱 2D 美术资产八成以上、3D 三成以上由 AI 辅助，辅助不等于直接生成；动态环节在较大的公司里渗透率 31%，商业动画仍要大量人工修正；生成的模型十个里约有一个能直接用。',
      en: 'Flat pictures lead: at one publisher over 80% of 2D and 30% of 3D assets are AI-assisted, which is not generated outright; 31% of larger firms use it for moving content, commercial animation still takes much work by hand, and about one generated model in ten can be used as it comes.',
    },
    sources: ['AI63', 'N70', 'N76', 'AI66'],
  },
  'already-in-use': {
    ruling: 'partly',
    asOf: '2026-06',
    credence: 0.8,
    because: {
      'zh-CN':
        '同行当时确已在用，三七互娱 2024 年 2D 美术资产八成以上有 AI 辅助；但按作品数没那么“广泛”：Steam 新作 2024 年 2 月 4.8% 用 AI 提效，一年后 13.6%，2026 年 6 月试玩节有 26.5% 披露；国内手游没有这样的统计。',
      en: 'Others did use it: at one publisher over 80% of 2D assets were AI-assisted in 2024; by title it was less wide: 4.8% of new Steam titles in February 2024, 13.6% a year later, and 26.5% of a festival’s demos in June 2026 disclosed it; nobody counts Chinese mobile games.',
    },
    sources: ['AI63', 'AI50', 'N51'],
  },
  'ready-paths-to-money': {
    ruling: 'borne-out',
    asOf: '2026-02',
    credence: 0.9,
    because: {
      'zh-CN':
        '路子是现成的：免费短剧 2025 年占市场 66.3%，红果单月分账超 5 亿元，漫剧市场做到 189.8 亿元、同比增 276.3%；抖音 11 月上榜的 AI 短剧 217 部，是年初的 50 倍；只是承制费随后腰斩，走得通不等于人人赚钱。',
      en: 'The paths were there: free series made 66.3% of the market in 2025, one platform shared over 500 million yuan a month, and motion-comic series sold 18.98 billion, 276.3% up; 217 AI series stood on Douyin’s lists in November, fifty times January’s; contractors’ pay was then halved: not everyone earns.',
    },
    sources: ['N09', 'N10', 'N77', 'N87', 'SD-049'],
  },
  'talent-is-there': {
    ruling: 'partly',
    asOf: '2026-02',
    credence: 0.8,
    because: {
      'zh-CN':
        '越做越省看得见：漫剧 2025 年上半年累计 3000 部、全年 60,946 部，每分钟造价券商说 1000–2500 元，低的已到 400–500 元，2026 年初承制价 300 元；其中多少是人手熟了，多少是工具好了、价压低了，分不开。',
      en: 'Doing it more did make it cheaper: 3,000 motion-comic series in half a year, 60,946 in all of 2025; a minute cost 1,000–2,500 yuan by a broker, 400–500 at the low end, and contractors got 300 in early 2026; how much is practice, and how much better tools or squeezed prices, cannot be told.',
    },
    sources: ['AD-003', 'AD-002', 'N86', 'N65', 'SD-049'],
  },
} as const satisfies Record<keyof typeof savesClaims, Verdict<SourceId>>

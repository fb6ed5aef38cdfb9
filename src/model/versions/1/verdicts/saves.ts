import type { savesClaims } from '../claims/saves.ts'
import type { Verdict } from '../../../verdict.ts'
import type { SourceId } from '../sources.ts'

/** What has become of the sentences that say costs fall. */
export const savesVerdicts = {
  'short-drama-cost': {
    ruling: 'borne-out',
    asOf: '2026-03',
    credence: 0.95,
    because: {
      'zh-CN': '2026 年初一部 AI 真人剧报价 12–15 万元，实拍要四五十万；券商说降七成以上，最保守的买方指南也说降三到五成。',
      en: 'In early 2026 a photoreal AI series was quoted at 120,000–150,000 yuan against 400,000–500,000 filmed; a broker says 70 % and more, the most cautious buyer’s guide 30–50 %.',
    },
    sources: ['SD-041', 'SD-053', 'SD-056'],
  },
  'one-person-crew': {
    ruling: 'partly',
    asOf: '2026-02',
    credence: 0.7,
    because: {
      'zh-CN': '班子变小了，但不是一个人：公开的案例是 6 到 12 人做一个月，人工仍占成本一半以上。',
      en: 'Crews have shrunk, not to one: the published cases are 6 to 12 people for a month, and labour is still half of the cost or more.',
    },
    sources: ['SD-060', 'SD-061', 'SD-063', 'SD-064'],
  },
  'creative-over-production': {
    ruling: 'partly',
    asOf: '2026-03',
    credence: 0.5,
    because: {
      'zh-CN': '平台提高了剧本保底，钱有一部分回到剧本；同时承制费腰斩，省下的多半被平台拿走。',
      en: 'Platforms raised what they guarantee for a script, so some money went back to writing; but contractors’ prices were halved, and most of the saving went to the platforms.',
    },
    sources: ['SD-022', 'SD-049', 'SD-071'],
  },
  'novel-in-film-out': {
    ruling: 'partly',
    asOf: '2026-02',
    credence: 0.6,
    because: {
      'zh-CN': '小说改漫剧已成流水线，2025 年上了六万多部；但仍要一个班子做上几周，破亿播放的只有千分之一点六。',
      en: 'Novels became comic series on an assembly line, over 60,000 of them in 2025; but each still takes a team some weeks, and 0.16 % passed a hundred million views.',
    },
    sources: ['AD-002', 'AD-008', 'SD-062'],
  },
  'ip-to-series': {
    ruling: 'borne-out',
    asOf: '2026-05',
    credence: 1,
    because: {
      'zh-CN': '产量爆发：2025 年约六万部漫剧，2026 年 3 月单月在抖音就上传了五万部 AI 短剧。',
      en: 'Output exploded: some 60,000 comic series in 2025, and 50,000 AI series uploaded to Douyin in March 2026 alone.',
    },
    sources: ['AD-002', 'AD-005'],
  },
  'ad-shoot-and-post': {
    ruling: 'partly',
    asOf: '2025-12',
    credence: 0.8,
    because: {
      'zh-CN': '大广告主预计省三到五成，制作方自称省七成；反例是麦当劳荷兰的片子，工时超过实拍，还被撤下。',
      en: 'A large advertiser expects to save 30–50 %, a maker claims 70 %; against them stands the Dutch McDonald’s film, which took more hours than a shoot and was withdrawn.',
    },
    sources: ['AI18', 'AI13', 'AI36'],
  },
  'ad-venues-and-teams': {
    ruling: 'too-early',
    asOf: '2026-01',
    credence: 0.8,
    because: {
      'zh-CN': '没有单独的场地数字。洛杉矶的实景拍摄日 2025 年少了 16%，但主要因为罢工和外流，不能算在 AI 头上。',
      en: 'No figure of its own exists. Shoot days in Los Angeles fell by 16 % in 2025, but mostly for other reasons; they cannot be put down to AI.',
    },
    sources: ['VC17'],
  },
  'ad-throughput': {
    ruling: 'borne-out',
    asOf: '2025-07',
    credence: 1,
    because: {
      'zh-CN': '三七互娱七成以上的广告视频由 AI 深度参与；快手 AIGC 素材 2024 年底日耗超 3,000 万元；美国视频广告三成用了生成式 AI。',
      en: 'Over 70 % of one Chinese publisher’s ad videos are made with much AI; AI creatives on Kuaishou passed 30 million yuan a day by the end of 2024; 30 % of American video ads use generative AI.',
    },
    sources: ['AI64', 'AI23', 'AI01'],
  },
  'games-3d-and-animation': {
    ruling: 'partly',
    asOf: '2026-01',
    credence: 0.6,
    because: {
      'zh-CN': '首版场景快了三分之二，但布线和贴图要返工，约十个生成的模型只有一个能直接用；一家公司的 3D 资产三成由 AI 辅助。',
      en: 'A first scene takes a third of the time, but meshes must be mended and about one model in ten is usable as it comes; at one company 30 % of 3D assets are AI-assisted.',
    },
    sources: ['AI63', 'AI65', 'AI66'],
  },
  'games-content-efficiency': {
    ruling: 'partly',
    asOf: '2026-01',
    credence: 0.7,
    because: {
      'zh-CN': '有公司 2D 外包费降了 25%，也有三分之一用了 AI 的工作室成本没降；从业者三成多在用。',
      en: 'One company’s 2D outsourcing fell by 25 %, yet a third of the studios that use AI saw no fall in cost; over a third of professionals use it.',
    },
    sources: ['AI60', 'AI52', 'AI45'],
  },
  'games-engine-tools': {
    ruling: 'too-early',
    asOf: '2025-11',
    credence: 0.7,
    because: {
      'zh-CN': '原话说的就是“长期”。目前只有目标，例如一家厂商要在 2027 年底前把七成测试自动化。',
      en: 'The speaker said “long term”. So far there are targets only, such as one publisher’s to automate 70 % of testing by the end of 2027.',
    },
    sources: ['AI68'],
  },
  'deep-impact': {
    ruling: 'borne-out',
    asOf: '2026-05',
    credence: 1,
    because: {
      'zh-CN': '2026 年一季度上新的短剧按部数算九成半是 AI；美国视频广告 2025 年三成用 AI；游戏从业者三成多在用。',
      en: 'By count, 95 % of new series in the first quarter of 2026 were AI; 30 % of American video ads used it in 2025, and over a third of games professionals do.',
    },
    sources: ['AD-001', 'AI01', 'AI45'],
  },
} as const satisfies Record<keyof typeof savesClaims, Verdict<SourceId>>

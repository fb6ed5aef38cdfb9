import type { limitsClaims } from '../claims/limits.ts'
import type { Verdict } from '../../../verdict.ts'
import type { SourceId } from '../sources.ts'

/** What has become of the sentences that name what stands in the way. */
export const limitsVerdicts = {
  unphysical: {
    ruling: 'borne-out',
    asOf: '2026-06',
    credence: 0.95,
    because: {
      'zh-CN': '2024 年约 300 条里用 1 条，2025 年一个镜头要试二三十次，2026 年初行业平均可用率也只有两成：缓解很快，但没有消失。',
      en: 'Some 300 takes for one in 2024, twenty to thirty tries for a shot in 2025, a fifth usable on average in early 2026: easing fast, not gone.',
    },
    sources: ['AV-001', 'AV-007', 'AV-005'],
  },
  'obviously-fake': {
    ruling: 'partly',
    asOf: '2026-01',
    credence: 0.6,
    because: {
      'zh-CN': '看得出是 AI 的广告挨骂、被撤；严格对照下点击率与真人广告无异。短剧观众照看不误，爆款率却很低。',
      en: 'Ads that look like AI drew anger and were withdrawn; under strict controls AI ads are clicked as often as others. Audiences do watch AI series, though few become hits.',
    },
    sources: ['AI28', 'AI30', 'AI36', 'AD-008'],
  },
  'training-cost': {
    ruling: 'borne-out',
    asOf: '2026-09',
    credence: 0.9,
    because: {
      'zh-CN': 'Veo 旗舰档一年没有降价；据估算 Sora 每秒成本高于标价，最后停掉了：价格有底。',
      en: 'Veo’s flagship price did not fall for a year, and Sora, whose cost a second was estimated above its list price, was shut down: there is a floor.',
    },
    sources: ['PR-004', 'PR-011', 'PR-010'],
  },
  'data-scarcity': {
    ruling: 'partly',
    asOf: '2026-06',
    credence: 0.8,
    because: {
      'zh-CN': '可用率两年从约三百分之一升到约五分之一，比“缺数据”听上去快，但离上限仍远。',
      en: 'The usable share went from about one in 300 to about one in five within two years: faster than scarcity sounds, but far from any ceiling.',
    },
    sources: ['AV-001', 'AV-003', 'AV-007'],
  },
  'prompt-ambiguity': {
    ruling: 'borne-out',
    asOf: '2026-02',
    credence: 0.9,
    because: {
      'zh-CN': '人工仍占至少一半成本；一部精品用了 12 人 30 天，普通镜头也要反复试。',
      en: 'Labour is still at least half of the cost; one premium series took 12 people 30 days, and plain shots are tried again and again.',
    },
    sources: ['SD-060', 'SD-061', 'AV-007'],
  },
  'ip-compliance': {
    ruling: 'borne-out',
    asOf: '2026-06',
    credence: 1,
    because: {
      'zh-CN': '2025 年 11 月起没有备案号的动画微短剧不得上线，2026 年 7 月又按投资额给 AI 短剧分档审核。',
      en: 'Since November 2025 no animated micro-series goes online without a filing number, and from July 2026 AI series are reviewed by tiers of budget.',
    },
    sources: ['FR-002', 'FR-003'],
  },
  'adaptation-right': {
    ruling: 'partly',
    asOf: '2026-03',
    credence: 0.8,
    because: {
      'zh-CN': '版权方确实要分钱：平台给剧本两成永久分账，训练侵权有每本三千美元的和解；但最大的一笔形象授权已告吹。',
      en: 'Holders of rights do get paid: scripts keep 20 % for good on one platform, and pirated training data cost 3,000 dollars a book; but the largest licence for characters fell through.',
    },
    sources: ['SD-071', 'FR-008', 'FR-009'],
  },
  deepfakes: {
    ruling: 'borne-out',
    asOf: '2025-09',
    credence: 1,
    because: {
      'zh-CN': '2025 年 9 月 1 日起，AI 内容必须有可见标识和元数据标识，平台要核查。',
      en: 'Since 1 September 2025 AI content in China must carry a visible label and one in its metadata, and platforms have to check.',
    },
    sources: ['FR-001'],
  },
  'impersonation-rule': {
    ruling: 'partly',
    asOf: '2026-03',
    credence: 0.8,
    because: {
      'zh-CN': '美国的规则只对冒充政府和企业生效，文章说的冒充个人仍是提案；中国的撞脸纠纷已经出现，授权价没有公开数字。',
      en: 'The American rule came into force for governments and businesses only, that for individuals was a proposal; disputes over look-alikes began in China, without a published price for consent.',
    },
    sources: ['FR-010', 'FR-013'],
  },
  'privacy-and-data': {
    ruling: 'borne-out',
    asOf: '2025-02',
    credence: 0.9,
    because: {
      'zh-CN': '法院已判多起：奥特曼案赔 1 万元，平台连带责任案赔 3 万元。风险是真的，金额不大。',
      en: 'Courts have ruled: 10,000 yuan in the Ultraman case, 30,000 against a platform. The risk is real, the sums small.',
    },
    sources: ['FR-005', 'FR-006'],
  },
  'compute-and-energy': {
    ruling: 'borne-out',
    asOf: '2026-03',
    credence: 0.9,
    because: {
      'zh-CN': '2025 年初 Veo 2 卖每秒 0.5 美元；据福布斯估计，Sora 一天烧掉约 1,500 万美元。',
      en: 'Veo 2 sold at half a dollar a second in early 2025; Forbes put the cost of running Sora at some 15 million dollars a day.',
    },
    sources: ['PR-001', 'VC12'],
  },
  'china-compute-gap': {
    ruling: 'partly',
    asOf: '2026-10',
    credence: 0.6,
    because: {
      'zh-CN': '中国约占全球集群算力 15%，差距还在；但国内每秒价格在用量暴涨时并没有上去，Seedance 2.0 约 1 元。',
      en: 'China has some 15 % of the world’s cluster performance, so the gap is there; but prices at home did not rise as use exploded: about a yuan a second for Seedance 2.0.',
    },
    sources: ['VC09', 'PR-018'],
  },
  'no-release-date': {
    ruling: 'partly',
    asOf: '2026-10',
    credence: 0.6,
    because: {
      'zh-CN': 'Sora 本身来得晚，2026 年又关停；但别家当年就开放了，谁也不用等它。',
      en: 'Sora itself came late and was shut down in 2026; but others sold access within the year, and nobody had to wait for it.',
    },
    sources: ['PR-008', 'VC11', 'PR-016'],
  },
  'preview-only': {
    ruling: 'not',
    asOf: '2026-05',
    credence: 0.3,
    because: {
      'zh-CN': '扩散没有被拖住：2024 年已有 22% 的美国视频广告用上生成式 AI，2026 年初上新短剧九成半是 AI。',
      en: 'It held nobody up: 22 % of American video ads used generative AI in 2024 already, and 95 % of new series in early 2026 were AI.',
    },
    sources: ['AI01', 'AD-001'],
  },
  'talent-first': {
    ruling: 'partly',
    asOf: '2025-10',
    credence: 0.8,
    because: {
      'zh-CN': '转型确实花钱：亿滋投了四千多万美元，快手净利率被 AI 投入拖低约 1.5 个点；小班子则几乎没有门槛。',
      en: 'Switching does cost: Mondelez put in over 40 million dollars, and AI took 1.5 points of Kuaishou’s margin; small teams found hardly any threshold.',
    },
    sources: ['AI19', 'VC27', 'SD-063'],
  },
  'lack-of-confidence': {
    ruling: 'not',
    asOf: '2026-05',
    credence: 0.4,
    because: {
      'zh-CN': '不但没有观望，还一拥而上：投流回报降到 1.1 左右、多数公司不赚钱时，上新仍在猛增。',
      en: 'Far from waiting, people rushed in: output went on soaring while returns on paid traffic fell to about 1.1 and most makers earned nothing.',
    },
    sources: ['SD-053', 'AD-001', 'AD-005'],
  },
} as const satisfies Record<keyof typeof limitsClaims, Verdict<SourceId>>

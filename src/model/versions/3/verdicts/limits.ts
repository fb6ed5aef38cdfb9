import type { Verdict } from '../../../verdict.ts'
import type { limitsClaims } from '../claims/limits.ts'
import type { SourceId } from '../sources.ts'

/** What has become of the sentences that name what stands in the way. */
export const limitsVerdicts = {
  unphysical: {
    ruling: 'borne-out',
    asOf: '2026-06',
    credence: 0.95,
    because: {
      'zh-CN':
        '2024 年 300 比 1，2025 年二三十次出一个镜头；2026 年有一部按条算 164 条用 41 条，按秒算仍要 13.7 秒才用得上 1 秒，商单一级只有 4%–5% 可用：缓解很快，但没有消失。',
      en: 'In 2024 300 to 1, in 2025 twenty to thirty tries for a shot; in 2026 one film used 41 of 164 clips, but by the second still took 13.7 for one, and commercial work 4–5%: easing fast, not gone.',
    },
    sources: ['AV-001', 'AV-007', 'AV-003', 'N26', 'N27'],
  },
  'obviously-fake': {
    ruling: 'borne-out',
    asOf: '2025-12',
    credence: 0.85,
    because: {
      'zh-CN':
        '当时确实看得出来：玩具反斗城的片子几百个镜头只留下二十来个，2024 年的研究里观众嫌 AI 广告烦人、无聊、难懂；麦当劳荷兰 2025 年底的片子上线后还是撤了。',
      en: 'It could be told at the time: Toys “R” Us kept a couple of dozen of hundreds of shots, and viewers in a study of 2024 found AI ads annoying, boring and confusing; the Dutch McDonald’s film was still withdrawn at the end of 2025.',
    },
    sources: ['AI12', 'AI30', 'AI36'],
  },
  'training-cost': {
    ruling: 'partly',
    asOf: '2026-10',
    credence: 0.7,
    because: {
      'zh-CN':
        '训练贵是真的，但没有都加进价里：Sora 每秒成本估计 0.13 美元，标价才 0.10，倒贴着卖到 2026 年 9 月关停；Veo 旗舰降到 0.40 美元后，一年没有再降。',
      en: 'Training is dear, but the price did not always carry it: Sora is estimated to have cost 0.13 dollars a second and sold at 0.10 until it was shut down in September 2026; Veo’s flagship came down to 0.40 and then stood for a year.',
    },
    sources: ['PR-011', 'PR-008', 'PR-010', 'PR-003', 'PR-004'],
  },
  'data-scarcity': {
    ruling: 'partly',
    asOf: '2026-06',
    credence: 0.8,
    because: {
      'zh-CN':
        '从 2024 年的 300 比 1，到 2025 年二三十次一镜，再到 2026 年 13.7 秒用 1 秒，两年进步比“缺数据”听上去快，但离条条可用仍远；各家片子和算法不同，只能看个大概。',
      en: 'From 300 to 1 in 2024 and twenty to thirty tries in 2025 to 13.7 seconds for one in 2026: faster than scarcity sounds, still far from every take; makers and ways of counting differ, so this is rough.',
    },
    sources: ['AV-001', 'AV-007', 'N26'],
  },
  'prompt-ambiguity': {
    ruling: 'borne-out',
    asOf: '2026-02',
    credence: 0.9,
    because: {
      'zh-CN':
        '漫剧公司 AI 用得再多，人力也占成本一半以上；一部精品 AI 真人剧用了 12 个人、30 天；可口可乐的片子由五个人从七万多条素材里挑。',
      en: 'However much AI a motion-comic-series company uses, labour is at least half of its cost; one premium series took 12 people 30 days; five specialists picked Coca-Cola’s film out of 70,000 clips.',
    },
    sources: ['SD-061', 'SD-060', 'AI08'],
  },
  'ip-compliance': {
    ruling: 'borne-out',
    asOf: '2026-06',
    credence: 1,
    because: {
      'zh-CN':
        '没有经过审核、标注编号的新增动画微短剧一律不得上线，2026 年又按投资额给 AI 短剧分档，80 万元及以上按重点管；红果核查 1.5 万部，处置 670 部。',
      en: 'No new animated micro-series goes online without review and a number, and in 2026 AI series were put into tiers by budget, the top one from 800,000 yuan; one platform checked 15,000 titles and acted on 670.',
    },
    sources: ['FR-002', 'FR-003', 'N06'],
  },
  'adaptation-right': {
    ruling: 'partly',
    asOf: '2026-03',
    credence: 0.8,
    because: {
      'zh-CN':
        '该分的确实在分：有平台给 AI 剧本两成永久分账，训练侵权有每本 3000 美元的和解；但最受瞩目的一笔形象授权，连同 10 亿美元投资，已经告吹。',
      en: 'Holders of rights do get paid: one platform gives AI scripts 20% for good, and pirated training data cost 3,000 dollars a book; but the best-known licence for characters fell through, with an investment of a billion dollars.',
    },
    sources: ['SD-071', 'FR-008', 'FR-009'],
  },
  deepfakes: {
    ruling: 'borne-out',
    asOf: '2026-06',
    credence: 1,
    because: {
      'zh-CN': '标识成了硬规矩：国内自 2025 年 9 月 1 日起施行，欧盟的透明度义务自 2026 年 8 月 2 日起适用。',
      en: 'Labels became law: in China from 1 September 2025, and the EU’s duties of transparency from 2 August 2026.',
    },
    sources: ['FR-001', 'N60'],
  },
  'impersonation-rule': {
    ruling: 'partly',
    asOf: '2026-03',
    credence: 0.8,
    because: {
      'zh-CN':
        '美国的规则 2024 年 4 月 1 日生效，只管冒充政府和企业，文章说的冒充个人当时还是提案；国内撞脸纠纷已经出现，也有了授权价：一张脸一年 500 元、买断 1500 元，来源不算硬。',
      en: 'The American rule came into force on 1 April 2024 for governments and businesses only, that for individuals was a proposal; in China disputes over look-alikes began, and consent has a price, 500 yuan a face and year or 1,500 for good, from a weak source.',
    },
    sources: ['FR-010', 'FR-013', 'N21'],
  },
  'privacy-and-data': {
    ruling: 'borne-out',
    asOf: '2026-04',
    credence: 0.9,
    because: {
      'zh-CN':
        '风险主要在下架：红果核查 1.5 万部漫剧，处置 670 部，约 4.5%，查的是未经授权的素材；打到法院的少，判赔 1 万、3 万元；隐私和数据方面没有见到案子。',
      en: 'The risk is mostly that of being taken down: of 15,000 motion-comic series checked one platform acted on 670, some 4.5%, for unlicensed material; few reach a court, with 10,000 and 30,000 yuan awarded; no case on privacy or data was found.',
    },
    sources: ['N06', 'FR-005', 'FR-006'],
  },
  'compute-and-energy': {
    ruling: 'borne-out',
    asOf: '2026-03',
    credence: 0.85,
    because: {
      'zh-CN':
        '确实吃算力：Wan 2.1 生成一秒 720p 要 H100 跑 120–144 秒，据福布斯估计 Sora 一天烧掉约 1500 万美元；但省起来也快，蒸馏后只走 4 步的版本快了 20 倍。',
      en: 'It is hungry: Wan 2.1 takes an H100 120–144 seconds for one second at 720p, and Forbes put Sora at some 15 million dollars a day; it eases fast, too: a distilled version of four steps is twenty times as quick.',
    },
    sources: ['CP-001', 'VC12', 'N33'],
  },
  'china-compute-gap': {
    ruling: 'partly',
    asOf: '2026-02',
    credence: 0.6,
    because: {
      'zh-CN':
        '差距还在，前沿集群算力美国约占 75%、中国约 15%；可 2024 年国内 H100 八卡节点的租价从 12–18 万元跌到约 7 万元，并不像缺，到 2026 年 3 月才又涨 20%–30%。',
      en: 'The gap is there, with some 15% of frontier clusters in China and 75% in the US; yet in 2024 the rent of an eight-card H100 node in China fell from 120,000–180,000 yuan to some 70,000, no sign of want, and rose by 20–30% only in March 2026.',
    },
    sources: ['VC09', 'N62', 'N80'],
  },
  'no-release-date': {
    ruling: 'partly',
    asOf: '2026-10',
    credence: 0.6,
    because: {
      'zh-CN':
        '用不着等 Sora：可灵 2024 年年中就全面开放、上线付费会员，离年初约 0.56 年，Runway 也已按秒计价；Sora 自己 2026 年 9 月 24 日关停。',
      en: 'Nobody had to wait for Sora: Kling opened to everyone and charged in mid-2024, some 0.56 years into it, and Runway sold by the second; Sora itself was shut down on 24 September 2026.',
    },
    sources: ['N89', 'PR-016', 'PR-010'],
  },
  'preview-only': {
    ruling: 'partly',
    asOf: '2026-01',
    credence: 0.6,
    because: {
      'zh-CN':
        '短剧和动画 2024 年确实刚起步：中文在线一家做了近百部动态漫，央视 2 月才播出首部文生视频动画片；广告不是：美国视频广告 22% “制作或加工”用了 AI，快手四季度的素材消耗估计已有一成多。',
      en: 'Series and animation were just beginning in 2024: COL made nearly a hundred motion comics, and state television showed its first text-to-video series in February; not so in ads: 22% of US video ads were “made or enhanced” with AI, and on Kuaishou a little over a tenth of creative spend by estimate.',
    },
    sources: ['N78', 'N88', 'AI01', 'N41'],
  },
  'talent-first': {
    ruling: 'partly',
    asOf: '2025-12',
    credence: 0.8,
    because: {
      'zh-CN':
        '大公司转型确实花钱：亿滋投了四千多万美元，快手预计 AI 投入拖低净利率 1–2 个百分点；小班子几乎没有门槛，6 个人一个月能出 60 集。',
      en: 'Switching does cost large companies: Mondelez put in over 40 million dollars, and Kuaishou expected AI to take 1–2 points of its margin; small teams found hardly any threshold, six people making 60 episodes a month.',
    },
    sources: ['AI19', 'VC27', 'SD-063'],
  },
  'lack-of-confidence': {
    ruling: 'not',
    asOf: '2026-05',
    credence: 0.4,
    because: {
      'zh-CN':
        '钱投下去了：快手预计 AI 投入拖低 2025 年净利率 1–2 个百分点，可灵 2026 年一季度收入超 6.5 亿元；Seedance 2.0 号称可用率从两成提到九成以上，测法没有公布；画面是否已看不出，还没有公认的量法。',
      en: 'The money was spent: Kuaishou expected AI to take 1–2 points of its margin in 2025, Kling took over 650 million yuan in early 2026, and Seedance 2.0 claims a usable share of over 90% against 20%, without a published test; how far flaws can still be seen has no agreed measure.',
    },
    sources: ['VC27', 'N36', 'AV-006'],
  },
  'roll-out-conflict': {
    ruling: 'borne-out',
    asOf: '2026-10',
    credence: 0.85,
    because: {
      'zh-CN':
        '矛盾真出现了：国内一家算力租赁商 2026 年 3 月起全线涨价 20%–30%，一家转售商把 Seedance 2.0 提价 43%，据估一天烧掉约 1500 万美元的 Sora 在 9 月关停；只是涨幅远小于需求，可灵一季度收入同比增超 300%。',
      en: 'The conflict came: one Chinese renter of compute raised all prices by 20–30% from March 2026, a reseller raised Seedance 2.0 by 43%, and Sora, put at 15 million dollars a day, was shut down in September; but prices rose far less than demand, with Kling’s quarter more than 300% up.',
    },
    sources: ['N80', 'PR-021', 'VC12', 'PR-010', 'N36'],
  },
  'unpublished-training-data': {
    ruling: 'partly',
    asOf: '2025-09',
    credence: 0.8,
    because: {
      'zh-CN':
        '训练数据确实惹官司，一家美国公司同意至少赔 15 亿美元，另一案按每个角色最高索赔 15 万美元；但赔的是做模型和工具的，国内判过工具方 80 万元、平台 3 万元，还没有落到做剧的人头上。',
      en: 'Training data did lead to lawsuits: one American company agreed to pay at least 1.5 billion dollars, another case seeks up to 150,000 a character; but those who make models and tools pay, in China 800,000 yuan by a tool and 30,000 by a platform, not yet those who make series.',
    },
    sources: ['FR-008', 'FR-007', 'N57', 'FR-006'],
  },
  'bias-and-hate': {
    ruling: 'partly',
    asOf: '2026-05',
    credence: 0.7,
    because: {
      'zh-CN':
        '审看的活是真的：广告业一项调查里 74% 的人每周花几个小时核对 AI 的产出，国内动画微短剧须先审后播，红果核查了 1.5 万部；只是查的多是质量、真伪和授权，偏见和仇恨没有单独的数字。',
      en: 'The work of review is real: 74% in a survey of advertising spend several hours a week on validating AI output, animated micro-series in China are reviewed before release, and one platform checked 15,000 titles; they look for quality, truth and rights; of bias and hate there is no figure.',
    },
    sources: ['N45', 'FR-002', 'N06'],
  },
} as const satisfies Record<keyof typeof limitsClaims, Verdict<SourceId>>

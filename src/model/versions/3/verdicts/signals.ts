import type { Verdict } from '../../../verdict.ts'
import type { signalsClaims } from '../claims/signals.ts'
import type { SourceId } from '../sources.ts'

/** What has become of the sentences that say who gains or loses. */
export const signalsVerdicts = {
  'compute-demand': {
    ruling: 'borne-out',
    asOf: '2026-05',
    because: {
      'zh-CN': '英伟达 2026 财年收入 2159 亿美元，增长 65%；做视频的可灵一季度收入超 6.5 亿元，同比增超 300%；算力里视频占多少，没有公布。',
      en: 'NVIDIA’s revenue reached 215.9 billion dollars in its fiscal 2026, 65% up; Kling, which makes video, took over 650 million yuan in a quarter, more than 300% up; how much of all compute is video is not published.',
    },
    sources: ['VC05', 'N36'],
  },
  'network-upgrade': {
    ruling: 'partly',
    asOf: '2026-02',
    because: {
      'zh-CN':
        '光模块确实大卖，中际旭创预计 2025 年净利润 98–118 亿元，增长 89.50%–128.17%；但买主是数据中心；漫剧 2026 年 1 月播放量增加 251.57 亿，那是观看的流量，不是生成的。',
      en: 'Optical modules did boom: Innolight forecast a profit of 9.8–11.8 billion yuan for 2025, 89.50–128.17% up; but data centres bought them; motion-comic series had 25.2 billion plays in January 2026, which is traffic of watching and not of generating.',
    },
    sources: ['VC06', 'N39'],
  },
  'software-incumbents': {
    ruling: 'not',
    asOf: '2026-03',
    because: {
      'zh-CN':
        'Sora 发布后次日确实跌了 7.41%，但销售没有受损：2025 财年收入增长 11%，下一季又增 12%；跌的是估值，2025 年底股价约 343 美元，一年高点近 558。',
      en: 'The share did fall by 7.41% the day after, but sales did not suffer: up 11% in fiscal 2025 and 12% in the next quarter; the valuation fell, to some 343 dollars at the end of 2025 from a year’s high near 558.',
    },
    sources: ['VC01', 'VC02', 'VC03', 'VC04'],
  },
  'seven-trillion': {
    ruling: 'too-early',
    asOf: '2026-05',
    because: {
      'zh-CN': '没有找到这笔募资成事的来源；英伟达一个财年的收入 2159 亿美元，只是它的约三十分之一；可灵的年化收入近 5 亿美元，更谈不上。',
      en: 'No source shows that such a sum was raised; NVIDIA’s revenue of a year, 215.9 billion dollars, is about a thirtieth of it, and Kling’s, at a yearly rate of nearly 500 million, is no measure for it.',
    },
    sources: ['VC05', 'N36'],
  },
  'stories-for-everyone': {
    ruling: 'partly',
    asOf: '2026-05',
    because: {
      'zh-CN':
        '讲的人多了：2026 年一季度上线 AI 微短剧约 12.2 万部；传开的很少：4 月的新 AI 短剧里播放破亿的 267 部，只占 0.6%，2025 年的漫剧是 0.16%。',
      en: 'Many more are told: some 122,000 AI series in the first quarter of 2026; few spread: 267 of April’s new ones passed a hundred million plays, 0.6%, and 0.16% of the motion-comic series of 2025.',
    },
    sources: ['AD-001', 'N04', 'AD-008'],
  },
  'compute-vendors-gain': {
    ruling: 'partly',
    asOf: '2026-05',
    because: {
      'zh-CN':
        '受益是真的，“持续”要打折扣：英伟达 2026 财年收入增长 65%，可灵一季度收入同比增超 300%；可国内 H100 的租价 2024 年先腰斩，2026 年 3 月才回涨 20%–30%，每秒视频卖 0.05 美元的也有了。',
      en: 'They did gain, but not steadily: NVIDIA’s revenue rose by 65% in its fiscal 2026 and Kling’s by more than 300% in a year; yet rents of H100 in China halved in 2024 before they rose by 20–30% in March 2026, and a second of video can be had for 0.05 dollars.',
    },
    sources: ['VC05', 'N36', 'N62', 'N80', 'PR-007'],
  },
} as const satisfies Record<keyof typeof signalsClaims, Verdict<SourceId>>

import type { signalsClaims } from '../claims/signals.ts'
import type { Verdict } from '../../../verdict.ts'
import type { SourceId } from '../sources.ts'

/** What has become of the sentences that say who gains or loses. */
export const signalsVerdicts = {
  'compute-demand': {
    ruling: 'borne-out',
    asOf: '2026-02',
    because: {
      'zh-CN': '英伟达 2026 财年收入 2,159 亿美元，数据中心涨了 68%；其中视频占多少没有公布。',
      en: 'NVIDIA’s revenue reached 215.9 billion dollars in its fiscal 2026, data centres up 68 %; how much of it is video is not published.',
    },
    sources: ['VC05'],
  },
  'network-upgrade': {
    ruling: 'partly',
    asOf: '2026-02',
    because: {
      'zh-CN': '光模块确实大卖，中际旭创 2025 年利润预增约九成到一倍多；但买主是数据中心，不是视频流量。',
      en: 'Optical modules did boom: Innolight’s profit for 2025 was to rise by 90–128 %; but data centres bought them, not video traffic.',
    },
    sources: ['VC06'],
  },
  'software-incumbents': {
    ruling: 'not',
    asOf: '2026-03',
    because: {
      'zh-CN': '当日确实跌了 7.41%，但销售没有受损：2025 财年收入涨 11%，下一季又涨 12%；跌的是估值。',
      en: 'The share did fall by 7.41 % that day, but sales did not suffer: up 11 % in fiscal 2025 and 12 % in the next quarter; the valuation fell.',
    },
    sources: ['VC01', 'VC02', 'VC03', 'VC04'],
  },
  'seven-trillion': {
    ruling: 'too-early',
    asOf: '2026-02',
    because: {
      'zh-CN': '没有找到这笔募资成事的出处；全年最大的芯片公司收入也只是它的约三十分之一。',
      en: 'No source shows that such a sum was raised; a year’s revenue of the largest chip company is about a thirtieth of it.',
    },
    sources: ['VC05'],
  },
} as const satisfies Record<keyof typeof signalsClaims, Verdict<SourceId>>

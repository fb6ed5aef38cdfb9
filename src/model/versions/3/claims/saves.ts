import type { Claim } from '../../../claim.ts'
import { savesClaims as earlier } from '../../1/claims/saves.ts'
import { speakers } from '../../1/claims/speakers.ts'
import type { IndustryId } from '../../1/industryIds.ts'

/** The sentences that say costs fall or use spreads. None gives a figure: each size comes from a source or a judgement beside the claim. */
export const savesClaims = {
  ...earlier,
  'viewers-may-not-notice': {
    side: 'saves',
    speaker: speakers.reporter,
    quote: {
      'zh-CN': '但普通人可能根本不会注意到这些细节',
      en: 'Ordinary people may not notice such details at all',
    },
  },
  'anyone-can-make-video': {
    side: 'saves',
    speaker: speakers.reporter,
    quote: {
      'zh-CN': '任何人都可以轻松地将文本转换为视频',
      en: 'Anyone can turn text into video with ease',
    },
  },
  'fast-commercialisation': {
    side: 'saves',
    industry: 'advertising',
    speaker: speakers.weimob,
    quote: {
      'zh-CN': '有望推动 AI 视频生成技术快速进入商业化应用阶段',
      en: 'Lower cost and more output may bring AI video into commercial use fast',
    },
  },
  'scenes-generated': {
    side: 'saves',
    industry: 'advertising',
    speaker: speakers.weimob,
    quote: {
      'zh-CN': '视频拍摄于制作尤其是线下部分场景可由技术生成或扩展',
      en: 'Shooting, above all scenes on location, can be generated or extended',
    },
  },
  'scenes-and-motion-direct': {
    side: 'saves',
    industry: 'games',
    speaker: speakers.renZeping,
    quote: {
      'zh-CN': '游戏与动画公司使用 Sora 直接生成游戏场景和角色动画',
      en: 'Games and animation makers generate scenes and character animation directly',
    },
  },
  'already-in-use': {
    side: 'saves',
    industry: 'games',
    speaker: speakers.giantNetwork,
    quote: {
      'zh-CN': '公司目前已将自研 AI 视频风格迁移技术广泛应用于研运环节',
      en: 'The company already uses its own AI video style transfer widely in making and running games',
    },
  },
  'ready-paths-to-money': {
    side: 'saves',
    industry: 'shortDrama',
    speaker: speakers.colGroup,
    quote: {
      'zh-CN': '通过其现有成熟短剧或短视频营销等商业路径进行规模化、商业化的变现',
      en: 'It would earn at scale through the paths that short drama and video marketing already have',
    },
  },
  'talent-is-there': {
    side: 'saves',
    speaker: speakers.xiaoYanghua,
    quote: {
      'zh-CN': '我们国家最不缺的就是工程人才',
      en: 'Engineers are what China lacks least',
    },
  },
} as const satisfies Record<string, Claim<IndustryId>>

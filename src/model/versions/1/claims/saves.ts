import type { Claim } from '../../../claim.ts'
import type { IndustryId } from '../industryIds.ts'
import { speakers } from './speakers.ts'

/** The sentences that say costs fall. None gives a figure: each size comes from a source or a judgement beside the claim. */
export const savesClaims = {
  'short-drama-cost': {
    side: 'saves',
    industry: 'shortDrama',
    speaker: speakers.renZeping,
    quote: {
      'zh-CN': '在短视频创作领域, Sora 有望极大降低短剧制作的综合成本',
      en: 'In short video, Sora may cut the overall cost of making short drama enormously',
    },
  },
  'one-person-crew': {
    side: 'saves',
    industry: 'shortDrama',
    speaker: speakers.renZeping,
    quote: {
      'zh-CN': 'Sora “一个人”就全包了短视频的摄影、导演、剪辑等任务',
      en: 'Sora alone takes on camera, directing and editing',
    },
  },
  'creative-over-production': {
    side: 'saves',
    industry: 'shortDrama',
    speaker: speakers.renZeping,
    quote: {
      'zh-CN': '解决“重制作而轻创作”的共性问题',
      en: 'It mends the common fault of spending on production and neglecting writing',
    },
  },
  'novel-in-film-out': {
    side: 'saves',
    industry: 'shortDrama',
    speaker: speakers.renZeping,
    quote: {
      'zh-CN': '以后“扔一部小说、出一部大片”不是不可能了',
      en: 'Throw in a novel, get out a film: no longer impossible',
    },
  },
  'ip-to-series': {
    side: 'saves',
    industry: 'shortDrama',
    speaker: speakers.colGroup,
    quote: {
      'zh-CN': '未来或可运用 Sora 或类似应用生成短剧/短视频',
      en: 'A holder of novels may generate series from them and monetise at scale',
    },
  },
  'ad-shoot-and-post': {
    side: 'saves',
    industry: 'advertising',
    speaker: speakers.renZeping,
    quote: {
      'zh-CN': '显著减少拍摄和后期制作成本',
      en: 'Brand videos generated: shooting and post cost fall markedly',
    },
  },
  'ad-venues-and-teams': {
    side: 'saves',
    industry: 'advertising',
    speaker: speakers.weimob,
    quote: {
      'zh-CN': '大大缩减线下实体场地和维护团队的支出成本',
      en: 'Spending on physical venues and the teams that keep them shrinks greatly',
    },
  },
  'ad-throughput': {
    side: 'saves',
    industry: 'advertising',
    speaker: speakers.weimob,
    quote: {
      'zh-CN': '极大地释放视频类广告素材的制作生成效率',
      en: 'The output of video ad creatives is set free',
    },
  },
  'games-3d-and-animation': {
    side: 'saves',
    industry: 'games',
    speaker: speakers.renZeping,
    quote: {
      'zh-CN': '减少了 3D 模型和动画制作成本',
      en: 'Scenes and character animation generated directly: less 3D modelling and animation cost',
    },
  },
  'games-content-efficiency': {
    side: 'saves',
    industry: 'games',
    speaker: speakers.giantNetwork,
    quote: {
      'zh-CN': '作为生产力工具, Sora 有望极大提高游戏行业内容创作效率',
      en: 'Short term: content creation becomes far more efficient',
    },
  },
  'games-engine-tools': {
    side: 'saves',
    industry: 'games',
    speaker: speakers.giantNetwork,
    quote: {
      'zh-CN': '会对游戏底层工具层面产生深远影响',
      en: 'Long term: deep effects on the tools beneath games',
    },
  },
  'deep-impact': {
    side: 'saves',
    speaker: speakers.renZeping,
    quote: {
      'zh-CN': '对于现在的短视频、直播、影视、动漫、广告等行业都会产生深远影响',
      en: 'Short video, live streaming, film, animation and advertising will all be changed deeply',
    },
  },
} as const satisfies Record<string, Claim<IndustryId>>

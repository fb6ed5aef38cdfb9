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
    reading: {
      'zh-CN':
        '它决定演员、场地、服化道、器材和制片管理这几项改用生成之后各降多少。原文只说“极大”，没有数字；如果这句话不成立，这几项一分不省。',
      en: 'Governs how far cast, locations, costume, equipment and production management fall where the picture is generated. “Enormously” is no figure, so the sizes stand on their own grounds; if the sentence is wrong, these lines save nothing.',
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
    reading: {
      'zh-CN': '它决定短剧的摄制组和剪辑后期各降多少。“一个人”不等于没有人：指挥模型、审看素材的人工另外计费。',
      en: 'Governs how far the shooting crew and the editing of a series fall. “Alone” does not mean nobody: the people who direct the model and watch its takes are charged separately.',
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
    reading: {
      'zh-CN': '我们理解为：省下的制作费会有一部分回到创作上。它决定短剧净节省中回投创作的比例；不成立，则一分不回。',
      en: 'Read as: part of what production saves goes back into writing. Governs the share of the net saving that short drama puts back; if wrong, nothing goes back.',
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
    reading: {
      'zh-CN': '我们不把它当作一键成片，只当作把小说变成可拍剧本更省力：它决定短剧剧本一项降多少。',
      en: 'Not read as a film at the press of a button, only as less work from novel to shootable script: governs how far the script line of a series falls.',
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
    reading: {
      'zh-CN': '我们理解为放量：手里有 IP，成本越低，拍得越多。它决定短剧产量随成本下降而增长的力度；不成立，则产量不变。',
      en: 'Read as volume: those who own the stories make more series as each gets cheaper. Governs how strongly the output of short drama answers a fall in cost; if wrong, it does not answer.',
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
    reading: {
      'zh-CN': '它决定广告的摄制组、器材、演员、剪辑、特效、音乐和制片管理各降多少。“显著”没有数字，幅度由我们逐项判断。',
      en: 'Governs how far an advert’s crew, equipment, talent, editing, effects, music and production management fall. “Markedly” is no figure; we judged each line on its own.',
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
    reading: {
      'zh-CN': '“实体场地”对应广告的场地与差旅，“维护团队”对应置景、道具与服装；它决定这两项各降多少。',
      en: 'Physical venues are the locations and travel of a campaign; the teams that keep them are sets, props and wardrobe. Governs how far these two lines fall.',
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
    reading: {
      'zh-CN':
        '“释放效率”有两层意思：创意和信息流素材做得更省，同样的钱也会做得更多。它决定这两项各降多少，以及广告产量随成本下降而增长的力度。',
      en: 'Setting output free means two things: creative work and in-feed clips cost less, and more of them are made. Governs the fall of these two lines and how strongly the number of campaigns answers it.',
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
    reading: {
      'zh-CN':
        '它决定游戏的 3D 角色、3D 场景和动画绑定各降多少。原文说“减少”，没说多少；视频也不是引擎能用的资产，所以我们取得保守，并让它晚几年才起效。',
      en: 'Governs how far a game’s 3D characters, 3D scenes and animation fall. The article says “less”, not how much; and video is not yet an asset that an engine can load, so the sizes are modest and the effect starts later.',
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
    reading: {
      'zh-CN': '“内容创作”我们理解为策划叙事、原画界面、过场 CG、音频配音，以及随之减少的项目管理；它决定这几项各降多少。',
      en: 'Content is read as design and narrative, concept art, cinematics, audio, and the management that goes with them. Governs how far these lines fall.',
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
    reading: {
      'zh-CN': '“底层工具”对应程序、技术美术和测试；它决定这几项各降多少。原文说的是“长期来看”，所以要过几年才起效。',
      en: 'The tools beneath games are engineering, technical art and testing. Governs how far these lines fall; since the speaker says “in the long term”, the effect begins only after some years.',
    },
  },
  'deep-impact': {
    side: 'saves',
    speaker: speakers.renZeping,
    quote: {
      'zh-CN': '对于现在的短视频、直播、影视、动漫、广告等行业都会产生深远影响',
      en: 'Short video, live streaming, film, animation and advertising will all be changed deeply',
    },
    reading: {
      'zh-CN': '“深远”我们理解为用的人多：它决定三个行业各自最终会有多大比例的项目用 AI 来做。不成立，AI 就只是少数人的尝试。',
      en: 'Deep is read as wide: governs what share of the projects of each industry can ever be made with AI. If wrong, AI stays with a few who like to try things.',
    },
  },
} as const satisfies Record<string, Claim<IndustryId>>

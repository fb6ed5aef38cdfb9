import type { Text } from '../../text.ts'
import type { ClaimId } from './claims.ts'

/** What each claim is taken to mean and which assumptions it therefore governs, by claim; fetched only when somebody asks for it. */
export const claimReadings = {
  // Costs fall
  'short-drama-cost': {
    'zh-CN':
      '它决定演员、场地、服化道、器材和制片管理这几项改用生成之后各降多少。原文只说“极大”，没有数字；如果这句话不成立，这几项一分不省。',
    en: 'Governs how far cast, locations, costume, equipment and production management fall where the picture is generated. “Enormously” is no figure, so the sizes stand on their own grounds; if the sentence is wrong, these lines save nothing.',
  },
  'one-person-crew': {
    'zh-CN': '它决定短剧的摄制组和剪辑后期各降多少。“一个人”不等于没有人：指挥模型、审看素材的人工另外计费。',
    en: 'Governs how far the shooting crew and the editing of a series fall. “Alone” does not mean nobody: the people who direct the model and watch its takes are charged separately.',
  },
  'creative-over-production': {
    'zh-CN': '我们理解为：省下的制作费会有一部分回到创作上。它决定短剧净节省中回投创作的比例；不成立，则一分不回。',
    en: 'Read as: part of what production saves goes back into writing. Governs the share of the net saving that short drama puts back; if wrong, nothing goes back.',
  },
  'novel-in-film-out': {
    'zh-CN': '我们不把它当作一键成片，只当作把小说变成可拍剧本更省力：它决定短剧剧本一项降多少。',
    en: 'Not read as a film at the press of a button, only as less work from novel to shootable script: governs how far the script line of a series falls.',
  },
  'ip-to-series': {
    'zh-CN': '我们理解为放量：手里有 IP，成本越低，拍得越多。它决定短剧产量随成本下降而增长的力度；不成立，则产量不变。',
    en: 'Read as volume: those who own the stories make more series as each gets cheaper. Governs how strongly the output of short drama answers a fall in cost; if wrong, it does not answer.',
  },
  'ad-shoot-and-post': {
    'zh-CN': '它决定广告的摄制组、器材、演员、剪辑、特效、音乐和制片管理各降多少。“显著”没有数字，幅度由我们逐项判断。',
    en: 'Governs how far an advert’s crew, equipment, talent, editing, effects, music and production management fall. “Markedly” is no figure; we judged each line on its own.',
  },
  'ad-venues-and-teams': {
    'zh-CN': '“实体场地”对应广告的场地与差旅，“维护团队”对应置景、道具与服装；它决定这两项各降多少。',
    en: 'Physical venues are the locations and travel of a campaign; the teams that keep them are sets, props and wardrobe. Governs how far these two lines fall.',
  },
  'ad-throughput': {
    'zh-CN':
      '“释放效率”有两层意思：创意和信息流素材做得更省，同样的钱也会做得更多。它决定这两项各降多少，以及广告产量随成本下降而增长的力度。',
    en: 'Setting output free means two things: creative work and in-feed clips cost less, and more of them are made. Governs the fall of these two lines and how strongly the number of campaigns answers it.',
  },
  'games-3d-and-animation': {
    'zh-CN':
      '它决定游戏的 3D 角色、3D 场景和动画绑定各降多少。原文说“减少”，没说多少；视频也不是引擎能用的资产，所以我们取得保守，并让它晚几年才起效。',
    en: 'Governs how far a game’s 3D characters, 3D scenes and animation fall. The article says “less”, not how much; and video is not yet an asset that an engine can load, so the sizes are modest and the effect starts later.',
  },
  'games-content-efficiency': {
    'zh-CN': '“内容创作”我们理解为策划叙事、原画界面、过场 CG、音频配音，以及随之减少的项目管理；它决定这几项各降多少。',
    en: 'Content is read as design and narrative, concept art, cinematics, audio, and the management that goes with them. Governs how far these lines fall.',
  },
  'games-engine-tools': {
    'zh-CN': '“底层工具”对应程序、技术美术和测试；它决定这几项各降多少。原文说的是“长期来看”，所以要过几年才起效。',
    en: 'The tools beneath games are engineering, technical art and testing. Governs how far these lines fall; since the speaker says “in the long term”, the effect begins only after some years.',
  },
  'deep-impact': {
    'zh-CN': '“深远”我们理解为用的人多：它决定三个行业各自最终会有多大比例的项目用 AI 来做。不成立，AI 就只是少数人的尝试。',
    en: 'Deep is read as wide: governs what share of the projects of each industry can ever be made with AI. If wrong, AI stays with a few who like to try things.',
  },

  // Who gains or loses
  'compute-demand': {
    'zh-CN':
      '它不决定任何数字。我们把三个行业耗用的 GPU 小时、付给算力的钱和算力的紧张程度摆在旁边，供读者对照；训练用的算力不在模型之内。',
    en: 'Governs no number. Beside it stand the GPU hours that the industries use, what they pay for them and how short compute runs; compute for training is outside the model.',
  },
  'network-upgrade': {
    'zh-CN': '它不决定任何数字。我们算出生成的视频每年要传多少数据，是否称得上“巨大”，请读者自己看。',
    en: 'Governs no number. We show how much data the generated video comes to in a year and leave it to the reader whether that is huge.',
  },
  'software-incumbents': {
    'zh-CN': '股价不进模型。我们算出后期与美术环节因 AI 而少买多少软件，看市场的担心有多大依据。',
    en: 'A share price is no input. We show how much software post-production and art departments stop buying because of AI, to set beside the market’s fear.',
  },
  'seven-trillion': {
    'zh-CN': '它不决定任何数字。这三个行业付给算力的钱可以拿来作对照：这样一笔投入，光靠它们撑得起多少。',
    en: 'Governs no number. What these industries pay for compute is the measure to hold against it: how much of such a sum they could ever carry.',
  },

  // What stands in the way
  unphysical: {
    'zh-CN': '它决定生成的画面有多大比例能用，起始年如此，将来的上限也如此。不成立，则条条可用，没有废片。',
    en: 'Governs what share of the generated picture can be used, at the start and at best. If wrong, every take is good and nothing is thrown away.',
  },
  'obviously-fake': {
    'zh-CN': '“一眼假”有两笔代价：得有人逐条审看，观众也会少掏钱。它决定审看费用和观众折扣；不成立，两项都为零。',
    en: 'Looking fake costs twice: somebody has to watch every take, and audiences pay less. Governs the cost of review and the revenue lost; if wrong, both are nothing.',
  },
  'training-cost': {
    'zh-CN': '训练花掉的钱终究要从单价里收回来：它决定生成单价的下限。不成立，价格可以一路降到零。',
    en: 'What training cost must come back through the price: governs the floor under the price of a generated second. If wrong, the price may fall towards nothing.',
  },
  'data-scarcity': {
    'zh-CN': '缺好数据，模型进步就慢：它决定可用率与上限的差距要几年才缩小一半。不成立，进步会快得多。',
    en: 'Without good data models improve slowly: governs the years in which the gap between the usable share and its ceiling halves. If wrong, they improve much faster.',
  },
  'prompt-ambiguity': {
    'zh-CN': '一句话说不清一个镜头，所以要有人反复写提示、选镜头、调模型。它决定这笔人工的单价；不成立，则一说就成，不必花钱。',
    en: 'A shot is not described in a sentence, so people prompt, choose and adjust. Governs what this direction costs for a finished minute; if wrong, saying it is enough and costs nothing.',
  },
  'ip-compliance': {
    'zh-CN': '要做到不侵权，就得花钱确权、备案。它决定每个 AI 项目的确权与备案费；不成立，则为零。',
    en: 'Not infringing takes clearance and filing. Governs that fee for every project made with AI; if wrong, there is none.',
  },
  'adaptation-right': {
    'zh-CN': '改编要先取得许可，省下的钱里就得分一份给版权方。它决定这一份有多大；不成立，则不必分。',
    en: 'Adapting needs a licence, so holders of rights take a part of what is saved. Governs how large a part; if wrong, they take none.',
  },
  deepfakes: {
    'zh-CN': '对深度伪造的担忧，落到账上就是给 AI 内容加标识、留来源。它决定每个项目的标识费；不成立，则为零。',
    en: 'In a budget, the fear of deepfakes means labels and records of provenance. Governs what these cost a project; if wrong, nothing.',
  },
  'impersonation-rule': {
    'zh-CN': '不得冒充真人，用到谁的脸和声音就得先取得同意。它决定每个项目的肖像与声音授权费；不成立，则为零。',
    en: 'Where nobody may be impersonated, a face or a voice needs consent. Governs what consent costs a project; if wrong, nothing.',
  },
  'privacy-and-data': {
    'zh-CN': '我们理解为打官司的风险：它决定一个 AI 项目惹上权利纠纷的概率。不成立，则不会有纠纷。',
    en: 'Read as the risk of a lawsuit: governs the chance that a project made with AI ends in a dispute over rights. If wrong, none does.',
  },
  'compute-and-energy': {
    'zh-CN': '算力和能源的花费体现在起步价上：它决定起始年生成一秒视频的价格。不成立，则从低价起步。',
    en: 'Compute and energy show in the opening price: governs what one generated second costs in the start year. If wrong, it starts cheap.',
  },
  'china-compute-gap': {
    'zh-CN': '算力跟不上，用的人一多价格就涨：它决定算力不够用时涨价的力度。不成立，再紧张也不涨。',
    en: 'Where compute cannot keep up, demand raises its price: governs how strongly price answers a shortage. If wrong, it does not answer.',
  },
  'no-release-date': {
    'zh-CN': '它决定工具要等几年才向所有人开放，采用的进度随之整体推迟。不成立，则马上可用。',
    en: 'Governs the years until the tools are open to everyone, which puts off all adoption by as much. If wrong, there is no wait.',
  },
  'preview-only': {
    'zh-CN': '只有少数人先上手，整个行业的本事就攒得慢：它决定采用率走到上限一半要几年。不成立，则提前一些。',
    en: 'Where only a few may try, an industry learns slowly: governs the years until adoption is half of its ceiling. If wrong, that comes sooner.',
  },
  'talent-first': {
    'zh-CN': '原话说的是造模型；我们借来指用模型：会用的人要花钱培养。它决定转型的一次性投入；不成立，则转型不花钱。',
    en: 'Said of building models; we borrow it for using them: people who can must be trained. Governs the one-off cost of switching; if wrong, switching is free.',
  },
  'lack-of-confidence': {
    'zh-CN': '没有信心，就要看到省得够多才肯动手：它决定制作成本省下多少，愿意用的人里才有一半真正转过来。不成立，只要不亏就有一半人转。',
    en: 'Without confidence people wait until the saving is large: governs the saving on production cost at which half of the willing switch. If wrong, half switch as soon as nothing is lost.',
  },
} as const satisfies Readonly<Record<ClaimId, Text>>

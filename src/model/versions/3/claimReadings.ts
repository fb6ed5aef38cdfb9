import type { Text } from '../../text.ts'
import type { ClaimId } from './claims.ts'

/** What version 3 takes each claim to mean and which assumptions it therefore governs, by claim; fetched only when somebody asks for it. */
export const claimReadings = {
  // Costs fall
  'short-drama-cost': {
    'zh-CN':
      '它决定真人风格短剧的演员、场地置景、服化道、器材和制片管理，以及漫剧的配音和制片管理，改用 AI 后各降多少。原文只说“极大”，没有数字；如果这句话不成立，这几项一分不省。',
    en: 'Governs how far cast, locations, costume, equipment and management of a live-action-style series fall, and voices and management of a motion-comic series. “Enormously” is not a figure, so the sizes have their own sources; if the sentence is wrong, these lines save nothing.',
  },
  'one-person-crew': {
    'zh-CN':
      '它决定真人风格短剧的摄制组和后期、漫剧的动效镜头和后期各降多少；不成立，这几项一分不省。“一个人”不等于没有人：AI 导演和审看素材的人工另计。',
    en: 'Governs how far the crew and the editing of a live-action-style series fall, and the motion and the editing of a motion-comic series; if wrong, they save nothing. “Alone” does not mean nobody: the people who direct the model and review its takes are charged separately.',
  },
  'creative-over-production': {
    'zh-CN':
      '力气从制作挪到创作，有花有得：省下的钱有一部分投回剧本，故事好了收入也会变。它决定真人风格短剧和漫剧的回投比例与收入变化；不成立，一分不投，收入也不变。',
    en: 'Moving effort from production to writing has two sides: part of the saving is reinvested in the script, and better stories earn differently. Governs both for live-action-style and motion-comic series; if wrong, nothing is reinvested and revenue is unchanged.',
  },
  'novel-in-film-out': {
    'zh-CN':
      '我们不把它当作一键成片，只当作从文字到画面更省力。它决定真人风格短剧、漫剧和动画番剧的剧本，以及漫剧的角色场景设计和画面绘制各降多少；不成立，这几项一分不省。',
    en: 'Not read as a film at the push of a button, only as less work from page to screen. Governs how far the script of live-action-style series, motion-comic series and animated seasons falls, and the design and drawing of a motion-comic series; if wrong, they save nothing.',
  },
  'ip-to-series': {
    'zh-CN':
      '手里有 IP 的公司直接生成短剧：它决定一部用 AI 做的真人风格短剧或漫剧，有多大比例的画面是生成的。不成立，画面一帧都不生成，演员、摄制、绘制也就省不下来。',
    en: 'Owners of novels generate series from them: governs what share of the picture is generated in a live-action-style or motion-comic series made with AI. If wrong, none is, and nothing is saved on cast, crew or drawing.',
  },
  'ad-shoot-and-post': {
    'zh-CN':
      '它决定品牌片的摄制组、置景服道、器材、演员、后期、特效、音乐和制片管理，以及信息流素材的拍摄和出镜演员各降多少。“显著”没有数字，幅度逐项另有依据；不成立，这几项一分不省。',
    en: 'Governs how far a brand film’s crew, sets and wardrobe, equipment, talent, editing, effects, music and management fall, and the shooting and presenters of feed ads. “Markedly” is not a figure: each line has its own sources; if wrong, they save nothing.',
  },
  'ad-venues-and-teams': {
    'zh-CN': '原话只说场地和看场地的人，我们也只算这些：它决定品牌片的场地与差旅、信息流素材的场地与器材各降多少。不成立，这两项一分不省。',
    en: 'The sentence is about venues and their crews, and we read it so: governs how far the locations and travel of a brand film and the venues and kit of feed ads fall. If wrong, both save nothing.',
  },
  'ad-throughput': {
    'zh-CN':
      '“释放效率”有三层意思：品牌片的创意、信息流素材的脚本剪辑和投前管理更省；成本低了，片子和素材做得更多；多试几版，效果也会变。不成立，这三样都没有。',
    en: 'Unlocking output means three things: the ideas of a brand film and the scripts, editing and preparation of feed ads cost less; more is made as it gets cheaper; and trying more versions changes what an ad brings. If wrong, none of the three holds.',
  },
  'games-3d-and-animation': {
    'zh-CN':
      '它决定手游的 3D 角色、3D 场景和动画绑定，以及动画番剧除剧本以外的各道工序各降多少；不成立，一分不省。原文说“减少”，没说多少；视频也不是引擎能直接用的资产，所以手游取得保守，起效也晚。',
    en: 'Governs how far a mobile game’s 3D characters, 3D scenes and animation fall, and every stage of an animated season but its script; if wrong, they save nothing. The article says “less”, not how much; and since an engine cannot load video, the sizes for games are modest and come later.',
  },
  'games-content-efficiency': {
    'zh-CN':
      '“内容创作”我们理解为策划叙事、原画界面、过场宣传片、音频配音，以及随之减少的项目管理；它决定手游的这几项各降多少，不成立则一分不省。',
    en: 'Content is read as design and narrative, concept art, cinematics, audio, and the management that goes with them. Governs how far these lines of a mobile game fall; if wrong, they save nothing.',
  },
  'games-engine-tools': {
    'zh-CN':
      '“底层工具”对应手游的程序、技术美术和测试；它决定这几项各降多少，不成立则一分不省。原文说的是“长期来看”，所以起效比别的环节晚。',
    en: 'The tools beneath games are the engineering, technical art and testing of a mobile game. Governs how far these lines fall; if wrong, they save nothing. Since the speaker says “in the long term”, the effect begins later than elsewhere.',
  },
  'deep-impact': {
    'zh-CN':
      '“深远”我们理解为用的人多：它决定真人风格短剧、漫剧、品牌片、信息流素材和动画番剧最终有多大比例用 AI 来做。原文未提游戏，不影响手游；不成立，AI 就只是少数人的尝试。',
    en: 'Deep is read as wide: governs what share of live-action-style series, motion-comic series, brand films, feed ads and animated seasons can ever be made with AI. It does not name games, so mobile games are left out; if wrong, AI stays with a few early adopters.',
  },
  'viewers-may-not-notice': {
    'zh-CN':
      '记者说这话是担心造假，放到账上却是好消息：毛病还在，观众不在意，钱照付。它决定画面处处看得出是 AI 时收入要打几折；不成立，观众都看得出来，损失会大上几倍。',
    en: 'The reporter fears fakes; for a budget it is good news: flaws remain, but viewers do not mind and still pay. Governs the revenue lost where everything is visibly AI; if wrong, viewers do notice and the loss is several times as large.',
  },
  'anyone-can-make-video': {
    'zh-CN': '门槛低了，做的人就多：它决定真人风格短剧、漫剧和动画番剧的增产弹性。不成立，再便宜也没有人多做一部。',
    en: 'A lower threshold lets more people in: governs how strongly output of live-action-style series, motion-comic series and animated seasons responds to lower cost. If wrong, no more are made however cheap it gets.',
  },
  'fast-commercialisation': {
    'zh-CN': '它决定品牌片和信息流素材在有利可图时，多快转到 AI 上来。不成立，还是会转，只是慢得多。',
    en: 'Governs how fast brand films and feed ads switch to AI where it pays. If wrong, they still do, but far more slowly.',
  },
  'scenes-generated': {
    'zh-CN':
      '原话说的是“部分场景”，产品实物和代言人还得拍：它决定一条用 AI 做的品牌片或信息流素材有多大比例的画面是生成的。不成立，全靠实拍，拍摄上的钱一分不省。',
    en: 'The sentence says some scenes; products and known faces are still filmed. Governs what share of the picture is generated in a brand film or feed ad made with AI. If wrong, everything is filmed and the shoot saves nothing.',
  },
  'scenes-and-motion-direct': {
    'zh-CN':
      '它决定一款用 AI 做的手游、一季用 AI 做的动画番剧，有多大比例的画面和美术资产是直接生成的。不成立，样样还靠手工做，美术和动画环节省不下来。',
    en: 'Governs what share of the pictures and art assets is generated outright in a mobile game or an animated season made with AI. If wrong, everything is still made by hand, and art and animation save nothing.',
  },
  'already-in-use': {
    'zh-CN': '一家说已经广泛在用，我们当作同行里也有人在用：它决定起始年有多大比例的手游用 AI 来做。不成立，就只有零星几款。',
    en: 'One company says it uses it widely; we assume others do too. Governs what share of mobile games was made with AI in the start year. If wrong, only a few were.',
  },
  'ready-paths-to-money': {
    'zh-CN':
      '平台、分账、投流都是现成的，做出来就能上线收钱：它决定真人风格短剧和漫剧在有利可图时，多快转到 AI 上来。不成立，要先找销路，转得慢得多。',
    en: 'Platforms, revenue shares and paid traffic are there, so output can be monetised at once: governs how fast live-action-style and motion-comic series switch to AI where it pays. If wrong, a route to revenue must be found first and they switch far more slowly.',
  },
  'talent-is-there': {
    'zh-CN': '人手不缺，手艺就熟得快：它决定用 AI 做过的项目每翻一番，人工和工期能减多少。不成立，做得再多也熟得慢。',
    en: 'Where talent is plentiful, the craft is learned fast: governs how far labour and working time fall with each doubling of projects made with AI. If wrong, practice helps little.',
  },

  // Who gains or loses
  'compute-demand': {
    'zh-CN':
      '它不决定任何数字。我们把三个行业耗用的 GPU 小时、付给算力的钱和算力的紧张程度摆在旁边，供读者对照；训练用的算力不在模型之内。',
    en: 'Governs no number. Beside it stand the GPU hours that the industries use, what they pay for them and how short compute runs; compute for training is outside the model.',
  },
  'network-upgrade': {
    'zh-CN': '它不决定任何数字。我们算出 AI 一年多带来多少流量，包括多看的和生成时要传的，是否称得上“巨大”，请读者自己看。',
    en: 'Governs no number. We show how much traffic AI adds in a year, from extra viewing and from generation itself, and leave it to the reader whether that is huge.',
  },
  'software-incumbents': {
    'zh-CN': '模型不涉及股价。我们测算后期与美术环节因 AI 少买多少软件，看市场的担心有多大依据。',
    en: 'A share price is not an input. We show how much software post-production and art departments stop buying because of AI, to compare with the market’s fear.',
  },
  'seven-trillion': {
    'zh-CN': '它不决定任何数字。这三个行业付给算力的钱可以拿来作对照：这样一笔投入，仅靠这三个行业能支撑多少。',
    en: 'Governs no number. What these industries pay for compute is the measure to hold against it: how much of such a sum they could ever carry.',
  },
  'stories-for-everyone': {
    'zh-CN': '它不决定任何数字。能否讲出来，看产量和增产部数；能否传开，看爆款率还剩多少。',
    en: 'Governs no number. Whether more stories are told shows in output and extra output; whether they spread shows in the hit rate.',
  },
  'compute-vendors-gain': {
    'zh-CN': '它不决定任何数字。我们把这三个行业付给算力的钱和生成单价摆在旁边：单价下行时，用量能否补上，一看便知。',
    en: 'Governs no number. Beside it stand what these industries pay for compute and the price of a generated second: where the price falls, they show whether volume makes up for it.',
  },

  // What stands in the way
  unphysical: {
    'zh-CN': '它决定各类片子里生成的画面有多大比例能用，起始年如此，将来的上限也如此。不成立，则条条可用，没有废片。',
    en: 'Governs what share of the generated picture can be used in each kind of project, at the start and at best. If wrong, every take is good and nothing is thrown away.',
  },
  'obviously-fake': {
    'zh-CN':
      '它决定起始年上线的画面中，有多少看得出是 AI 生成的；此后逐年减少。看出来会少收多少，由“普通人可能根本不会注意”决定。不成立，一开始就看不出来，收入不受影响。',
    en: 'Governs how much of what was shown in the start year could be recognised as AI; it shrinks year by year. What that costs in revenue depends on another sentence, that ordinary people may not notice. If wrong, nothing is recognisable from the start and no revenue is lost.',
  },
  'training-cost': {
    'zh-CN': '训练花掉的钱终究要从售价里收回来：它决定生成单价在算力成本上加价多少。不成立，就按算力成本卖。',
    en: 'Training must be paid for through the price: governs the markup of a generated second over its compute cost. If wrong, it is sold at that cost.',
  },
  'data-scarcity': {
    'zh-CN': '缺好数据，模型进步就慢：它决定废片与可用片之比要几年才缩小一半。不成立，进步会快得多。',
    en: 'Without good data models improve slowly: governs the years in which wasted takes halve against usable ones. If wrong, they improve much faster.',
  },
  'prompt-ambiguity': {
    'zh-CN': '一句话说不清一个镜头，所以要有人反复写提示、选镜头、调模型。它决定这笔人工每分钟成片多少钱；不成立，则一说就成，不必花钱。',
    en: 'A shot cannot be described in one sentence, so people prompt, choose and adjust. Governs what this direction costs per finished minute; if wrong, one sentence is enough and costs nothing.',
  },
  'ip-compliance': {
    'zh-CN': '要做到不侵权，就得花钱确权、备案。它决定每个 AI 项目的确权与备案费；不成立，则为零。',
    en: 'Not infringing takes clearance and filing. Governs that fee for every project made with AI; if wrong, there is none.',
  },
  'adaptation-right': {
    'zh-CN': '改编要先取得许可，收入里就得分一份给版权方。它决定这一份占收入多少；不成立，则不必分。',
    en: 'Adaptation needs a licence, so rights holders take a share of revenue. Governs how large; if wrong, they take none.',
  },
  deepfakes: {
    'zh-CN': '对深度伪造的担忧，落到账上就是给 AI 内容加标识、留来源。它决定每个项目的标识费；不成立，则为零。',
    en: 'In a budget, fear of deepfakes means labels and provenance records. Governs what these cost a project; if wrong, nothing.',
  },
  'impersonation-rule': {
    'zh-CN': '不得冒充真人，用到谁的脸和声音就得先取得同意。它决定每个项目的肖像与声音授权费；不成立，则为零。',
    en: 'Where nobody may be impersonated, a face or a voice needs consent. Governs what consent costs a project; if wrong, nothing.',
  },
  'privacy-and-data': {
    'zh-CN':
      '在这行里，侵权多半先是下架，少数才打官司：它决定一个 AI 项目被下架或惹上纠纷的概率，下架了收入也就没了。不成立，则不会出这种事。',
    en: 'In these industries a breach usually means a takedown, seldom a court case: governs the chance that a project made with AI is taken down or disputed, which also takes its revenue. If wrong, none is.',
  },
  'compute-and-energy': {
    'zh-CN': '它决定起始年生成一秒视频占用多少 GPU 秒，价格和算力用量都由此推出。不成立，就只要一个轻量模型的用量。',
    en: 'Governs the GPU time that one generated second takes in the start year, from which both its price and the use of compute follow. If wrong, it takes no more than a light model.',
  },
  'china-compute-gap': {
    'zh-CN': '它决定起始年这几个行业拿得到多少算力。用量一超过就紧张，紧张了价格才涨。不成立，算力敞开供应。',
    en: 'Governs how much compute these industries can get in the start year. Beyond that it runs short, and only then does the price rise. If wrong, there is plenty.',
  },
  'no-release-date': {
    'zh-CN': '它只决定一件事：这类工具要等几年才向所有人开放，没开放就没有新人能转过来。不成立，则马上可用。',
    en: 'Governs one thing only: the years until tools of this kind are open to everyone, before which nobody else can switch. If wrong, there is no wait.',
  },
  'preview-only': {
    'zh-CN':
      '当时只有少数人用得上：它决定起始年有多大比例的短剧、广告和动画番剧用 AI 来做，不管以后多快。不影响手游，另有一句说已经在用。不成立，起步时用的人就更多。',
    en: 'Few could try it then: governs what share of series, adverts and animated seasons was made with AI in the start year, and not how fast it grew. Games have a sentence of their own, which says that they use it already. If wrong, more were made with it from the start.',
  },
  'talent-first': {
    'zh-CN':
      '原话说的是造模型；我们借来指用模型：会用的人要培养，流程要重搭。它决定转到 AI 的一次性投入，换供应商时还要再花。不成立，则转型不花钱。',
    en: 'Said of building models; we apply it to using them: people must be retrained and workflows rebuilt. Governs the one-off cost of switching, paid again when a vendor leaves. If wrong, switching is free.',
  },
  'lack-of-confidence': {
    'zh-CN':
      '他答的是 Sora 为什么没有诞生在中国：一时变不了现的基础模型，没人有信心砸钱，而不是大家不敢用。我们理解为画质进步慢：它决定可见 AI 痕迹要几年才减半。不成立，进步会快一些。',
    en: 'He is asked why Sora was not born in China: what is missing is the confidence to fund basic models with no quick return, not the courage to use them. Read as slower progress in picture quality: governs the years in which visible flaws halve. If wrong, they do so sooner.',
  },
  'roll-out-conflict': {
    'zh-CN': '用的人一多，算力就不够分，价格跟着涨：它决定算力紧缺的价格弹性。不成立，再紧缺也不涨价。',
    en: 'As more people use it, compute runs short and its price rises: governs how strongly price responds to a shortage. If wrong, it does not respond.',
  },
  'unpublished-training-data': {
    'zh-CN': '模型用什么训练出来的没人知道，真起了纠纷就说不清、赔得多：它决定一起纠纷要花多少钱。不成立，来源清楚，纠纷不费钱。',
    en: 'Where nobody knows what a model was trained on, a dispute is hard to defend and expensive to lose: governs what one costs. If wrong, provenance is clear and a dispute costs nothing.',
  },
  'bias-and-hate': {
    'zh-CN': '不知道会冒出什么，每一条生成的画面就都得有人看过：它决定每分钟素材的审看费。不成立，不必有人看，审看费为零。',
    en: 'Since nobody knows what may turn up, someone has to watch every take: governs the cost of reviewing a generated minute. If wrong, nobody needs to and it costs nothing.',
  },
} as const satisfies Readonly<Record<ClaimId, Text>>

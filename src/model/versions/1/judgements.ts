import type { Text } from '../../text.ts'

/**
 * Why a number that no published source gives has the size it has, and what it was reasoned from.
 * A judgement is an opinion: someone who knows the trade better should move the number and say why.
 */
export const judgements = {
  // The world
  discountRate: {
    'zh-CN': '介于稳妥理财的收益与老板对自有资金的期望回报之间，已扣除通胀。业内惯用的整数，没有公开出处。',
    en: 'Between what safe money earns and what the owner of a studio asks of his own, after inflation. A round figure from trade practice; no published source.',
  },
  computeSupply: {
    'zh-CN': '没有人公布过这些行业能拿到多少 GPU 小时。这里只是一个数量级：少则一百多张卡、多则两千多张卡全年不停地跑。',
    en: 'Nobody publishes how many GPU hours these industries can get. An order of magnitude only: from a hundred-odd cards to some two thousand running all year.',
  },
  clipSize: {
    'zh-CN': '按高清视频常见的码率折算：低端是手机上看的压缩版，高端是留给剪辑用的母版。工程经验，没有公开出处。',
    en: 'The usual bit rate of high-definition video: at the low end a compressed copy for phones, at the high end a master for editing. Engineering practice; no published source.',
  },
  adoptionResponse: {
    'zh-CN': '没有人测过。取值让“不省钱时只有少数人转、省下一半制作费时几乎都转”成立，它描述的是形状，不是测量结果。',
    en: 'Nobody has measured it. Set so that only a minority of the willing switches where nothing is saved and nearly all do where half of the production cost is: a shape, not a measurement.',
  },

  // The industries
  campaignCount: {
    'zh-CN': '出处给的是中国广告业的收入。除以一次投放的预算，再只算有自己影片的那一部分，是我们自己的推算；投放次数没有公开数字。',
    en: 'The source gives the revenue of Chinese advertising. Dividing it by the budget of a campaign and counting only those with a film of their own is our step; the number of campaigns is not published.',
  },
  gamesMarketSplit: {
    'zh-CN': '出处给的是中国游戏市场的收入，不是款数。由多少款大作来分、每款分多少，是我们的拆分：它们合计拿走不到一半的市场。',
    en: 'The source gives the revenue of the Chinese market, not the number of titles. How many large titles share it and what each earns is our split, in which together they take less than half of the market.',
  },
  advertisingInflation: {
    'zh-CN': '大致跟随一般物价，取得比短剧和游戏低一点。整数估计，没有公开出处。',
    en: 'About the general rise of prices, set a little below the other two. A round figure; no published source.',
  },
  gamesMinutes: {
    'zh-CN': '过场、动画和场景资产按“相当于多少分钟成片”折算。资产本身没有时长，折算办法是我们定的，所以范围放得很宽。',
    en: 'Cinematics, animation and scenes counted as the finished minutes they are equal to. An asset has no length, so the conversion is ours, and the range is wide for that reason.',
  },
  reinvestBorrowed: {
    'zh-CN': '这个行业没有依据，原文也没有提到。我们借用短剧的比例，下限是一分不回。',
    en: 'There is no evidence for this industry and the article does not speak of it. We borrow the share of short drama; the range begins at nothing put back.',
  },
  labourRate: {
    'zh-CN':
      '一个人一年的工资、社保和办公分摊，按国内城市里混合团队的常见水平；游戏的程序与资深美术多，所以更高。业内整数，没有采用任何公开调查。',
    en: 'A year of pay, social insurance and overheads for a mixed team in Chinese cities; higher in games, where engineers and senior artists weigh more. Round figures from trade practice; no published survey was used.',
  },

  // Budgets
  seriesRemainder: {
    'zh-CN': '一部普通短剧的总成本有出处，这一项是扣掉有出处的几项之后剩下的部分，按行规分摊。八项制作费相加等于出处里的总数。',
    en: 'The cost of an ordinary series is published; this line takes a part of what the lines with sources leave, split as the trade does. The eight production lines add up to the published cost.',
  },
  gamesRemainder: {
    'zh-CN': '国产大作的研发成本有出处，预算拆分的出处却没有单列这一项。我们从余下的部分里分给它，使各项研发费相加等于出处里的总数。',
    en: 'The development cost of a large Chinese title is published, but the published splits do not list this line. It gets a part of the rest, so that the lines of development add up to the published cost.',
  },
  gamesMarketing: {
    'zh-CN': '按“发行与研发一样贵”的行规取值，范围从一半到两倍。我们所引的唯一一份公开拆分年代久远，比例低得多。',
    en: 'Set by the rule of thumb that bringing a title out costs as much as making it, with a range from half to double. The only published split that we cite is old and has it far lower.',
  },

  // How much of a line AI can do, and how much cheaper that part becomes
  eligibleScript: {
    'zh-CN': '这笔钱主要买版权和原创写作。只有拆集、分镜、把小说改成可拍的场次这类活，生成画面之后可以省。我们的估计，没有公开出处。',
    en: 'Most of this line buys rights and original writing. Only breaking a story into episodes, scenes and shots is work that generating takes over. Our estimate; no published source.',
  },
  eligibleAdCreative: {
    'zh-CN': '故事板、动态样片和选角参考可以生成；创意本身、提案和客户点头不行。取一半，范围放宽。没有公开出处。',
    en: 'Storyboards, animatics and casting references can be generated; the idea, the pitch and the client’s yes cannot. Half, with a wide range; no published source.',
  },
  eligibleGameDesign: {
    'zh-CN': '关卡草图、原型、任务和对白的初稿可以生成；规则、数值和“好不好玩”的判断不行。我们的估计，没有公开出处。',
    en: 'Sketches of levels, prototypes and first drafts of quests and dialogue can be generated; rules, balance and knowing what is fun cannot. Our estimate; no published source.',
  },
  eligibleSeriesShoot: {
    'zh-CN':
      '镜头一旦改为生成，就不需要场地、服装和机器，短剧几乎每场戏都可以；留下的是仍要实拍的几场。参照同一次拍摄中有出处的演员与摄制组比例。',
    en: 'A scene that is generated needs no place, costume or camera, and nearly every scene of a series can be; the rest is for scenes still shot. Set beside the sourced shares of cast and crew on the same shoot.',
  },
  eligibleAdShoot: {
    'zh-CN': '比短剧低：真实的产品、门店和代言人多半还得实拍。“产品画面要拍多少”各品牌差别很大，范围因此很宽。没有公开出处。',
    en: 'Lower than in short drama: real products, shops and known faces mostly still have to be filmed. How much of that a brand needs differs widely, hence the range; no published source.',
  },
  adTalent: {
    'zh-CN':
      '群演和无名模特可以生成，靠名气带货的面孔多半不行，所以可替代的不多、范围很宽。一旦生成，酬金大半省下，还剩参考拍摄的钱。没有公开出处。',
    en: 'Extras and unknown models can be generated, faces that sell by their fame mostly cannot: a small share with a wide range. Where a person is generated most of the fee goes; shooting references remains. No published source.',
  },
  adVersions: {
    'zh-CN':
      '信息流素材短、多、换得快，大部分可以拿现有素材生成。降幅的下限取平台方自称的“降一半”，出处列在这一项的预算旁边；中间值是我们的判断。',
    en: 'In-feed clips are short, many and soon replaced, so most can be generated. The fall begins at the half that a platform claims (cited beside the budget of this line); the middle is our judgement.',
  },
  management: {
    'zh-CN': '统筹、通告和后勤随拍摄一起减少：短剧减得最多，广告还要陪客户，游戏团队基本不变。逐行业判断，没有公开出处。',
    en: 'Scheduling, call sheets and logistics shrink with the shoot: most in a series, less in advertising, where the client stays, and little in games, where the team does. Judged by industry; no published source.',
  },
  eligiblePost: {
    'zh-CN':
      '粗剪、修补、特效素材和转场可以生成；挑镜头、卡节奏、定调色、交片还得人来。特效占比高一些，要守住固定画风的低一些。没有公开出处。',
    en: 'Rough cuts, clean-up, effects and transitions can be generated; choosing, timing, grading and delivery stay with people. More for effects, less where a fixed look must be held. No published source.',
  },
  eligibleSound: {
    'zh-CN': '罐头音乐、临时配音和音效可以生成；署名作曲、主要角色的声音和终混不行。我们的估计，没有公开出处。',
    en: 'Library music, scratch voices and sound effects can be generated; a named composer, the leading voices and the final mix cannot. Our estimate; no published source.',
  },
  eligibleConceptArt: {
    'zh-CN':
      '草图、变体和界面稿正是图像模型的强项；定调的主视觉还得画师来。取值低于一家上市公司自报的 2D 素材 AI 辅助比例，出处列在这一项的预算旁边。',
    en: 'Sketches, variants and interface drafts are what image models do best; the key art that sets the style is not. Below the share of 2D assets that one listed company reports as AI-assisted, cited beside this budget.',
  },
  eligible3d: {
    'zh-CN':
      '先是没人细看的道具和场景；角色、绑定和引擎特效要能变形、表演、跑得动，慢得多。角色的比例接近一家上市公司自报的 3D 辅助比例，出处列在其预算旁边。',
    en: 'Props and scenes first, as nobody looks closely; characters, rigs and engine effects must bend, perform and run. For characters near the 3D share that one listed company reports, cited beside their budget.',
  },
  gameEngineering: {
    'zh-CN':
      '按原文“底层工具”来理解：会模拟世界的模型迟早能顶掉一部分引擎活和跑测。测试的取值明显低于一家厂商公布的自动化目标，那只是目标，出处列在测试预算旁边。',
    en: 'Follows the article’s “tools beneath games”: models that simulate a world may take over some engine work and test play. Testing stays well below one publisher’s target for automation, cited beside its budget; a target is not a result.',
  },
  reductionWriting: {
    'zh-CN': '初稿来得快，但挑选和重写省不掉，所以降幅远低于拍摄各项。我们的判断，没有公开出处。',
    en: 'Drafts come faster, but choosing and rewriting remain, so the fall is far smaller than on a shoot. Our judgement; no published source.',
  },
  reductionShoot: {
    'zh-CN': '改为生成的那部分，场地、置景、器材和人都不用付钱，只剩筹备和参考素材；生成的费用另算。整数判断，没有逐项的公开出处。',
    en: 'For what is generated, place, set, kit and crew are not paid at all; planning and reference material remain, and generating is charged separately. Round figures; no source gives them by line.',
  },
  reductionPost: {
    'zh-CN': '生成的素材还得剪、得接、得修。特效、动画镜头和音乐降得多，要客户逐帧签字的广告成片降得少。我们的判断，没有公开出处。',
    en: 'Generated material still has to be cut, matched and mended. Effects, animated shots and music fall most, the finish of an advert that a client signs off frame by frame least. Our judgement; no published source.',
  },
  reductionGameArt: {
    'zh-CN': '初版出得快，修布线、修绑定、统一画风又吃掉一截。各项的取值都不高于 3D 场景预算旁所引研究测得的初版省时。',
    en: 'A first version comes fast; mending its mesh and rig and holding the style take much of it back. No value is above the time saved on a first version in the study cited beside the budget of 3D scenes.',
  },

  // When
  availableAtOnce: {
    'zh-CN': '不另设等待。质量要几年才够用、同行要几年才跟上，模型里另有假设；这里再推迟就重复计算了。',
    en: 'No wait is set. How many years quality and habit need is modelled by other assumptions, and a delay here would count it twice.',
  },
  availableAssets: {
    'zh-CN': '先有平面的画面，后有引擎能直接加载的资产和关卡，工具在起始年还没有到位。晚几年是我们的估计，没有公开出处。',
    en: 'Flat pictures came first; assets and levels that an engine can load need tools that were not there in the start year. The years are our estimate; no published source.',
  },
  availableEngineTools: {
    'zh-CN': '原文只说“长期来看”。我们读成几年之后，范围放得最宽；没有公开的时间表。',
    en: 'The article only says “in the long term”. We read it as several years, with the widest range of all; there is no published date.',
  },

  // What a line is made of
  distribution: {
    'zh-CN': 'AI 视频做的是画面，买不来观众。这笔钱付给流量、平台或媒介，里面没有 AI 视频能做的活；它的人工、软件和工期也不算在制作里。',
    en: 'AI video makes pictures; it does not buy an audience. This money goes to traffic, platforms or media: none of it is work that AI video does, and its wages, software and days are no part of production.',
  },
  labourPeople: {
    'zh-CN': '这一项几乎都是人的报酬，余下是差旅、版权和办公的零头。业内经验的整数，没有公开出处。',
    en: 'Nearly all of this line is people’s pay; a little is travel, rights and office. A round figure from trade practice; no published source.',
  },
  labourHire: {
    'zh-CN': '主要是租金和材料；要搭要做的，人工多一些，只租机器的最少。业内经验的整数，没有公开出处。',
    en: 'Mostly rent and materials: more labour where things are built or sewn, least where only machines are hired. A round figure from trade practice; no published source.',
  },
  labourHouses: {
    'zh-CN': '付给后期公司、外包工作室或制片团队的钱，大部分是工资，其余是机房、设备和利润。业内经验的整数，没有公开出处。',
    en: 'What post houses, outside studios and production teams invoice is mostly wages; the rest is rooms, machines and margin. A round figure from trade practice; no published source.',
  },
  softwareNone: {
    'zh-CN': '这一项不靠按席位收费的专业软件，或者少得可以不计。',
    en: 'This line does not live on professional software sold by the seat, or on so little that it does not count.',
  },
  softwareSeats: {
    'zh-CN': '剪辑、特效、3D 和引擎软件按席位收费，大约占一个工位一年成本的百分之几。整数估计，没有公开出处。',
    en: 'Editing, effects, 3D and engine software is sold by the seat and comes to a few per cent of what a workplace costs in a year. A round figure; no published source.',
  },

  // How long it takes
  daysSeries: {
    'zh-CN': '按短剧剧组通常的排期分到各项，相加是四十五个工作日，与所引厂商口中的传统周期一致。各项怎么分没有公开出处。',
    en: 'Spread over the lines as a series is usually scheduled; together they come to forty-five working days, the traditional cycle in the words of a vendor among the sources. The split has no published source.',
  },
  daysCampaign: {
    'zh-CN': '一支品牌片连同信息流素材的通常排期，不含等客户审批的时间。业内经验，没有公开出处。',
    en: 'The usual schedule of a brand film with its clips, without the wait for a client’s approval. Trade practice; no published source.',
  },
  daysTitle: {
    'zh-CN': '一款大作几年研发里落在关键路径上的工作日，按行规分到各项。各款差别很大，没有公开出处。',
    en: 'Working days on the critical path of a large title in some years of development, spread over the lines as the trade does. Titles differ widely; no published source.',
  },
  daysSavedShoot: {
    'zh-CN': '改为生成的戏不用进场，拍摄日几乎全省；剩下的是选角和参考拍摄。整数判断，没有公开出处。',
    en: 'What is generated is not shot, so nearly all of these days go; casting and shooting references remain. Round figures; no published source.',
  },
  daysSavedDesk: {
    'zh-CN': '案头的活缩短得少，因为审看、修改和等人点头省不掉；批量出素材的环节缩短得最多。我们的判断，没有公开出处。',
    en: 'Work at a desk shortens less, as watching, changing and waiting for a yes remain; making clips in bulk shortens most. Our judgement; no published source.',
  },
  daysSavedGames: {
    'zh-CN': '游戏的成本就是人的时间，所以工期的缩短取得与降本幅度相同或接近。没有公开出处。',
    en: 'In games cost is people’s time, so days are taken to fall as much as cost does, or nearly. No published source.',
  },
} as const satisfies Record<string, Text>

/** A reason given for a number without a published source. */
export type JudgementId = keyof typeof judgements

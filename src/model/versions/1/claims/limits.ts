import type { Claim } from '../../../claim.ts'
import type { IndustryId } from '../industryIds.ts'
import { speakers } from './speakers.ts'

/** The sentences that name what stands in the way. Where one is wrong, the friction that it governs is gone. */
export const limitsClaims = {
  unphysical: {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '不符合物理学规律等 AI 生成的 Bug 不少', en: 'Many generated clips break the laws of physics' },
    reading: {
      'zh-CN': '它决定生成的画面有多大比例能用，起始年如此，将来的上限也如此。不成立，则条条可用，没有废片。',
      en: 'Governs what share of the generated picture can be used, at the start and at best. If wrong, every take is good and nothing is thrown away.',
    },
  },
  'obviously-fake': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '不少素材仍属“一眼假”', en: 'Much of it looks fake at a glance' },
    reading: {
      'zh-CN': '“一眼假”有两笔代价：得有人逐条审看，观众也会少掏钱。它决定审看费用和观众折扣；不成立，两项都为零。',
      en: 'Looking fake costs twice: somebody has to watch every take, and audiences pay less. Governs the cost of review and the revenue lost; if wrong, both are nothing.',
    },
  },
  'training-cost': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '训练成本高昂', en: 'Training is expensive' },
    reading: {
      'zh-CN': '训练花掉的钱终究要从单价里收回来：它决定生成单价的下限。不成立，价格可以一路降到零。',
      en: 'What training cost must come back through the price: governs the floor under the price of a generated second. If wrong, the price may fall towards nothing.',
    },
  },
  'data-scarcity': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '高质 量数据集的缺乏', en: 'Good training data are scarce' },
    reading: {
      'zh-CN': '缺好数据，模型进步就慢：它决定可用率与上限的差距要几年才缩小一半。不成立，进步会快得多。',
      en: 'Without good data models improve slowly: governs the years in which the gap between the usable share and its ceiling halves. If wrong, they improve much faster.',
    },
  },
  'prompt-ambiguity': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '影片描述的模糊性和复杂度', en: 'Describing a film in words is vague and complex' },
    reading: {
      'zh-CN': '一句话说不清一个镜头，所以要有人反复写提示、选镜头、调模型。它决定这笔人工的单价；不成立，则一说就成，不必花钱。',
      en: 'A shot is not described in a sentence, so people prompt, choose and adjust. Governs what this direction costs for a finished minute; if wrong, saying it is enough and costs nothing.',
    },
  },
  'ip-compliance': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '知识产权合规或输出内容不侵权', en: 'Output must not infringe anyone’s rights' },
    reading: {
      'zh-CN': '要做到不侵权，就得花钱确权、备案。它决定每个 AI 项目的确权与备案费；不成立，则为零。',
      en: 'Not infringing takes clearance and filing. Governs that fee for every project made with AI; if wrong, there is none.',
    },
  },
  'adaptation-right': {
    side: 'limits',
    speaker: speakers.zhaoZhanling,
    quote: { 'zh-CN': '侵犯的是改编权', en: 'A video made from a novel infringes the adaptation right' },
    reading: {
      'zh-CN': '改编要先取得许可，省下的钱里就得分一份给版权方。它决定这一份有多大；不成立，则不必分。',
      en: 'Adapting needs a licence, so holders of rights take a part of what is saved. Governs how large a part; if wrong, they take none.',
    },
  },
  deepfakes: {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '相应的伦理和安全问题也让人心惊', en: 'Deepfakes raise alarming ethical and safety questions' },
    reading: {
      'zh-CN': '对深度伪造的担忧，落到账上就是给 AI 内容加标识、留来源。它决定每个项目的标识费；不成立，则为零。',
      en: 'In a budget, the fear of deepfakes means labels and records of provenance. Governs what these cost a project; if wrong, nothing.',
    },
  },
  'impersonation-rule': {
    side: 'limits',
    speaker: speakers.tradeCommission,
    quote: { 'zh-CN': '提出了禁止使用 AI 工具 冒充个人的规则', en: 'A rule against using AI to impersonate people' },
    reading: {
      'zh-CN': '不得冒充真人，用到谁的脸和声音就得先取得同意。它决定每个项目的肖像与声音授权费；不成立，则为零。',
      en: 'Where nobody may be impersonated, a face or a voice needs consent. Governs what consent costs a project; if wrong, nothing.',
    },
  },
  'privacy-and-data': {
    side: 'limits',
    speaker: speakers.lawyers,
    quote: { 'zh-CN': '侵犯他人著作权、隐私权,违反数据保护相关法律', en: 'Copyright, privacy and data protection law may be broken' },
    reading: {
      'zh-CN': '我们理解为打官司的风险：它决定一个 AI 项目惹上权利纠纷的概率。不成立，则不会有纠纷。',
      en: 'Read as the risk of a lawsuit: governs the chance that a project made with AI ends in a dispute over rights. If wrong, none does.',
    },
  },
  'compute-and-energy': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '它需要的数据量、算力以及能源消耗将是巨大成本', en: 'Data, compute and energy will be an enormous cost' },
    reading: {
      'zh-CN': '算力和能源的花费体现在起步价上：它决定起始年生成一秒视频的价格。不成立，则从低价起步。',
      en: 'Compute and energy show in the opening price: governs what one generated second costs in the start year. If wrong, it starts cheap.',
    },
  },
  'china-compute-gap': {
    side: 'limits',
    speaker: speakers.xiaoYanghua,
    quote: { 'zh-CN': '但我们现在算力跟不上,是一个明显的短板', en: 'China’s compute can’t keep up: a plain weakness' },
    reading: {
      'zh-CN': '算力跟不上，用的人一多价格就涨：它决定算力不够用时涨价的力度。不成立，再紧张也不涨。',
      en: 'Where compute cannot keep up, demand raises its price: governs how strongly price answers a shortage. If wrong, it does not answer.',
    },
  },
  'no-release-date': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '也没确定何时面向公众发布', en: 'No date for a public release' },
    reading: {
      'zh-CN': '它决定工具要等几年才向所有人开放，采用的进度随之整体推迟。不成立，则马上可用。',
      en: 'Governs the years until the tools are open to everyone, which puts off all adoption by as much. If wrong, there is no wait.',
    },
  },
  'preview-only': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: {
      'zh-CN': '目前仅向部分设计师和电影制作人等特定人群提供访问权限',
      en: 'Open only to some designers and film-makers',
    },
    reading: {
      'zh-CN': '只有少数人先上手，整个行业的本事就攒得慢：它决定采用率走到上限一半要几年。不成立，则提前一些。',
      en: 'Where only a few may try, an industry learns slowly: governs the years until adoption is half of its ceiling. If wrong, that comes sooner.',
    },
  },
  'talent-first': {
    side: 'limits',
    speaker: speakers.xieSaining,
    quote: { 'zh-CN': '人才第一,数据第二,算力第三', en: 'Talent first, data second, compute third' },
    reading: {
      'zh-CN': '原话说的是造模型；我们借来指用模型：会用的人要花钱培养。它决定转型的一次性投入；不成立，则转型不花钱。',
      en: 'Said of building models; we borrow it for using them: people who can must be trained. Governs the one-off cost of switching; if wrong, switching is free.',
    },
  },
  'lack-of-confidence': {
    side: 'limits',
    speaker: speakers.xiaoYanghua,
    quote: { 'zh-CN': '就是所谓的信心', en: 'What is lacking is confidence: everyone wants quick money' },
    reading: {
      'zh-CN': '没有信心，就要看到省得够多才肯动手：它决定制作成本省下多少，愿意用的人里才有一半真正转过来。不成立，只要不亏就有一半人转。',
      en: 'Without confidence people wait until the saving is large: governs the saving on production cost at which half of the willing switch. If wrong, half switch as soon as nothing is lost.',
    },
  },
} as const satisfies Record<string, Claim<IndustryId>>

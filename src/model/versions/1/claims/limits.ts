import type { Claim } from '../../../claim.ts'
import type { IndustryId } from '../industryIds.ts'
import { speakers } from './speakers.ts'

/** The sentences that name what stands in the way. Where one is wrong, the friction that it governs is gone. */
export const limitsClaims = {
  unphysical: {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '不符合物理学规律等 AI 生成的 Bug 不少', en: 'Many generated clips break the laws of physics' },
  },
  'obviously-fake': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '不少素材仍属“一眼假”', en: 'Much of it looks fake at a glance' },
  },
  'training-cost': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '训练成本高昂', en: 'Training is expensive' },
  },
  'data-scarcity': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '高质量数据集的缺乏', en: 'Good training data are scarce' },
  },
  'prompt-ambiguity': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '影片描述的模糊性和复杂度', en: 'Describing a film in words is vague and complex' },
  },
  'ip-compliance': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '知识产权合规或输出内容不侵权', en: 'Output must not infringe anyone’s rights' },
  },
  'adaptation-right': {
    side: 'limits',
    speaker: speakers.zhaoZhanling,
    quote: { 'zh-CN': '侵犯的是改编权', en: 'A video made from a novel infringes the adaptation right' },
  },
  deepfakes: {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '相应的伦理和安全问题也让人心惊', en: 'Deepfakes raise alarming ethical and safety questions' },
  },
  'impersonation-rule': {
    side: 'limits',
    speaker: speakers.tradeCommission,
    quote: { 'zh-CN': '提出了禁止使用 AI 工具冒充个人的规则', en: 'A rule against using AI to impersonate people' },
  },
  'privacy-and-data': {
    side: 'limits',
    speaker: speakers.lawyers,
    quote: { 'zh-CN': '侵犯他人著作权、隐私权,违反数据保护相关法律', en: 'Copyright, privacy and data protection law may be broken' },
  },
  'compute-and-energy': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '它需要的数据量、算力以及能源消耗将是巨大成本', en: 'Data, compute and energy will be an enormous cost' },
  },
  'china-compute-gap': {
    side: 'limits',
    speaker: speakers.xiaoYanghua,
    quote: { 'zh-CN': '但我们现在算力跟不上,是一个明显的短板', en: 'China’s compute can’t keep up: a plain weakness' },
  },
  'no-release-date': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: { 'zh-CN': '也没确定何时面向公众发布', en: 'No date for a public release' },
  },
  'preview-only': {
    side: 'limits',
    speaker: speakers.reporter,
    quote: {
      'zh-CN': '目前仅向部分设计师和电影制作人等特定人群提供访问权限',
      en: 'Open only to some designers and film-makers',
    },
  },
  'talent-first': {
    side: 'limits',
    speaker: speakers.xieSaining,
    quote: { 'zh-CN': '人才第一,数据第二,算力第三', en: 'Talent first, data second, compute third' },
  },
  'lack-of-confidence': {
    side: 'limits',
    speaker: speakers.xiaoYanghua,
    quote: { 'zh-CN': '就是所谓的信心', en: 'What is lacking is confidence: everyone wants quick money' },
  },
} as const satisfies Record<string, Claim<IndustryId>>

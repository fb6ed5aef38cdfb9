import type { Locale } from '../../words/locale.ts'
import { entryOf } from '../../model/entryOf.ts'
import type { Text } from '../../model/text.ts'

/** Each claim in a few words, for where its sentence has no room. */
const claimNames = {
  'short-drama-cost': { 'zh-CN': '短剧成本大降', en: 'Short drama gets far cheaper' },
  'one-person-crew': { 'zh-CN': '一个人包揽摄制', en: 'One tool is the whole crew' },
  'creative-over-production': { 'zh-CN': '从重制作到重创作', en: 'From production to writing' },
  'novel-in-film-out': { 'zh-CN': '扔小说出大片', en: 'Novel in, film out' },
  'ip-to-series': { 'zh-CN': 'IP 批量变短剧', en: 'Novels become series' },
  'ad-shoot-and-post': { 'zh-CN': '广告拍摄与后期降本', en: 'Ads: shooting and post' },
  'ad-venues-and-teams': { 'zh-CN': '场地与团队缩减', en: 'Ads: venues and teams' },
  'ad-throughput': { 'zh-CN': '广告产能释放', en: 'Ads: output set free' },
  'games-3d-and-animation': { 'zh-CN': '少做 3D 与动画', en: 'Games: less 3D and animation' },
  'games-content-efficiency': { 'zh-CN': '游戏内容提效', en: 'Games: content efficiency' },
  'games-engine-tools': { 'zh-CN': '冲击游戏引擎工具', en: 'Games: tools and engines' },
  'deep-impact': { 'zh-CN': '各行业深度受影响', en: 'Deep effect on all' },
  'compute-demand': { 'zh-CN': '算力需求激增', en: 'Demand for compute' },
  'network-upgrade': { 'zh-CN': '网络设备升级', en: 'Network upgrades' },
  'software-incumbents': { 'zh-CN': '软件巨头受挫', en: 'Software makers lose' },
  'seven-trillion': { 'zh-CN': '七万亿造芯', en: 'Seven trillion for chips' },
  unphysical: { 'zh-CN': '违背物理规律', en: 'Clips defy physics' },
  'obviously-fake': { 'zh-CN': '一眼假', en: 'Fake at a glance' },
  'training-cost': { 'zh-CN': '训练昂贵', en: 'Training is expensive' },
  'data-scarcity': { 'zh-CN': '优质数据稀缺', en: 'Good data are scarce' },
  'prompt-ambiguity': { 'zh-CN': '提示词难说清', en: 'Prompts are vague' },
  'ip-compliance': { 'zh-CN': '不得侵权', en: 'No infringement' },
  'adaptation-right': { 'zh-CN': '改编权', en: 'Adaptation right' },
  deepfakes: { 'zh-CN': '深度伪造', en: 'Deepfakes' },
  'impersonation-rule': { 'zh-CN': '禁止 AI 仿冒', en: 'Rule on impersonation' },
  'privacy-and-data': { 'zh-CN': '隐私与数据', en: 'Privacy and data' },
  'compute-and-energy': { 'zh-CN': '算力与能耗成本', en: 'Compute and energy' },
  'china-compute-gap': { 'zh-CN': '国内算力短板', en: 'Compute gap in China' },
  'no-release-date': { 'zh-CN': '开放时间未定', en: 'No release date' },
  'preview-only': { 'zh-CN': '仅限内测', en: 'Preview only' },
  'talent-first': { 'zh-CN': '人才第一', en: 'Talent comes first' },
  'lack-of-confidence': { 'zh-CN': '缺信心、赚快钱', en: 'Lack of confidence' },
} as const satisfies Record<string, Text>

/** A claim in a few words; its id where it is none of the article's. */
export function claimName(id: string, locale: Locale): string {
  const names: Readonly<Record<string, Text>> = claimNames
  return entryOf(names, id)?.[locale.language] ?? id
}

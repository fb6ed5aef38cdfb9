import type { Text } from '../../text.ts'

/** Who is paid: first those of the traditional budget, then those whom AI brings in. */
export const recipients = {
  writers: { 'zh-CN': '编剧与创意', en: 'Writers and creatives' },
  cast: { 'zh-CN': '演员', en: 'Cast' },
  crew: { 'zh-CN': '摄制组', en: 'Shooting crew' },
  venues: { 'zh-CN': '场地', en: 'Venues' },
  suppliers: { 'zh-CN': '器材与服化道', en: 'Hire, costume and props' },
  post: { 'zh-CN': '后期公司', en: 'Post houses' },
  artists: { 'zh-CN': '美术与 3D 外包', en: 'Artists and 3D studios' },
  engineers: { 'zh-CN': '程序与测试', en: 'Engineers and testers' },
  management: { 'zh-CN': '制片', en: 'Production management' },
  media: { 'zh-CN': '平台与媒介', en: 'Platforms and media' },
  compute: { 'zh-CN': '算力与模型', en: 'Compute and models' },
  aiCraft: { 'zh-CN': 'AI 导演与审校', en: 'AI directors and reviewers' },
  rights: { 'zh-CN': '版权方', en: 'Rights holders' },
  legal: { 'zh-CN': '法务与合规', en: 'Legal and compliance' },
  training: { 'zh-CN': '培训与转型', en: 'Training and transition' },
} as const satisfies Record<string, Text>

/** One who is paid; `suppliers` stands for hire, costume and props. */
export type RecipientId = keyof typeof recipients

import type { Model } from '../../model/model.ts'
import { textLanguages } from '../../model/text.ts'
import { likeness } from './likeness.ts'

/** What people write for those who are paid, besides the names that the model has for them. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  writers: ['编剧', '创意', '作者', 'writers', 'writer', 'creatives'],
  cast: ['艺人', '经纪公司', 'actors', 'talent', 'agency'],
  crew: ['剧组', '摄影', '导演', 'crew', 'director'],
  venues: ['影视基地', '影棚', '场地方', 'studio', 'location'],
  suppliers: ['供应商', '租赁公司', '服化道', '器材', 'supplier', 'vendor', 'rental'],
  post: ['后期', '剪辑', '特效公司', 'post', 'editors', 'vfx'],
  artists: ['美术', '外包', 'artists', '3d studio', 'outsourcing'],
  engineers: ['程序', '测试', '开发', 'engineers', 'developers', 'qa'],
  management: ['制片方', '制片人', 'producer', 'producers', 'management'],
  media: ['平台', '媒介', '渠道', '巨量', '腾讯', '抖音', '快手', 'platform', 'media'],
  compute: ['算力', '云厂商', 'cloud', 'compute', 'gpu'],
  aiCraft: ['ai 导演', '审校', 'ai director'],
  rights: ['版权', '版权方', 'rights', 'licensor'],
  legal: ['法务', '律师', 'legal', 'lawyers'],
  training: ['培训', 'training'],
}

/** Who holds money that nobody is named for, such as a contingency: the producer. */
export const holder = ({ recipients }: Model): string => ('management' in recipients ? 'management' : (Object.keys(recipients)[0] ?? ''))

/** Below this two names have too little in common. */
const enough = 0.5

/** Tell who is meant by a name; nothing where it could be anyone. */
export function recipientNamed(name: string, { recipients }: Model): string | undefined {
  const scored = Object.entries(recipients).map(([id, text]) => {
    const names = [id, ...textLanguages.map((language) => text[language]), ...(otherNames[id] ?? [])]
    return { id, score: Math.max(...names.map((known) => likeness(name, known))) }
  })
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score >= enough ? best.id : undefined
}

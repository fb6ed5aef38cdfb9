/**
 * How alike two names of cost lines are, from 0 to 1: the same name, words of one trade, or letters in common.
 *
 *     演员 / 演员                 1
 *     男女主片酬 / 演员            words of the same trade
 *     Shooting crew / Crew        letters in common
 */

/** Words that mean work of one trade, in either language. A line may belong to several. */
const trades: readonly (readonly string[])[] = [
  [
    '剧本',
    '编剧',
    '脚本',
    '版权',
    'ip',
    '文案',
    '创意',
    'script',
    'scripts',
    'writer',
    'writers',
    'writing',
    'screenplay',
    'copywriting',
    'creative',
  ],
  [
    '演员',
    '片酬',
    '艺人',
    '主演',
    '群演',
    '主角',
    '配角',
    '模特',
    'cast',
    'casting',
    'actor',
    'actors',
    'actress',
    'talent',
    'extras',
    'models',
  ],
  [
    '导演',
    '摄影',
    '摄制',
    '剧组',
    '灯光',
    '摄像',
    '拍摄',
    'crew',
    'director',
    'direction',
    'camera',
    'cinematographer',
    'shooting',
    'shoot',
    'lighting',
    'grip',
  ],
  ['场地', '置景', '搭景', '外景', '影棚', '场租', 'location', 'locations', 'sets', 'venue', 'venues', 'studio', 'stage', 'permits'],
  ['服装', '化妆', '道具', '造型', '服化', '梳妆', 'costume', 'costumes', 'wardrobe', 'makeup', 'make-up', 'props', 'hair'],
  ['器材', '设备', '租赁', '镜头', 'equipment', 'gear', 'rental', 'hire', 'lenses'],
  ['剪辑', '后期', '调色', '成片', 'edit', 'editing', 'editor', 'post', 'post-production', 'grading', 'finishing'],
  ['特效', 'cg', '合成', 'vfx', 'effects', 'cgi', 'compositing'],
  ['音乐', '声音', '配音', '音效', '混音', '音频', 'music', 'sound', 'audio', 'voice', 'dubbing', 'score'],
  [
    '制片',
    '管理',
    '统筹',
    '差旅',
    '交通',
    '餐饮',
    '食宿',
    '保险',
    'management',
    'producer',
    'producers',
    'travel',
    'catering',
    'insurance',
    'overhead',
  ],
  [
    '投流',
    '买量',
    '投放',
    '媒介',
    '推广',
    '宣发',
    '营销',
    '广告费',
    'traffic',
    'media',
    'marketing',
    'acquisition',
    'publishing',
    'promotion',
    'ads',
  ],
  ['平台', '分成', '渠道', 'platform', 'commission', 'distribution'],
  ['策划', '叙事', '关卡', 'design', 'narrative', 'levels'],
  ['程序', '引擎', '开发', 'engineering', 'programming', 'engine', 'code', 'developers'],
  ['原画', '界面', '美术', 'concept', 'art', 'ui', '2d'],
  ['角色', '人物', '建模', 'character', 'characters', 'modelling', 'modeling'],
  ['场景', '环境', 'scene', 'scenes', 'environment', 'environments'],
  ['动画', '绑定', '动捕', 'animation', 'rigging', 'capture'],
  ['测试', 'qa', 'testing'],
]

const han = /\p{Script=Han}/u

/** The same for `Cast`, `cast` and `CAST：`; what every line of a budget is called counts for nothing. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]+/gu, ' ')
    .replaceAll(/(?<=\p{Script=Han})(?:费用?|成本|支出|预算)(?= |$)/gu, '')
    .replaceAll(/\b(?:costs?|fees?|budget|expenses?)\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Tell how alike two names are. */
export function likeness(one: string, other: string): number {
  const [left, right] = [seenIn(one), seenIn(other)]
  if (left.plain === '' || right.plain === '') return 0
  if (left.plain === right.plain) return 1
  const letters = inCommon(left.pairs, right.pairs)
  if (left.trades.some((trade) => right.trades.includes(trade))) return 0.55 + 0.4 * letters
  return (han.test(left.plain) && han.test(right.plain) ? 0.9 : 0.6) * letters // Latin words share letters by chance
}

/** What of a name is compared. */
interface Seen {
  readonly plain: string
  /** Places in the list of trades. */
  readonly trades: readonly number[]
  /** Neighbouring letters. */
  readonly pairs: ReadonlySet<string>
}

const known = new Map<string, Seen>()

function seenIn(name: string): Seen {
  const before = known.get(name)
  if (before) return before
  const plain = plainName(name)
  const words = new Set(plain.split(' '))
  const means = (word: string) => (han.test(word) ? plain.includes(word) : words.has(word))
  const seen = { plain, trades: trades.flatMap((trade, index) => (trade.some(means) ? [index] : [])), pairs: pairsOf(plain) }
  if (known.size > 2000) known.clear() // names that were typed once and are never seen again
  known.set(name, seen)
  return seen
}

/** Dice's coefficient. */
function inCommon(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((pair) => right.has(pair)).length
  return (2 * common) / (left.size + right.size)
}

function pairsOf(name: string): Set<string> {
  const letters = Array.from(name.replaceAll(/[ -]/g, ''))
  return new Set(letters.length < 2 ? letters : letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter))
}

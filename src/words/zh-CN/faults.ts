/** What is wrong with a scenario file and what would be right, in Chinese. */
export const faults = {
  line: (line: number): string => `第 ${line} 行：`,
  /** At a part of a formula. */
  at: (part: string): string => `“${part}”处：`,
  didYouMean: (near: string): string => `是否想写 ${near}？`,
  canBe: (known: readonly string[]): string => `可以写 ${known.join('、')}。`,
  /** The right thing in quotes, as the version `"1"`. */
  unquote: '去掉引号。',

  empty: '文件是空的。',
  'utf-16': '文件的编码是 UTF-16，请另存为 UTF-8。',
  'not-utf-8': '文件不是 UTF-8 文本（可能是 GBK），请另存为 UTF-8。',
  'too-large': (found: string, limit: string): string => `文件有 ${found}，情景文件最多 ${limit}。`,
  'not-text': (found: string): string => `这不是情景文件，而是另一种文件：${found}。`,
  'link-broken': '链接不完整或被改动过：聊天软件常会截断长链接。请对方重新复制，或改发文件。',
  'link-too-large': (limit: string): string => `链接内容超过 ${limit}，未展开。`,
  'too-large-for-link': (limit: string): string => `情景的内容超过 ${limit}，一个链接放不下，请发文件。`,
  'not-migrated': (from: number, to: number): string => `文件是第 ${from} 版格式，未能转成第 ${to} 版。这是本应用的错误，文件没有问题。`,

  'not-json': (column: number, found: string, wanted: string): string => `不是有效的 JSON：第 ${column} 列“${found}”处，${wanted}。`,
  jsonProblems: {
    value: '应是一个值',
    word: '应是数、带双引号的文字、true、false 或 null（JSON 里没有 NaN）',
    name: '应是带双引号的键，或前面多了一个逗号',
    colon: '键后面应有冒号',
    comma: '应是逗号或右括号',
    end: '文件应在此前结束',
    quote: '文字缺少右引号',
    number: '数没有写完',
    escape: '反斜杠后面的符号无效',
    character: '文字里的换行和制表符应写成 \\n 和 \\t',
    comment: 'JSON 里没有注释',
  },
  truncated: (column: number): string => `文件在第 ${column} 列中断，后面的内容丢失了。请重新复制或下载。`,
  'after-the-end': (column: number, found: string): string => `文件到第 ${column} 列已经完整，后面还有多余的内容“${found}”，请删去。`,
  'too-many-values': (limit: number): string => `文件里的内容太多：一个情景最多有 ${limit} 个值。`,
  'too-deep': (limit: number): string => `这里嵌套太深：列表和对象最多 ${limit} 层。`,
  'duplicate-key': (path: string): string => `${path} 写了两次，只能保留一个。`,
  'reserved-key': (path: string, key: string): string => `${path}：${key} 是保留的名字，不能使用。`,
  'not-finite': (path: string, found: string): string => `${path} 是 ${found}，超出了数的范围。`,

  'not-a-scenario': (format: string, found: string | undefined): string =>
    `这不是情景文件：应有 "format": "${format}"${found === undefined ? '' : `，这里是 ${found}`}。`,
  'newer-version': (path: string, found: number, newest: number): string => `${path} 是 ${found}，本应用只能读到 ${newest}。请更新应用。`,
  'wrong-type': (path: string, found: string, wanted: string): string => `${path} 是 ${found}，应是${wanted}。`,
  wantedTypes: {
    number: '数',
    string: '文字',
    boolean: ' true 或 false',
    array: '列表 […]',
    object: '对象 {…}',
    'number-or-object': '数或对象 {…}',
  },
  'nothing-in-it': (path: string): string => `${path} 是空的，至少要有一项。`,
  missing: (path: string, names: readonly string[]): string => `${path ? `${path} ` : '文件'}缺少 ${names.join('、')}。`,
  'not-one-of': (path: string, found: string, known: readonly string[]): string =>
    `${path} 是 ${found}，应是 ${known.length === 1 ? known.join() : `${known.join('、')} 之一`}。`,
  'not-whole': (path: string, found: string): string => `${path} 是 ${found}，应是整数。`,
  'out-of-range': (path: string, found: number, least: number, most: string): string =>
    `${path} 是 ${found}，应在 ${least} 到 ${most} 之间。`,
  'too-long': (path: string, found: number, limit: number): string => `${path} 有 ${found} 个字符，最多 ${limit} 个。`,
  'too-many': (path: string, found: number, limit: number): string => `${path} 有 ${found} 项，最多 ${limit} 项。`,
  'wrong-count': (path: string, found: number, wanted: number): string => `${path} 有 ${found} 项，应有 ${wanted} 项。`,
  more: (count: number): string => `另外还有 ${count} 处错误。`,
  'wrong-id': (path: string, found: string): string => `${path} 是 ${found}，应由英文字母和数字组成并以字母开头，例如 "liveStreaming"。`,

  'unknown-name': (path: string, noun: string, name: string): string => `${path}：没有名为 ${name} 的${noun}。`,
  nouns: {
    key: '键',
    model: '模型',
    claim: '说法',
    assumption: '假设',
    recipient: '收款方',
    factor: '共同因素',
    variable: '可观察的指标',
    industry: '行业',
    format: '品类',
  },
  'unknown-model-version': (path: string, model: string, found: number, known: readonly number[]): string =>
    `${path}：没有模型 ${model} 的第 ${found} 版，已有的是 ${known.join('、')}。`,
  update: '请更新应用。',
  'taken-id': (path: string, id: string): string => `${path}：${id} 已被占用，请换一个名称。`,
  'repeated-id': (path: string, id: string): string => `${path}：${id} 在列表中出现两次，每项名称须唯一。`,
  order: (path: string, low: number, value: number, high: number): string =>
    `${path}：必须 low ≤ value ≤ high，这里依次是 ${low}、${value}、${high}。`,
  'no-width': (path: string, distribution: string, low: number, high: number): string =>
    `${path}：${distribution} 分布的 low 必须小于 high，这里是 ${low} 和 ${high}。`,
  'not-positive': (path: string, distribution: string, low: number, least: number): string =>
    `${path}：${distribution} 分布的 low 必须大于 ${least}，这里是 ${low}。`,
  'one-of-two': (path: string, one: string, other: string): string => `${path} 里 ${one} 和 ${other} 只能写一个，也必须写一个。`,
  'half-a-pair': (path: string, given: string, missing: string): string =>
    `${path} 有 ${given} 而没有 ${missing}，两者要么都有，要么都没有。`,
  formula: (path: string, said: string): string => `${path}：${said}`,
}

/** How people begin a key that should be `zh-CN`: `zh_Hans`, `Chinese`. */
export const alsoCalled: readonly string[] = ['zh', 'cn', 'chs', 'chinese']

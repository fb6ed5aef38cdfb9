import type { sourceNames as zh } from '../zh-CN/sourceNames.ts'

/** Publishers whose names are Chinese: what they are called abroad. The link leads to them. */
const publishers: readonly (readonly [name: string, english: string])[] = [
  ['光大证券', 'Everbright Securities'],
  ['华泰证券', 'Huatai Securities'],
  ['浙商证券', 'Zheshang Securities'],
  ['华西证券', 'Huaxi Securities'],
  ['东吴证券', 'Soochow Securities'],
  ['中信里昂', 'CLSA'],
  ['第一财经', 'Yicai'],
  ['财联社', 'Cailian Press'],
  ['央视财经', 'CCTV Finance'],
  ['央视新闻', 'CCTV News'],
  ['南方周末', 'Southern Weekly'],
  ['新京报', 'Beijing News'],
  ['人民日报', 'People’s Daily'],
  ['界面', 'Jiemian'],
  ['虎嗅', 'Huxiu'],
  ['智通财经', 'Zhitong Finance'],
  ['格隆汇', 'Gelonghui'],
  ['华盛通', 'Huashengtong'],
  ['新浪财经', 'Sina Finance'],
  ['新浪科技', 'Sina Tech'],
  ['中国企业家', 'China Entrepreneur'],
  ['《中国企业家》', 'China Entrepreneur'],
  ['21世纪经济报道', '21st Century Business Herald'],
  ['澎湃', 'The Paper'],
  ['澎湃新闻', 'The Paper'],
  ['凤凰网财经', 'Phoenix Finance'],
  ['时代周报', 'Time Weekly'],
  ['北京大学国家发展研究院', 'National School of Development, Peking University'],
  ['国家广电总局网络视听司', 'NRTA'],
  ['国家广电智库', 'NRTA think tank'],
  ['艾媒咨询', 'iiMedia'],
  ['艾媒', 'iiMedia'],
  ['中国网络视听协会', 'CNSA'],
  ['娱乐资本论', 'Entertainment Capital'],
  ['深响', 'Deep Echo'],
  ['观察者网', 'Guancha'],
  ['华尔街见闻', 'Wallstreetcn'],
  ['经济通', 'ET Net'],
  ['经济通通讯社', 'ET Net'],
  ['巨量引擎', 'Ocean Engine'],
  ['火山方舟', 'Volcano Ark'],
  ['火山引擎', 'Volcano Engine'],
  ['百度智能云', 'Baidu AI Cloud'],
  ['网易', 'NetEase'],
  ['中财网', 'CFI'],
  ['川观智库', 'Chuanguan'],
  ['东西文娱', 'East-West Entertainment'],
]

/** A publisher's name where it stands for itself, and not in the title of what it has published. */
const standing = (name: string) =>
  new RegExp(
    `(?<=^|[/;,(] ?|via |citing )${name}(?=$|[/;,)]| via | \\(| on | repost| interview| copy| white paper| list price| article)`,
    'gu',
  )

/** How the name of a source, kept as it was found, is said in English. */
export const sourceNames: typeof zh = [
  [/; (?:low|high|low\/high) (?:=|from) .*$/u, ''],
  [/^derived\b.*$/u, 'Derived from other sources'],
  [/ \((?:see [A-Z]+\d+|no title in the [^)]*)\)/gu, ''],
  [/\b(AIbase news) \d+/u, '$1'],
  [/\b(reportify) \d+/iu, '$1'],
  ...publishers.map(([name, english]) => [standing(name), english] as const),
]

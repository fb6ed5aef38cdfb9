import type { Text } from '../model/text.ts'
import type { Language } from '../words/languages.ts'

/** What is wrong with the arguments of the command line. */
export type UsageError =
  | { readonly kind: 'unknown-option'; readonly option: string; readonly near?: string }
  | { readonly kind: 'needs-value' | 'takes-no-value' | 'twice'; readonly option: string }
  | { readonly kind: 'not-a-number'; readonly option: string; readonly found: string; readonly least: number; readonly most: number }
  | { readonly kind: 'not-a-setting'; readonly found: string }
  | { readonly kind: 'more-than-one-file'; readonly files: readonly string[] }
  | { readonly kind: 'not-together'; readonly options: readonly string[] }
  | { readonly kind: 'unknown-variable'; readonly name: string; readonly near?: string }
  | { readonly kind: 'no-such-file'; readonly name: string; readonly known: readonly string[]; readonly near?: string }
  | { readonly kind: 'unreadable-file' | 'unwritable-file'; readonly name: string; readonly reason: string }

/** Say in the reader's language what is wrong with an argument and what would be right. */
export function explainUsageError(complaint: UsageError, language: Language): string {
  return words(complaint)[language]
}

const hint = (near: string | undefined): Text =>
  near === undefined ? { 'zh-CN': '', en: '' } : { 'zh-CN': `是否想写 ${near}？`, en: ` Did you mean ${near}?` }

function words(complaint: UsageError): Text {
  switch (complaint.kind) {
    case 'unknown-option': {
      const near = hint(complaint.near)
      return { 'zh-CN': `没有选项 ${complaint.option}。${near['zh-CN']}`, en: `There is no option ${complaint.option}.${near.en}` }
    }
    case 'needs-value':
      return { 'zh-CN': `${complaint.option} 后面缺少值。`, en: `${complaint.option} needs a value.` }
    case 'takes-no-value':
      return { 'zh-CN': `${complaint.option} 不带值。`, en: `${complaint.option} takes no value.` }
    case 'twice':
      return { 'zh-CN': `${complaint.option} 只能写一次。`, en: `${complaint.option} can be given only once.` }
    case 'not-a-number': {
      const { option, found, least, most } = complaint
      return {
        'zh-CN': `${option} 是 ${found}，应是 ${least} 到 ${most} 的整数。`,
        en: `${option} is ${found}, but must be a whole number from ${least} to ${most}.`,
      }
    }
    case 'not-a-setting':
      return {
        'zh-CN': `--set ${complaint.found}：应写成 PATH=VALUE，例如 shortDrama.adoptionCap=0.5。`,
        en: `--set ${complaint.found}: write PATH=VALUE with a number, such as shortDrama.adoptionCap=0.5.`,
      }
    case 'more-than-one-file':
      return {
        'zh-CN': `只能读一个文件，这里有 ${complaint.files.join('、')}。`,
        en: `One file at a time; here are ${complaint.files.join(', ')}.`,
      }
    case 'not-together':
      return { 'zh-CN': `${complaint.options.join(' 和 ')} 不能同时使用。`, en: `${complaint.options.join(' and ')} do not go together.` }
    case 'unknown-variable': {
      const near = hint(complaint.near)
      return { 'zh-CN': `没有变量 ${complaint.name}。${near['zh-CN']}`, en: `There is no variable ${complaint.name}.${near.en}` }
    }
    case 'no-such-file': {
      const { name, known } = complaint
      const near = hint(complaint.near)
      return {
        'zh-CN': `没有文件 ${name}，scenarios/ 里也没有这个情景。${near['zh-CN']}已有的情景：${known.join('、')}。`,
        en: `There is no file ${name}, nor a scenario of that name.${near.en} There are ${known.join(', ')}.`,
      }
    }
    case 'unwritable-file':
      return { 'zh-CN': `${complaint.name} 写不了：${complaint.reason}。`, en: `${complaint.name} cannot be written: ${complaint.reason}.` }
    case 'unreadable-file':
      return { 'zh-CN': `${complaint.name} 读不出来：${complaint.reason}。`, en: `${complaint.name} cannot be read: ${complaint.reason}.` }
  }
}

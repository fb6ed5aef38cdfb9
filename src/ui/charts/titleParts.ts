import type { Locale } from '../../words/locale.ts'
import { screenWords } from '../../words/screen.ts'

/** Between a Latin word and the Han that follows it: in `AI 视频` no line ends. */
const within = /(?<=[A-Za-z]) (?=\p{Script=Han})/gu

/** A title in parts, so that no line breaks inside a figure: `worth ¥3.2bn` is `worth ` and `¥3.2bn`. */
export function titleParts(title: string, { language }: Locale): { text: string; figure: boolean }[] {
  return title
    .split(screenWords[language].charts.figure)
    .map((text, index) => ({ text: text.replace(within, '\u00a0'), figure: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

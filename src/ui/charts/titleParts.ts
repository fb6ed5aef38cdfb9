import type { Locale } from '../../words/locale.ts'
import { screenWords } from '../../words/screen.ts'

/** A Latin word and the Han that follows it: in `AI 视频` no line ends after the word. */
const latin = /([A-Za-z]+ \p{Script=Han})/u

/** A title in parts, so that no line breaks inside a figure: `worth ¥3.2bn` is `worth ` and `¥3.2bn`. */
export function titleParts(title: string, { language }: Locale): { text: string; figure: boolean }[] {
  return title
    .split(screenWords[language].charts.figure)
    .flatMap((text, index) =>
      index % 2 === 1 ? [{ text, figure: true }] : text.split(latin).map((part, place) => ({ text: part, figure: place % 2 === 1 })),
    )
    .filter(({ text }) => text !== '')
}

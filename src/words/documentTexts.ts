import { wholeOf } from '../analysis/catalogue/figuresInText.ts'
import type { Results } from '../analysis/runs/results.ts'
import { textOf, type Text } from '../model/text.ts'
import './everyLanguage.ts'
import { fillText } from './fillText.ts'
import { inYuan } from './locale.ts'
import { screenWords } from './screen.ts'

/** What a scenario is called and described as, in documents: with its figures, in each language, in yuan. */
export const filledIn = (text: Text, results: Results): Text =>
  textOf((language) => fillText(text, results, wholeOf(results.resolved), inYuan(language)))

/** The title of a scenario that is no longer what it is called, marked as on screen. */
export const changedTitle = (title: Text): Text => textOf((language) => screenWords[language].figureText.changed(title[language]))

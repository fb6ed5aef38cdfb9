import { mount } from 'svelte'
import type { Language } from '../../words/languages.ts'
import AnswerPage from './AnswerPage.svelte'

/** Show the questions of a link in the place of the app: whoever answers needs nothing else of it. */
export function answerPage(target: HTMLElement, link: string, language: Language): void {
  mount(AnswerPage, { target, props: { link, language } })
}

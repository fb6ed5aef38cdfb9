import { mount } from 'svelte'
import AnswerPage from './AnswerPage.svelte'

/** Show the questions of a link in the place of the app: whoever answers needs nothing else of it. */
export function answerPage(target: HTMLElement, link: string): void {
  mount(AnswerPage, { target, props: { link } })
}

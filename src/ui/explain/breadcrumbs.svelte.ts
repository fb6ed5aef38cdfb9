import { sameSubject, type Subject } from '../../analysis/catalogue/subject.ts'

/** The numbers that a reader has asked about, one leading to the next; the last is the one explained. */
export class Breadcrumbs {
  #steps: readonly Subject[] = $state.raw([])

  get steps(): readonly Subject[] {
    return this.#steps
  }

  /** Ask about a number on the screen. */
  begin(subject: Subject) {
    this.#steps = [subject]
  }

  /** Ask about a number in an explanation; one that was passed already is gone back to. */
  on(subject: Subject) {
    const passed = this.#steps.findIndex((step) => sameSubject(step, subject))
    this.#steps = passed < 0 ? [...this.#steps, subject] : this.#steps.slice(0, passed + 1)
  }

  /** Back to a number on the way, by its place. */
  back(to: number) {
    this.#steps = this.#steps.slice(0, to + 1)
  }

  end() {
    this.#steps = []
  }
}

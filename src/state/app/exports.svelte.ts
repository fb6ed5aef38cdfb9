import type { TaskControl } from '../runs/task.ts'
import { nameOfFile, saveFile, type Contents, type SavePlace } from './saveFile.ts'

/** One kind of file that can be made, of a source such as a scenario or a chart. */
export interface ExportKind<Source> {
  /** What the name ends in, without the full stop: `xlsx`. */
  readonly extension: string
  /** The media type: `text/csv`. */
  readonly type: string
  readonly place: SavePlace
  /** By tasks in a worker, which tell how far they are; or in the page, which alone has charts, canvases and its own address. */
  readonly madeIn: 'worker' | 'page'
  /** Rejects when it was ended or cannot be made. */
  readonly make: (source: Source, control: TaskControl) => Contents | Promise<Contents>
}

/** A file that is being made. */
class RunningExport {
  readonly kind: ExportKind<never>
  readonly name: string
  /** How far it is, 0 to 1. */
  progress: number = $state.raw(0)
  readonly end = new AbortController()

  constructor(kind: ExportKind<never>, name: string) {
    this.kind = kind
    this.name = name
  }
}

/** Makes files of every kind and hands them out. Of one name only one is made at a time. */
export class Exports {
  #running: readonly RunningExport[] = $state.raw([])

  /** The file that a worker makes, if it makes one: it can take long, and be cancelled. */
  readonly inWorker: RunningExport | undefined = $derived(this.#running.find(({ kind }) => kind.madeIn === 'worker'))

  /** Whether a file of this kind is being made. */
  isMaking(kind: ExportKind<never>): boolean {
    return this.#running.some((one) => one.kind === kind)
  }

  /**
   * Make a file and hand it out. Rejects when it cannot be made or written.
   *
   * @returns its name; nothing when it was cancelled, or is being made already.
   */
  async run<Source>(kind: ExportKind<Source>, title: string, source: Source): Promise<string | undefined> {
    const name = `${nameOfFile(title)}.${kind.extension}`
    if (this.#running.some((one) => one.name === name)) return undefined
    const running = new RunningExport(kind, name)
    const { signal } = running.end
    this.#running = [...this.#running, running]
    const make = async () => kind.make(source, { signal, progress: (share) => (running.progress = share) })
    try {
      return (await saveFile({ name, ...kind }, make)) ? name : undefined
    } catch (error) {
      if (signal.aborted) return undefined
      throw error
    } finally {
      running.end.abort()
      this.#running = this.#running.filter((one) => one !== running)
    }
  }

  /** End whatever a worker makes. */
  cancel() {
    this.inWorker?.end.abort()
  }
}

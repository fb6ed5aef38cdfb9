import { Simulator } from '../../engine/simulation.ts'
import { serve } from './workerClient.ts'
import { examining, type Examination, type Findings } from './evidenceTasks.ts'

const simulator = new Simulator()

/** Examinations off the main thread. */
serve<Examination, Findings[Examination['kind']]>({ begin: (examination) => examining(simulator, examination) })

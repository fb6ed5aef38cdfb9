import { addModels } from './models.ts'
import { olderModels } from './olderModels.ts'
import { equationsOfOurs } from './ourEquations.ts'
import { answerForOurs } from './ours.ts'

// For programs that begin with every model: the command line, the worker and the tests.
addModels(olderModels)
answerForOurs(equationsOfOurs)

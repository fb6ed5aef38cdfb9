import { addModels } from './models.ts'
import { olderModels } from './olderModels.ts'

// For programs that begin with every model: the command line, the worker and the tests.
addModels(olderModels)

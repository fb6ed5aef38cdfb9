/** `npm run test:long`: the unit tests with properties tried thousands of times each; files to run may be named. No time limit: it takes as long as it takes. */
import { spawnSync } from 'node:child_process'

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=0', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, vitest, { stdio: 'inherit', env: { ...process.env, TEST_LONG: '1' } })
process.exitCode = status ?? 1

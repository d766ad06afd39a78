/** `npm run mutation [-- area …]`: breaks the code in one small place after another and counts how often a unit test notices. */
import path from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { AREAS } from './areas.ts'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(AREAS, name))
if (unknown.length > 0) throw new Error(`No such area: ${unknown.join(', ')}. There are ${Object.keys(AREAS).join(', ')}.`)

const CACHE = 'node_modules/.cache/mutation'

for (const [name, { folder, mutate }] of Object.entries(AREAS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  // Stryker hands no option of ours to the process that runs the tests; what stands here it does.
  process.env['MUTATION_FOLDER'] = folder
  await new Stryker({
    mutate,
    plugins: [path.resolve(import.meta.dirname, 'stryker-plugin.ts')],
    testRunner: 'all-at-once',
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    concurrency: 1,
    reporters: ['clear-text', 'html', 'json'],
    htmlReporter: { fileName: `${CACHE}/${name}.html` },
    jsonReporter: { fileName: `${CACHE}/${name}.json` },
    clearTextReporter: { reportTests: false, allowColor: false, skipFull: true },
    thresholds: { high: 95, low: 85, break: 85 },
    // A copy of the project below node_modules would have no tests: Vitest looks for none there.
    tempDirName: '.cache/mutation',
    cleanTempDir: 'always',
    ignorePatterns: ['dist', 'docs', 'e2e', 'deploy', 'public', 'test-results', 'playwright-report', '.git'],
    // No project there needs its tsconfig rewritten, and Stryker does not know TypeScript 7.
    tsconfigFile: 'none',
    // All trials happen in what Stryker takes for its first run.
    dryRunTimeoutMinutes: 240,
  }).runMutationTest()
}

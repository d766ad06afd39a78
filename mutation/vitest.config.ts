/** The unit tests as a mutation run needs them. */
import path from 'node:path'
import { mergeConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import unit from '../vitest.config.ts'
import { readJournal } from './journal.ts'

/** Where a trial costs least comes first: what is killed there need not be tried elsewhere. */
class CheapFirst extends BaseSequencer {
  override sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const cost = new Map(readJournal().flatMap((line) => (line.kind === 'covered' ? [[line.file, line.ms / Object.keys(line.coverage.perTest).length] as const] : [])))
    const costOf = (file: string) => cost.get(path.relative(process.cwd(), file)) ?? 0
    return Promise.resolve(files.toSorted((a, b) => costOf(a.moduleId) - costOf(b.moduleId)))
  }
}

export default mergeConfig(unit, {
  test: {
    runner: 'mutation/mutant-runner.ts',
    setupFiles: ['mutation/short-properties.ts'],
    maxWorkers: 1,
    testTimeout: 15_000,
    // It measures time, which says nothing of a mutant on a busy machine.
    testNamePattern: /^(?!five megabytes of escapes are read quickly)/,
    sequence: { sequencer: CheapFirst },
    exclude: [
      // It starts processes, and nothing that is mutated runs inside the test.
      'src/pipeline/cli.test.ts',
      // Thousands of strange texts per mutant, and what they ask is only that nothing throws and time stays in line.
      'src/pipeline/hostile.test.ts',
      'src/search/hostile-queries.test.ts',
    ],
  },
})

/** The unit tests as a mutation run needs them. */
import { statSync } from 'node:fs'
import { mergeConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import unit from '../vitest.config.ts'

/** Small files first: what they kill, the long ones need not try. */
class SmallFirst extends BaseSequencer {
  override sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const size = (file: string) => statSync(file).size
    return Promise.resolve(files.toSorted((a, b) => size(a.moduleId) - size(b.moduleId)))
  }
}

export default mergeConfig(unit, {
  test: {
    runner: 'mutation/mutant-runner.ts',
    setupFiles: ['mutation/short-properties.ts'],
    pool: 'threads',
    maxWorkers: 1,
    testTimeout: 20_000,
    // How long something takes says nothing of a mutant, on a busy machine nothing at all.
    testNamePattern: /^(?!.*quickly)/,
    sequence: { sequencer: SmallFirst },
    exclude: [
      // It starts processes, and nothing that is mutated runs inside the test.
      'src/pipeline/cli.test.ts',
      // Thousands of strange texts per mutant, and what they ask is only that nothing throws and time stays in line.
      'src/pipeline/hostile.test.ts',
    ],
  },
})

/** Stryker's way to our tests: one run of Vitest tells which mutants they hit, a second tries all of them, and Stryker's questions are answered from the journal. */
import { spawn } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { PluginKind, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin'
import { type DryRunResult, DryRunStatus, type MutantRunOptions, type MutantRunResult, MutantRunStatus, type TestRunner, TestStatus } from '@stryker-mutator/api/test-runner'
import { JOURNAL, type Line, allCoverage, readJournal, write } from './journal.ts'

/** So long without a line in the journal, and the mutant it tries last hangs. */
const HANGS_AFTER = 30_000

class AllAtOnce implements TestRunner {
  static readonly inject = tokens()
  private verdicts: ReadonlyMap<string, Line> = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun(): Promise<DryRunResult> {
    rmSync(JOURNAL, { force: true })
    const first = await this.vitest()
    let journal = readJournal()
    const tests = journal.flatMap((line) => (line.kind === 'test' ? [line] : []))
    if (journal.at(-1)?.kind !== 'covered') return { status: DryRunStatus.Error, errorMessage: first.output }
    while (tests.every(({ failure }) => failure === null)) {
      const { output, hung } = await this.vitest()
      journal = readJournal()
      const last = journal.at(-1)
      if (!hung && last?.kind === 'done') break
      if (last?.kind !== 'trying') return { status: DryRunStatus.Error, errorMessage: output }
      // It hung, or took the process with it: all that is done stays done.
      write({ kind: 'timeout', mutant: last.mutant })
    }
    this.verdicts = new Map(journal.flatMap((line) => (line.kind === 'killed' || line.kind === 'timeout' ? [[line.mutant, line]] : [])))
    return {
      status: DryRunStatus.Complete,
      mutantCoverage: allCoverage(journal),
      tests: [...new Map(tests.map((line) => [line.id, line])).values()].map(({ id, name, file, ms, failure }) => {
        const test = { id, name, fileName: file, timeSpentMs: ms }
        return failure === null ? { ...test, status: TestStatus.Success } : { ...test, status: TestStatus.Failed, failureMessage: failure }
      }),
    }
  }

  mutantRun({ activeMutant: { id }, testFilter = [] }: MutantRunOptions): Promise<MutantRunResult> {
    const verdict = this.verdicts.get(id)
    const nrOfTests = testFilter.length
    if (verdict?.kind === 'killed') return Promise.resolve({ status: MutantRunStatus.Killed, killedBy: [verdict.by], failureMessage: '', nrOfTests })
    return Promise.resolve(verdict === undefined ? { status: MutantRunStatus.Survived, nrOfTests } : { status: MutantRunStatus.Timeout })
  }

  /** @returns what it printed, and whether it had to be ended */
  private vitest(): Promise<{ output: string; hung: boolean }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'mutation/vitest.config.ts', process.env['MUTATION_FOLDER'] ?? 'src'], { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
      let [output, hung] = ['', false]
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
      const watch = setInterval(() => {
        const file = statSync(JOURNAL, { throwIfNoEntry: false })
        if (file === undefined || Date.now() - file.mtimeMs < HANGS_AFTER) return
        hung = readJournal().at(-1)?.kind === 'trying'
        // The whole group: it is a process of its own that hangs, and it would for ever.
        if (hung && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      }, 5000)
      child.on('close', () => {
        clearInterval(watch)
        resolve({ output, hung })
      })
    })
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'all-at-once', AllAtOnce)]

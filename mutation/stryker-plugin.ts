/** Stryker's way to our tests: one run of Vitest tries all mutants where they are, and Stryker's questions are answered from its journal. */
import { spawn } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { PluginKind, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin'
import { type DryRunOptions, type DryRunResult, DryRunStatus, type MutantRunOptions, type MutantRunResult, MutantRunStatus, type TestRunner, TestStatus } from '@stryker-mutator/api/test-runner'
import { JOURNAL, type Line, allCoverage, readJournal, write } from './journal.ts'

/** So long without a line in the journal, and the mutant it tries last hangs. */
const HANGS_AFTER = 45_000

class AllAtOnce implements TestRunner {
  static readonly inject = tokens()
  private journal: readonly Line[] = []

  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun({ files = [] }: DryRunOptions): Promise<DryRunResult> {
    rmSync(JOURNAL, { force: true })
    for (;;) {
      const { output, hung } = await this.vitest(files)
      this.journal = readJournal()
      const last = this.journal.at(-1)
      if (!hung && last?.kind === 'done') break
      if (last?.kind !== 'trying') return { status: DryRunStatus.Error, errorMessage: output }
      // It hung, or took the process with it: all that is done stays done.
      write({ kind: 'timeout', mutant: last.mutant })
    }
    const tests = new Map(this.journal.flatMap((line) => (line.kind === 'test' ? [[line.id, line] as const] : [])))
    return {
      status: DryRunStatus.Complete,
      mutantCoverage: allCoverage(this.journal),
      tests: [...tests.values()].map(({ id, name, file, ms, failure }) => {
        const test = { id, name, fileName: file, timeSpentMs: ms }
        return failure === null ? { ...test, status: TestStatus.Success } : { ...test, status: TestStatus.Failed, failureMessage: failure }
      }),
    }
  }

  mutantRun({ activeMutant: { id }, testFilter = [] }: MutantRunOptions): Promise<MutantRunResult> {
    const verdict = this.journal.find((line) => (line.kind === 'killed' || line.kind === 'timeout') && line.mutant === id)
    const nrOfTests = testFilter.length
    if (verdict?.kind === 'killed') return Promise.resolve({ status: MutantRunStatus.Killed, killedBy: [verdict.by], failureMessage: '', nrOfTests })
    return Promise.resolve(verdict === undefined ? { status: MutantRunStatus.Survived, nrOfTests } : { status: MutantRunStatus.Timeout })
  }

  /** @returns what it printed, and whether it had to be ended */
  private vitest(files: readonly string[]): Promise<{ output: string; hung: boolean }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'related', '--run', '--config', 'mutation/vitest.config.ts', ...files], { stdio: ['ignore', 'pipe', 'pipe'] })
      let [output, hung] = ['', false]
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
      const watch = setInterval(() => {
        const file = statSync(JOURNAL, { throwIfNoEntry: false })
        if (file === undefined) return
        hung = Date.now() - file.mtimeMs > HANGS_AFTER
        if (hung) child.kill('SIGKILL')
      }, 15_000)
      child.on('close', () => {
        clearInterval(watch)
        resolve({ output, hung })
      })
    })
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'all-at-once', AllAtOnce)]

/** Vitest's runner, and more: a test that has passed is run again with one mutant after another switched on. */
import path from 'node:path'
import { type File, type Suite, type Task, type Test, startTests } from '@vitest/runner'
import { vi } from 'vitest'
import { VitestTestRunner } from 'vitest/runners'
import { type Hits, coverage, mutantSwitch } from './instrumented.ts'
import { readJournal, write } from './journal.ts'

/** As many times as without the mutant, and it loops for ever. */
const ENDLESS = 100

const journal = readJournal()
const decided = new Set(journal.flatMap((line) => (line.kind === 'killed' || line.kind === 'timeout' ? [line.mutant] : [])))
const doneFiles = new Set(journal.flatMap((line) => (line.kind === 'done' ? [line.file] : [])))

const nameOf = (task: Task): string => (task.suite === undefined ? task.name : `${nameOf(task.suite)} ${task.name}`)
const fileOf = (task: Task): string => path.relative(process.cwd(), task.file.filepath)
const suitesOf = (suite: Suite): Suite[] => (suite.suite === undefined ? [...(suite.file === suite ? [] : [suite.file]), suite] : [...suitesOf(suite.suite), suite])

function switchOn(mutant: string | undefined, hits: number): void {
  mutantSwitch.activeMutant = mutant
  mutantSwitch.hitCount = 0
  mutantSwitch.hitLimit = hits * ENDLESS
}

/** @returns whether it was a test that noticed, and not the end of an endless loop */
function decide(mutant: string, by: string): void {
  decided.add(mutant)
  write((mutantSwitch.hitCount ?? 0) > (mutantSwitch.hitLimit ?? 0) ? { kind: 'timeout', mutant } : { kind: 'killed', mutant, by })
}

/** Runs a whole file with a mutant that is on from the start, up to the first failure. */
class WholeFileRunner extends VitestTestRunner {
  failed: string | undefined

  override async onBeforeRunTask(test: Task): Promise<void> {
    await super.onBeforeRunTask(test)
    if (this.failed !== undefined) test.mode = 'skip'
  }

  override onAfterRunTask(test: Task): void {
    super.onAfterRunTask(test)
    if (test.result?.state === 'fail') this.failed ??= `${fileOf(test)}#${nameOf(test)}`
  }
}

export default class MutantRunner extends VitestTestRunner {
  /** Mutants that are hit while the file loads, or whose effect is remembered from then: the file has to be loaded again. */
  private readonly whole = new Set<string>()

  override async onBeforeRunTask(test: Task): Promise<void> {
    await super.onBeforeRunTask(test)
    if (doneFiles.has(fileOf(test))) test.mode = 'skip'
    mutantSwitch.currentTestId = `${fileOf(test)}#${nameOf(test)}`
  }

  override async onAfterRunTask(test: Task): Promise<void> {
    super.onAfterRunTask(test)
    const id = `${fileOf(test)}#${nameOf(test)}`
    // What a trial hits is counted nowhere.
    mutantSwitch.currentTestId = 'trial'
    if (test.type === 'test' && test.mode !== 'skip') {
      write({ kind: 'test', id, name: nameOf(test), file: test.file.filepath, ms: test.result?.duration ?? 0, failure: test.result?.errors?.[0]?.message ?? null })
      if (test.result?.state === 'pass') await this.tryMutants(test, id, coverage.perTest[id] ?? {})
    }
    mutantSwitch.currentTestId = undefined
  }

  override async onAfterRunFiles(): Promise<void> {
    const file = this.file
    super.onAfterRunFiles()
    if (file === undefined || doneFiles.has(fileOf(file))) return
    const seen = structuredClone({ static: coverage.static, perTest: Object.fromEntries(Object.entries(coverage.perTest).filter(([test]) => test !== 'trial')) })
    const hits = (mutant: string) => [seen.static, ...Object.values(seen.perTest)].reduce((sum, each) => sum + (each[mutant] ?? 0), 0)
    mutantSwitch.currentTestId = 'trial'
    for (const mutant of [...Object.keys(seen.static), ...this.whole]) {
      if (decided.has(mutant)) continue
      write({ kind: 'trying', mutant })
      const by = await this.failsFromTheStart(file.filepath, mutant, hits(mutant))
      if (by !== undefined) decide(mutant, by)
    }
    write({ kind: 'done', file: fileOf(file), coverage: seen })
  }

  private file: File | undefined

  override onCollectStart(file: File): void {
    super.onCollectStart(file)
    this.file = file
    write({ kind: 'begun', file: fileOf(file) })
  }

  private async tryMutants(test: Test, id: string, hits: Hits): Promise<void> {
    let spoiled = false
    for (const [mutant, count] of Object.entries(hits)) {
      if (decided.has(mutant) || this.whole.has(mutant)) continue
      if (spoiled || coverage.static[mutant] !== undefined) {
        this.whole.add(mutant)
        continue
      }
      write({ kind: 'trying', mutant })
      const failed = await this.fails(test, mutant, count)
      const { hitCount = 0, hitLimit = 0 } = mutantSwitch
      // A result that was remembered from before says nothing of the mutant; a test that now fails without it neither.
      if (failed) spoiled = await this.fails(test, undefined, 0)
      if (spoiled || (!failed && hitCount === 0)) this.whole.add(mutant)
      else if (failed) {
        Object.assign(mutantSwitch, { hitCount, hitLimit })
        decide(mutant, id)
      }
    }
  }

  private async fails(test: Test, mutant: string | undefined, hits: number): Promise<boolean> {
    const suites = suitesOf(test.suite ?? test.file)
    const cleanups: (() => unknown)[] = []
    let failed = false
    const attempt = async (step: () => unknown) => {
      try {
        await step()
      } catch {
        failed = true
      }
    }
    switchOn(mutant, hits)
    await attempt(async () => {
      this.onBeforeTryTask(test)
      for (const suite of suites) {
        for (const hook of VitestTestRunner.getSuiteHooks(suite).beforeEach) {
          const cleanup: unknown = await hook(test.context, suite)
          if (typeof cleanup === 'function') cleanups.push(() => cleanup())
        }
      }
      await VitestTestRunner.getTestFn(test)()
      this.onAfterTryTask(test)
    })
    mutantSwitch.activeMutant = undefined
    for (const suite of suites.toReversed()) {
      for (const hook of VitestTestRunner.getSuiteHooks(suite).afterEach) await attempt(() => hook(test.context, suite))
    }
    for (const cleanup of cleanups.toReversed()) await attempt(cleanup)
    return failed
  }

  private async failsFromTheStart(filepath: string, mutant: string, hits: number): Promise<string | undefined> {
    const runner = new WholeFileRunner(this.config)
    // Vitest gives these to the runner that it made itself.
    for (const given of ['moduleRunner', '_otel']) Reflect.set(runner, given, Reflect.get(this, given))
    vi.resetModules()
    switchOn(mutant, hits)
    try {
      const [file] = await startTests([filepath], runner)
      return runner.failed ?? (file?.result?.state === 'fail' ? path.relative(process.cwd(), filepath) : undefined)
    } finally {
      mutantSwitch.activeMutant = undefined
    }
  }
}

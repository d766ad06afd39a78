/** Vitest's runner, and more: when a file's tests have passed, they are run again with one mutant after another switched on. */
import path from 'node:path'
import { collectTests, type File, type Suite, type Task, type Test, startTests } from '@vitest/runner'
import { vi } from 'vitest'
import { VitestTestRunner } from 'vitest/runners'
import { coverage, mutantSwitch } from './instrumented.ts'
import { readJournal, write } from './journal.ts'

/** As many times as without the mutant, and it loops for ever. */
const ENDLESS = 100

const journal = readJournal()
const decided = new Set(journal.flatMap((line) => (line.kind === 'killed' || line.kind === 'timeout' ? [line.mutant] : [])))
const doneFiles = new Set(journal.flatMap((line) => (line.kind === 'done' ? [line.file] : [])))
const coverages = new Map(journal.flatMap((line) => (line.kind === 'covered' ? [[line.file, line.coverage]] : [])))

const nameOf = (task: Task): string => (task.suite === undefined ? task.name : `${nameOf(task.suite)} ${task.name}`)
const fileOf = (task: Task): string => path.relative(process.cwd(), task.file.filepath)
const idOf = (test: Test): string => `${fileOf(test)}#${nameOf(test)}`
const testsOf = (task: Task): Test[] => (task.type === 'test' ? [task] : task.tasks.flatMap(testsOf))
const suitesOf = (suite: Suite): Suite[] => (suite.suite === undefined ? [...(suite.file === suite ? [] : [suite.file]), suite] : [...suitesOf(suite.suite), suite])

function switchOn(mutant: string | undefined, hits: number): void {
  mutantSwitch.activeMutant = mutant
  mutantSwitch.hitCount = 0
  mutantSwitch.hitLimit = hits * ENDLESS
}

/** Runs a whole file with a mutant that is on from the start, up to the first failure. */
class WholeFileRunner extends VitestTestRunner {
  failed: string | undefined

  override async onBeforeRunTask(test: Test): Promise<void> {
    await super.onBeforeRunTask(test)
    if (this.failed !== undefined) test.mode = 'skip'
  }

  override onAfterRunTask(test: Test): void {
    super.onAfterRunTask(test)
    if (test.result?.state === 'fail') this.failed ??= idOf(test)
  }
}

export default class MutantRunner extends VitestTestRunner {
  private file: File | undefined

  override onCollectStart(file: File): void {
    super.onCollectStart(file)
    this.file = file
  }

  override async onBeforeRunSuite(suite: Suite): Promise<void> {
    await super.onBeforeRunSuite(suite)
    const names = testsOf(suite).map(nameOf)
    const twice = names.find((name, at) => names.indexOf(name) !== at)
    if (twice !== undefined) throw new Error(`Two tests are called “${twice}”: only one of them would be tried. Give each its own name.`)
  }

  override async onBeforeRunTask(test: Test): Promise<void> {
    await super.onBeforeRunTask(test)
    // The second run is there for the trials alone.
    if (coverages.has(fileOf(test))) test.mode = 'skip'
    mutantSwitch.currentTestId = idOf(test)
  }

  override onAfterRunTask(test: Test): void {
    super.onAfterRunTask(test)
    mutantSwitch.currentTestId = undefined
    if (test.mode === 'skip') return
    write({ kind: 'test', id: idOf(test), name: nameOf(test), file: test.file.filepath, ms: test.result?.duration ?? 0, failure: test.result?.errors?.[0]?.message ?? null })
  }

  override async onAfterRunFiles(): Promise<void> {
    const { file } = this
    if (file !== undefined && !doneFiles.has(fileOf(file))) {
      if (coverages.has(fileOf(file))) await this.tryAll(file)
      else write({ kind: 'covered', file: fileOf(file), coverage, ms: testsOf(file).reduce((sum, { result }) => sum + (result?.duration ?? 0), 0) })
    }
    super.onAfterRunFiles()
  }

  private async tryAll(file: File): Promise<void> {
    const { static: atStart = {}, perTest = {} } = coverages.get(fileOf(file)) ?? {}
    // Its tests have run and Vitest has put their snapshots away: without them every trial would fail before it began.
    await this.onBeforeRunSuite(file)
    // What a trial hits is counted nowhere.
    mutantSwitch.currentTestId = 'trial'
    /** Mutants that are hit while the file loads, or whose effect is remembered: for each of them the file is loaded again. */
    const whole = new Set(Object.keys(atStart))
    let tests = new Map(testsOf(file).map((test) => [idOf(test), test]))
    for (const id of tests.keys()) {
      for (const [mutant, hits] of Object.entries(perTest[id] ?? {})) {
        const test = tests.get(id)
        if (test === undefined || decided.has(mutant) || whole.has(mutant)) continue
        write({ kind: 'trying', mutant })
        const failed = await this.fails(test, mutant, hits)
        const { hitCount = 0, hitLimit = 0 } = mutantSwitch
        if (failed && (await this.fails(test, undefined, 0))) {
          // The mutant left something behind: neither this failure nor the next would say anything.
          whole.add(mutant)
          tests = await this.freshTests(file)
        } else if (failed) {
          this.decide(mutant, id, hitCount > hitLimit)
        } else if (hitCount === 0) {
          whole.add(mutant)
        }
      }
    }
    for (const mutant of whole) {
      if (decided.has(mutant)) continue
      write({ kind: 'trying', mutant })
      const hits = [atStart, ...Object.values(perTest)].reduce((sum, each) => sum + (each[mutant] ?? 0), 0)
      const by = await this.failsFromTheStart(file, mutant, hits)
      if (by !== undefined) this.decide(mutant, by, (mutantSwitch.hitCount ?? 0) > (mutantSwitch.hitLimit ?? 0))
    }
    write({ kind: 'done', file: fileOf(file) })
  }

  private decide(mutant: string, by: string, isEndless: boolean): void {
    decided.add(mutant)
    write(isEndless ? { kind: 'timeout', mutant } : { kind: 'killed', mutant, by })
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

  private async freshTests(file: File): Promise<Map<string, Test>> {
    vi.resetModules()
    const [fresh] = await collectTests([file.filepath], this.another())
    return new Map(fresh === undefined ? [] : testsOf(fresh).map((test) => [idOf(test), test]))
  }

  /** @returns the test that noticed, or the file where it did not even load */
  private async failsFromTheStart(file: File, mutant: string, hits: number): Promise<string | undefined> {
    const runner = this.another()
    vi.resetModules()
    switchOn(mutant, hits)
    try {
      const [fresh] = await startTests([file.filepath], runner)
      return runner.failed ?? (fresh?.result?.state === 'fail' ? fileOf(file) : undefined)
    } finally {
      mutantSwitch.activeMutant = undefined
    }
  }

  private another(): WholeFileRunner {
    const runner = new WholeFileRunner(this.config)
    // Vitest gives these to the runner that it made itself.
    for (const given of ['moduleRunner', '_otel']) Reflect.set(runner, given, Reflect.get(this, given))
    return runner
  }
}

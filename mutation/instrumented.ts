/** The switch that Stryker builds into the code it mutates: all mutants are there, at most one is on. */
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'

export interface Switch {
  activeMutant?: string | undefined
  /** Which test the hits belong to; without one they belong to the loading of a file. */
  currentTestId?: string | undefined
  /** Beyond the limit the mutant throws: an endless loop ends. */
  hitCount?: number
  hitLimit?: number
  mutantCoverage?: Coverage
}

export type Hits = Record<string, number>

export interface Coverage {
  readonly static: Hits
  readonly perTest: Record<string, Hits>
}

// The instrumented code looks for the object under this name, and makes it, of this shape, when it is not there.
const known = Reflect.get(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE) as Switch | undefined
export const mutantSwitch: Switch = known ?? {}
export const coverage: Coverage = (mutantSwitch.mutantCoverage ??= { static: {}, perTest: {} })
Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, mutantSwitch)

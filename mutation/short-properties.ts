/** Property tests try few cases and end at the first failure: a mutant is killed by one of them or, nearly always, by none. */
import type * as FastCheck from 'fast-check'
import { vi } from 'vitest'

const MOST_RUNS = 200

vi.mock('fast-check', async (original) => {
  const real = await original<typeof FastCheck>()
  real.configureGlobal({ seed: 1, endOnFailure: true })
  const assert = new Proxy(real.assert, {
    apply: (target, self, [property, parameters]) => Reflect.apply(target, self, [property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? 100, MOST_RUNS) }]),
  })
  return { ...real, assert, default: { ...real.default, assert } }
})

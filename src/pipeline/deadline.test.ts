import { afterEach, expect, test, vi } from 'vitest'
import { runAll } from './deadline.ts'

const hang = (): string => {
  for (let turns = 0; ; turns += 1) if (turns < 0) return 'never'
}
const overflow = (): string => `${overflow()}.`

test('a task that hangs or overflows the stack fails alone', () => {
  expect(runAll([() => 'a', hang, () => 'b', overflow, () => 'c'], 50)).toEqual(['a', undefined, 'b', undefined, 'c'])
})

test('many short tasks are not blamed for the time they take together', () => {
  const busy = (): string => {
    const end = performance.now() + 4
    while (performance.now() < end);
    return 'done'
  }
  expect(runAll(Array.from({ length: 100 }, () => busy), 200)).toEqual(Array.from({ length: 100 }, () => 'done'))
})

test('a mistake of ours is not hidden', () => {
  expect(() => runAll([() => { throw new TypeError('ours') }])).toThrow('ours')
})

const failing = (error: unknown) => () => {
  throw error
}

test.each([[Object.assign(new Error('No file'), { code: 'ENOENT' })], ['a text'], [null], [undefined]])('nor is %j, which no library should throw', (error) => {
  let thrown: unknown = 'nothing'
  try {
    runAll([failing(error)])
  } catch (caught) {
    thrown = caught
  }
  expect(thrown).toBe(error)
})

afterEach(() => void vi.restoreAllMocks())

/** Microseconds, as the system counts them for each start of the clock, of which a task has 50 milliseconds. */
test.each([
  { user: 18_000, system: 18_000, starts: 1 },
  { user: 18_000, system: 17_000, starts: 6 },
  { user: 0, system: 0, starts: 6 },
])('a task that hangs starts $starts times where it got $user and $system microseconds of the processor', ({ user, system, starts }) => {
  vi.spyOn(process, 'cpuUsage').mockReturnValue({ user, system })
  let started = 0
  const counted = () => {
    started += 1
    return hang()
  }
  expect(runAll([counted], 50)).toEqual([undefined])
  expect(started).toBe(starts)
  expect(runAll([() => 'a', counted, () => 'b'], 50)).toEqual(['a', undefined, 'b'])
  expect(started).toBe(starts + 1 + starts)
})

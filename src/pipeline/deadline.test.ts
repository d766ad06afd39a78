import { expect, test } from 'vitest'
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

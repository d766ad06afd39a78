import { expect, test } from 'vitest'
import { inSlices } from './in-slices.ts'

test('others have their turn wherever the work stops', async () => {
  const order: string[] = []
  function* work() {
    order.push('first slice')
    const start = performance.now()
    while (performance.now() - start < 50) yield
    order.push('last slice')
    return 'result'
  }
  setTimeout(() => order.push('somebody else'))
  const result = inSlices(work())
  order.push('went on')
  expect(await result).toBe('result')
  expect(order).toEqual(['first slice', 'went on', 'somebody else', 'last slice'])
})

test('what the work throws is thrown to whoever waits for it', async () => {
  function* work() {
    yield
    throw new Error('no')
  }
  await expect(inSlices(work())).rejects.toThrow('no')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packNumbers, unpackNumbers } from './pack.ts'

test('what is packed is unpacked, small and large', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(2_000), fc.nat(60_000_000))), (numbers) => {
      expect([...unpackNumbers(packNumbers(numbers), numbers.length)]).toEqual(numbers)
    }),
  )
})

test('the borders between one, two and five digits hold', () => {
  const numbers = [0, 79, 80, 989, 990, 991, 100_000]
  expect([...unpackNumbers(packNumbers(numbers), numbers.length)]).toEqual(numbers)
})

test('packed numbers need no escape in JSON', () => {
  const packed = packNumbers(Array.from({ length: 3_000 }, (_, i) => i))
  expect(JSON.stringify(packed)).toBe(`"${packed}"`)
})

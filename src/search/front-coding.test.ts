import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frontCode, frontDecode } from './front-coding.ts'

test('a sorted list of words comes back as it was', () => {
  const word = fc.oneof(fc.stringMatching(/^[a-z0-9+#. ]{1,12}$/), fc.stringMatching(/^[a-c]{1,40}$/), fc.stringMatching(/^[ёжשא日]{1,4}$/))
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = words.toSorted((a, b) => (a < b ? -1 : 1))
      expect(frontDecode(frontCode(sorted))).toEqual(sorted)
    }),
  )
})

test('shared beginnings are written once', () => {
  expect(frontCode(['kube', 'kubeedge', 'kubelet'])).toBe('AkubeEedgeElet')
})

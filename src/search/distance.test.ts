import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areAnagrams, typingDistance } from './distance.ts'

test.each([
  ['kubernets', 'kubernetes', 0.9],
  ['pytohn', 'python', 0.8],
  ['graffana', 'grafana', 0.5],
  ['jabger', 'jaeger', 1.2],
  ['kavka', 'kafka', 0.9],
  ['kuber', 'kubernetes', 0.75],
])('%s is %s after %d errors', (typed, word, errors) => {
  expect(typingDistance(typed, word)).toBeCloseTo(errors)
})

test('a word is at no distance from itself and nearer to its completion than any other word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[a-z]{0,12}$/), (word, rest) => {
      expect(typingDistance(word, word)).toBe(0)
      expect(typingDistance(word, word + rest)).toBeLessThan(1)
    }),
  )
})

test('anagrams have the same letters, each as often', () => {
  expect(areAnagrams('phyton', 'python')).toBe(true)
  expect(areAnagrams('aab', 'abb')).toBe(false)
})

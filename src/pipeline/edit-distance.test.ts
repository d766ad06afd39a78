import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['', '', 0],
  ['helm', '', 4],
  ['', 'helm', 4],
  ['helm', 'helm', 0],
  ['helm', 'hel', 1],
  ['hel', 'helm', 1],
  ['elm', 'helm', 1],
  ['helm', 'heln', 1],
  ['helm', 'hlem', 1],
  ['ehlm', 'helm', 1],
  ['heml', 'helm', 1],
  // No letter of a swapped pair is changed again.
  ['ca', 'abc', 3],
  ['ab', 'cd', 2],
  ['kitten', 'sitting', 3],
  ['kubenrtees', 'kubernetes', 2],
  ['abab', 'baba', 2],
  ['axb', 'bya', 3],
])('%j is as far from %j as %i', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance)
  expect(editDistance(other, one)).toBe(distance)
})

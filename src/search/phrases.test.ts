import { expect, test } from 'vitest'
import { entryOf, findPhrases, phraseTable } from './phrases.ts'

const table = phraseTable([['open policy agent', 'opa'], ['unit testing', 'unit tests'], ['machine learning', 'ml'], ['learning', 'study']])

test('phrases of one meaning share one entry', () => {
  expect(findPhrases('more unit tests for open policy agent'.split(' '), table)).toEqual([
    { from: 1, to: 3, entry: 'unit testing' },
    { from: 4, to: 7, entry: 'open policy agent' },
  ])
  expect(entryOf(table, 'Unit-Tests')).toBe('unit testing')
  expect(entryOf(table, 'OPA')).toBe('opa')
})

test('words that only begin a phrase are none', () => {
  expect(findPhrases(['open', 'policy'], table)).toEqual([])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { engineOf, SAMPLE_PROJECTS } from './sample-projects.ts'

const engine = engineOf()

const check = (query: string) => {
  const result = engine.search(query)
  expect(new Set(result.positions).size).toBe(result.positions.length)
  for (const position of result.positions) {
    expect(SAMPLE_PROJECTS[position]).toBeDefined()
    expect(Number.isFinite(result.score(position))).toBe(true)
    result.explain(position)
  }
  expect([...engine.search(query).positions]).toEqual([...result.positions])
  engine.suggest(query)
}

test.each([
  ['10,000 letters', 'x'.repeat(10_000)],
  ['10,000 words', 'kubernetes '.repeat(10_000)],
  ['10,000 signs', '.*'.repeat(5_000)],
  ['10,000 quotes', '"'.repeat(10_000)],
  ['10,000 minus signs', '-'.repeat(10_000)],
  ['10,000 dots between letters', 'a.'.repeat(5_000)],
  ['10,000 operators', 'skill:'.repeat(1_700)],
  ['combining marks', `e${'\u0301'.repeat(5_000)}`],
  ['right to left', 'مرحبا \u202eرسالة\u202c go'],
  ['emoji', '👩‍💻🏳️‍🌈 go 😀'],
  ['half a surrogate pair', '\ud83d go \ude00'],
  ['a regular expression', '([a-z]+)*$^|\\b(?<n>.)\\k<n>'],
  ['names of object prototypes', '__proto__ constructor toString hasOwnProperty skill:__proto__'],
  ['NUL and controls', 'go\u0000\u0007\u001b rust'],
])('%s: an answer or nothing, never an error', (_, query) => {
  check(query)
})

// Generous: the point is the answer, and the machine may be busy.
test('no query is an error, and each has one answer', { timeout: 60_000 }, () => {
  const word = fc.constantFrom('go', 'kubernets', '"unit', 'tests"', '-java', 'skill:', 'skill:rust', 'term:2024', '__proto__', 'c++', 'ci/cd', '“', 'ж')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), check))
  fc.assert(fc.property(fc.array(word, { maxLength: 6 }), (words) => check(words.join(' '))))
})

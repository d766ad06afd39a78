import { describe, expect, test } from 'vitest'
import { OPENING, OPTIONAL, PROSE, TASK, WE, withoutOptional } from './skill-words.ts'

test.each([
  ['Rust is a plus', 'Rust'],
  ['Rust would also be a big plus too', 'Rust'],
  ['Rust (not required)', 'Rust'],
  // A comma at the end goes with every piece's.
  ['Rust, but not strictly required', 'Rust,'],
  ['Rust is a plus but not mandatory', 'Rust'],
  ['Rust, though not necessary', 'Rust,'],
  ['Optional: Rust', 'Rust'],
  ['Bonus points: Rust', 'Rust'],
  ['Nice to have, Rust', 'Rust'],
  ['Rust is helpful, Go would be great', 'Rust , Go'],
  ['stretch: Rust', 'Rust'],
  ['optional bonus nice-to-have useful Rust', 'useful Rust'],
  ['Rust', 'Rust'],
])('%j names %j without the words that say it need not be there', (text, rest) => {
  expect(withoutOptional(text)).toBe(rest)
})

test.each(['Rust plus Go', 'required', 'stretching', 'the bonuses of Rust', 'an essential advantage of Rust is speed'])('%j is not said to be optional', (text) => {
  expect(text).not.toMatch(OPTIONAL)
})

/** What a pattern finds and what it leaves. */
const PATTERNS: readonly (readonly [string, RegExp, readonly string[], readonly string[]])[] = [
  ['prose', PROSE, ['able to learn', 'interested in gears', 'you need Rust', 'Rust such as ours', 'willingness', 'your gears', 'needs Rust', 'learning'], ['Rust', 'gears for Go', 'learner', 'ourselves']],
  ['a task', TASK, ['add a gear', 'Write tests for gears', 'design and the rest', 'optimise the gears', 'Optimize unit tests', 'co-design new gears', 'build gears and wheels'], ['Design systems', 'Build tools', 'Writing a gear', 'rewrite the gears', 'support', 'Document databases']],
  ['an opening', OPENING, ['Familiarity with gears', 'Some basic knowledge of gears', '- Experience working with gears', 'hands-on experience in gears'], ['gears', 'Experienced with gears', 'a b c d experience in gears', 'Knowledge', 'knowledge graphs']],
  ['what the project does', WE, ['No prior knowledge', 'mentees will learn Rust', 'The mentee will get to gain Rust', 'You can also learn Rust', 'we use Rust', 'our gears', 'A student would get Rust'], ['we are looking for Rust', 'we need Rust', 'our preferred language', 'No Rust', 'you will use Rust', 'Rust we use']],
]
describe.each(PATTERNS)('%s', (_, pattern, found, left) => {
  test.each(found)('is %j', (text) => expect(text).toMatch(pattern))
  test.each(left)('is not %j', (text) => expect(text).not.toMatch(pattern))
})

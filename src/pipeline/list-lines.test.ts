import { expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { listLines } from './list-lines.ts'

test.each([
  [['- Ann', '* Bob', '+ Cyd', '\u2022 Dee', '\u2013 Eve', '\u2014 Fay'], ['Ann', 'Bob', 'Cyd', 'Dee', 'Eve', 'Fay']],
  [['1. Ann', '  2) Bob', '100. Cyd'], ['Ann', 'Bob', 'Cyd']],
  [['  -   Ann  ', '\t- Bob'], ['Ann', 'Bob']],
  [['- - Ann', '- *  Bob'], ['Ann', 'Bob']],
  [['-Ann', '*@bob', '-[Cyd](https://x.example)'], ['Ann', '@bob', '[Cyd](https://x.example)']],
  [['-5 degrees', '1.5 litres'], ['-5 degrees', '1.5 litres']],
  [['Ann', 'Bob'], ['Ann', 'Bob']],
  [['Ann (@ann,', '  gears team)', 'Bob'], ['Ann (@ann, gears team)', 'Bob']],
  [['Ann (@ann,', '- Bob (@bob)'], ['Ann (@ann,', 'Bob (@bob)']],
  [['Ann ((Acme)', 'of Berlin)', 'Bob'], ['Ann ((Acme) of Berlin)', 'Bob']],
  [['- Ann Lee', '  @annlee', '- Bob van-Ray Jr.', '  (@bob)', '- Cyd Poe', '  [@cyd](https://github.com/cyd)'], ['Ann Lee @annlee', 'Bob van-Ray Jr.', '(@bob)', 'Cyd Poe [@cyd](https://github.com/cyd)']],
  // What is no name of one person, or a list of names above one of logins.
  [['Primary', '@ann', 'Second Mentor', '@bob', 'Cog maintainers', '@cyd'], ['Primary', '@ann', 'Second Mentor', '@bob', 'Cog maintainers', '@cyd']],
  [['- TBD', '  @ann', '- Bob Ray, Cyd Poe', '  @bob'], ['TBD', '@ann', 'Bob Ray, Cyd Poe', '@bob']],
  [['Ann Lee', 'Bob Ray', '@annlee', '@bobray'], ['Ann Lee', 'Bob Ray', '@annlee', '@bobray']],
  [['- Ann Lee', '- @bob', '- Cyd Poe', '', '@cyd'], ['Ann Lee', '@bob', 'Cyd Poe', '@cyd']],
  [['', '- Ann', '', '- Bob', '', 'Cyd'], ['Ann', 'Bob', 'Cyd']],
])('of %j the values are %j', (lines, values) => {
  expect(listLines(lines)).toEqual(values)
})

const SENTENCE = 'This is what a mentee would do first'

test('a sentence behind a blank line is no value, nor is what follows it', () => {
  expect(listLines(['- Ann', '', SENTENCE, '- Bob'])).toEqual(['Ann'])
  expect(listLines(['- Ann', '', `Ann, ${SENTENCE}`])).toEqual(['Ann'])
  expect(listLines(['', '', SENTENCE, 'Bob'])).toEqual([])
})

test('a sentence that introduces the list is none of it', () => {
  expect(listLines(['', '', `${SENTENCE}:`, '', '- Ann', '- Bob'])).toEqual(['Ann', 'Bob'])
})

test.each(['---', '***', '____', '> quoted', '![gears](x.png)', '<img src="x.png">', '<hr>', '[Back to top](#top)'])('%s ends a list that has begun', (line) => {
  expect(listLines(['- Ann', line, '- Bob'])).toEqual(['Ann'])
  expect(listLines([line, '- Bob'])).toHaveLength(2)
})

test('what was struck out is no value', () => {
  expect(listLines(['- ~~Ann~~', '- ~~Bob~~ Cyd', '- a ~ b ~~ c'])).toEqual(['', 'Cyd', 'a ~ b ~~ c'])
})

test('the row of a table is no sentence', () => {
  expect(listLines(['', '', '| One | two | three | four | five |'])).toEqual(['| One | two | three | four | five |'])
})

test('a sentence is a value in its own bullet, right below others, or where it has a link or a handle', () => {
  expect(listLines(['- Ann', '', `- ${SENTENCE}`])).toEqual(['Ann', SENTENCE])
  expect(listLines(['- Ann', SENTENCE])).toEqual(['Ann', SENTENCE])
  expect(listLines([SENTENCE])).toEqual([SENTENCE])
  // The label's own line was empty.
  expect(listLines(['', SENTENCE])).toEqual([SENTENCE])
  for (const value of [`${SENTENCE} @ann`, `${SENTENCE} (Ann)`, `${SENTENCE} http://x.example`, 'One two three, four five six; seven eight nine', 'One  two  three four five six']) {
    expect(listLines(['- Ann', '', value]), value).toEqual(['Ann', value])
  }
})

test('lines and values beyond all measure are cut', () => {
  expect(listLines(Array.from({ length: LIMITS.items + 5 }, (_, at) => `- ${at}`))).toHaveLength(LIMITS.items)
  expect(listLines(['x'.repeat(LIMITS.item + 5)])).toEqual(['x'.repeat(LIMITS.item)])
  expect(listLines([`(${'x'.repeat(LIMITS.item)}`, 'more)'])).toEqual([`(${'x'.repeat(LIMITS.item - 1)}`, 'more)'])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMentors } from './mentors.ts'

const read = (...texts: string[]): string[] =>
  readMentors(texts.map((text) => ({ text, role: null }))).mentors.map(({ name, github, role }) => `${name}|${github ?? '-'}${role === null ? '' : `|${role}`}`)

/** Every shape of format.md section 3.2, with invented people. */
const SHAPES: readonly [written: string, ...people: string[]][] = [
  ['Ann Lee (@annlee, ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee)', 'Ann Lee|annlee'],
  ['[Ann Lee](https://github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee(@annlee, ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee(@annlee)', 'Ann Lee|annlee'],
  ['Ann Lee', 'Ann Lee|-'],
  ['Ann Lee (@annlee, ann@example.org) - primary', 'Ann Lee|annlee|primary'],
  ['Ann Lee (@annlee, ann@example.org) - Primary', 'Ann Lee|annlee|primary'],
  ['Ann Lee (@annlee, ann@example.org) #primary', 'Ann Lee|annlee|primary'],
  ['Ann Lee (@annlee, ann@example.org) - Primary Mentor', 'Ann Lee|annlee|primary'],
  ['Ann Lee (@annlee, ann@example.org) (primary)', 'Ann Lee|annlee|primary'],
  ['Ann Lee (secondary) (@annlee, ann@example.org)', 'Ann Lee|annlee|secondary'],
  ['Ann Lee (main mentor) @annlee', 'Ann Lee|annlee|main'],
  ['Ann Lee ([@annlee](https://github.com/annlee))', 'Ann Lee|annlee'],
  ['Ann Lee ([@annlee](https://twitter.com/annlee))', 'Ann Lee|-'],
  ['[Ann Lee](https://twitter.com/ann) (@annlee)', 'Ann Lee|annlee'],
  ['@annlee', 'annlee|annlee'],
  ['@annlee, @bobray, @cyd', 'annlee|annlee', 'bobray|bobray', 'cyd|cyd'],
  ['@annlee @bobray', 'annlee|annlee', 'bobray|bobray'],
  ['Ann Lee (@annlee , ann@example.org)', 'Ann Lee|annlee'],
  ['[@annlee](https://github.com/annlee)', 'annlee|annlee'],
  ['[@annlee](https://github.com/annlee), [@bobray](https://github.com/bobray)', 'annlee|annlee', 'bobray|bobray'],
  ['Ann Lee @annlee (ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee @annlee', 'Ann Lee|annlee'],
  ['Ann Lee @annlee ann@example.org', 'Ann Lee|annlee'],
  ['Ann Lee [@annlee](https://github.com/annlee), Bob Ray [@bobray](https://github.com/bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (annlee, ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee (annlee)', 'Ann Lee|annlee'],
  ['Ann Lee([@annlee](https://github.com/annlee)), Bob Ray([@bobray](https://github.com/bobray)\\)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['[@Ann Lee](https://github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (ann@example.org)', 'Ann Lee|-'],
  ['Ann Lee ann@example.org, Bob Ray @bobray bob@example.org', 'Ann Lee|-', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee ann@example.org)', 'Ann Lee|annlee'],
  ['Ann-Lee, Tan (@annlee, ann@example.org)', 'Ann-Lee, Tan|annlee'],
  ['[Ann Lee](https://github.com/annlee) (ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, ann@example.org )', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, ann AT example.org)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, ann.lee AT gee-mail)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, annlee at example dot org)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, ann [at] example.org)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, ann at mail dot example dot net), Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (annlee, <ann@example.org>)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, [ann@example.org](mailto:ann@example.org))', 'Ann Lee|annlee'],
  ['Ann Lee\u00A0(@annlee,\u00A0[ann@example.org](mailto:ann@example.org))', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee\uFF0Cann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee, @annlee, ann@example.org', 'Ann Lee|annlee'],
  ['Ann Lee, @annlee, ann@example.org, Bob Ray, @bobray, bob@example.org', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@[annlee](https://github.com/annlee))', 'Ann Lee|annlee'],
  ['Ann Lee (email: ann@example.org, github: annlee) , Bob Ray (email: bob@example.org, github: bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['@annlee - Ann Lee, ann@example.org); @bobray - Bob Ray(bob@example.org); @cyd Cyd Poe (cyd@example.org)', 'Ann Lee|annlee', 'Bob Ray|bobray', 'Cyd Poe|cyd'],
  ['[Ann Lee] (@annlee, ann@example.org)', 'Ann Lee|annlee'],
  ['Primary: [Ann Lee](https://github.com/annlee)', 'Ann Lee|annlee|primary'],
  ['Primary Mentor: Ann Lee (@annlee)', 'Ann Lee|annlee|primary'],
  ['Ann Lee ((@annlee)[https://twitter.com/annlee), Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee, ann@example.org, Bob Ray (@bobray, bob@example.org))', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee(@annlee),Bob Ray(@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee) and Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee); Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee, ann@example.org),', 'Ann Lee|annlee'],
  ['Ann(Anna) Lee (@annlee, ann@example.org)', 'Ann(Anna) Lee|annlee'],
  ['AnnLi(Anna) (@annlee)', 'AnnLi(Anna)|annlee'],
  ['Nate W. (@nate-w)', 'Nate W.|nate-w'],
  ['dm5 (@dm5, dm5@example.org)', 'dm5|dm5'],
  ['Žofie Brétéché-Płotka (@zofie)', 'Žofie Brétéché-Płotka|zofie'],
  ['ann lee(@ann-lee, ann.lee@example.org)', 'ann lee|ann-lee'],
  ['**Ann Lee** (`@annlee`)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, Acme Inc., ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee - @annlee - ann@example.org', 'Ann Lee|annlee'],
  ['Ann Lee https://github.com/annlee', 'Ann Lee|annlee'],
  ['Ann Lee (https://github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, zz@163@example.com)', 'Ann Lee|annlee'],
  ['@annlee (Ann Lee)', 'Ann Lee|annlee'],
  ['@annlee (Ann Lee) - primary, @bobray (Bob Ray).', 'Ann Lee|annlee|primary', 'Bob Ray|bobray'],
  ['Ann Lee (github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (gh: annlee), Bob Ray (GitHub ID: bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee)<br>Bob Ray (@bobray)<br/>', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['[Ann Lee](https://github.com/annlee) / [Bob Ray](https://github.com/bobray).', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee @annlee | Bob Ray @bobray', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee)\u3001Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann-Marie Leeson - https://github.com/annlee, Bobby-Joe Rayburn - https://github.com/bobray, Cyd Poe - https://github.com/cydpoe', 'Ann-Marie Leeson|annlee', 'Bobby-Joe Rayburn|bobray', 'Cyd Poe|cydpoe'],
  ['Reviewer: Ann Lee (@annlee), Maintainer: Otto van der Poe (@otto)', 'Ann Lee|annlee', 'Otto van der Poe|otto'],
  ['Ann Lee: @annlee, Bob Ray: [@bobray](https://github.com/bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee ([Annlee](https://github.com/Annlee))', 'Ann Lee|Annlee'],
  ['Office hours: Fridays'],
  ['[primary] Ann Lee (@annlee)', 'Ann Lee|annlee|primary'],
  ['Bob Ray (@bobray), (Secondary mentor) Ann Lee (@annlee)', 'Bob Ray|bobray', 'Ann Lee|annlee|secondary'],
  ['Ann Lee (@annlee) [Primary]', 'Ann Lee|annlee|primary'],
  ['Ann Lee (@annlee) **primary**', 'Ann Lee|annlee|primary'],
  ['Ann Lee (primary, @annlee), Bob Ray - secondary (@bobray), Cyd Poe, backup (@cydpoe)', 'Ann Lee|annlee|primary', 'Bob Ray|bobray|secondary', 'Cyd Poe|cydpoe|backup'],
  ['Ann Lee (@annlee, https://www.linkedin.com/in/annlee)', 'Ann Lee|annlee'],
]

describe('reads each shape people write a mentor in', () => {
  test.each(SHAPES)('%s', (written, ...people) => {
    expect(read(written)).toEqual(people)
  })
})

test('takes nobody from remarks, templates and role words', () => {
  expect(read('TBD', '(to be announced)', 'N.A.', 'Not yet', '?', 'Primary', '#For GSoC, it is **required** to have at least 2 mentors with 1 being a primary mentor.', 'Mentor Name (@mentor_github, mentor@email.addy)', '')).toEqual([])
})

test('reads the rows of a table', () => {
  expect(read('| Name | GitHub | Role |', '| --- | :-: | --- |', '| Ann Lee | @annlee | primary |', '| Bob Ray | [@bobray](https://github.com/bobray) | |')).toEqual(['Ann Lee|annlee|primary', 'Bob Ray|bobray'])
})

test('gives the people below a role bullet that role', () => {
  expect(read('Primary', 'Ann Lee (@annlee)', 'Adjunct', 'Bob Ray (@bobray)')).toEqual(['Ann Lee|annlee|primary', 'Bob Ray|bobray|adjunct'])
})

test('takes nothing for a login that cannot be one, and says so', () => {
  expect(readMentors([{ text: 'Ann Lee (@ann.lee1, ann.lee1@example.org)', role: null }, { text: 'Bob Ray (@bob_R)', role: null }])).toEqual({
    mentors: [{ name: 'Ann Lee', github: null, role: null }, { name: 'Bob Ray', github: null, role: null }],
    impossible: ['ann.lee1', 'bob_R'],
  })
})

test('counts a person once, by login in any case or by name, and keeps the better name', () => {
  expect(read('@AnnLee', 'Ann Lee (@annlee)', 'Ann Lee', 'Bob Ray', 'bob ray')).toEqual(['Ann Lee|AnnLee', 'Bob Ray|-'])
})

test('never lets an address through, whatever stands around it', () => {
  const word = fc.constantFrom('Ann', 'Lee', '@annlee', 'ann@example.org', '(', ')', ',', ';', '[x](mailto:a@b.example)', '<c@d.example>', ' ', 'and', '-', 'primary', 'at', 'dot')
  fc.assert(fc.property(fc.array(word, { maxLength: 14 }), (words) => {
    for (const person of read(words.join(' '))) expect(person).not.toMatch(/\S@\S/)
  }), { numRuns: 500 })
})

test.each(['(@eve, ', 'Eve (', '@', 'a@', '[a](', 'and ', '\u00A0', 'Eve [at] ', 'a AT b ', '@eve ', '| ', 'primary ', 'Eve: ', 'github.com/', '- primary '])('is not kept busy by a line of %j', (part) => {
  read(part.repeat(Math.ceil(16_000 / part.length)))
})

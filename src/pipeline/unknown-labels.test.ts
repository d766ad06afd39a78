import { expect, test } from 'vitest'
import { readFields } from './fields.ts'
import { reportUnknownLabels } from './unknown-labels.ts'

function read(lines: readonly string[]): string[] {
  const found: string[] = []
  const { fields } = readFields({ heading: null, firstLine: 1, lines })
  reportUnknownLabels(fields, (at, severity, rule, message) => found.push(`${at.line}:${at.column} ${severity} ${rule} ${message}`))
  return found
}

test('says what was written, where it went and what may be meant', () => {
  expect(read(['- Description: a', '  b', '- Wanted Skills: Go', '- Mentors: Ann'])).toEqual(['3:3 warning unknown-label “Wanted Skills” is no known label and was read as part of “Description”; did you mean “Recommended Skills”?'])
})

test.each([
  ['- Reccomended Skills: Go', 'Recommended Skills'],
  ['* **Upstraem Isue**: #1', 'Upstream Issue'],
  ['**Expcted Outcom**: gears', 'Expected Outcome'],
  ['- Dificlty: easy', 'Difficulty'],
])('%j is read as %j, and that is told', (line, meant) => {
  expect(read(['- Description: a', line])).toEqual([expect.stringMatching(new RegExp(`^2:\\d warning unknown-label “[^”]+” is no known label; did you mean “${meant}”. It was read as that$`))])
})

test.each(['Reccomended Skills: Go', '- Reccomended Skills Go', '- Reccomended Skills'])('%j is no label', (line) => {
  expect(read(['- Description: a', line])).toEqual([])
})

test.each([
  ['+ Mentr: Ann', 'Mentor(s)'],
  ['- Aply: here', null],
  ['- Team mentors: Ann', 'Mentor(s)'],
  ['- Mentors team: Ann', 'Mentor(s)'],
  ['- Wanted skills: Go', 'Recommended Skills'],
  ['- Skills wanted: Go', 'Recommended Skills'],
  ['-\tSkill wanted: Go', 'Recommended Skills'],
  ['- Planned outcome: gears', 'Expected Outcome'],
  ['- LFX place: here', 'LFX URL'],
  ['- Skill wanted: Go', 'Recommended Skills'],
  ['- Wanted skill: Go', 'Recommended Skills'],
  ['- Team mentor: Ann', 'Mentor(s)'],
  ['- Mentor team: Ann', 'Mentor(s)'],
  ['- Planned outcomes: gears', 'Expected Outcome'],
  ['-  ***Wanted skills ***: Go', 'Recommended Skills'],
  // Ordinary bullets.
  ['- Wanted skillset: Go', null],
  ['- Soft skills wanted: Go', null],
  ['- Team mentorship: Ann', null],
  ['- Our mentors team: Ann', null],
  ['- Planned outcomes here: gears', null],
  ['- The lfx place: here', null],
  ['- Dezcripshun: gears', null],
  ['- Skills Engine Implementation: rewrite it', null],
  ['- A mentor of gears: Ann', null],
  ['- The planned outcome: gears', null],
  ['- Gears: many', null],
  ['- Sale: now', null],
  ['- Wanted skills', null],
  ['Wanted skills: Go', null],
  ['    - Wanted skills: Go', null],
  ['- a Wanted skills of a very long list: Go', null],
])('%j is taken for %j', (line, meant) => {
  const found = read(['- Description: a', line])
  expect(found.map((message) => /did you mean “(.+)”/.exec(message)?.[1])).toEqual(meant === null ? [] : [meant])
})

test('a value on the label’s own line and code are not looked at', () => {
  expect(read(['- Description: - Wanted skills: Go'])).toEqual([])
  expect(read(['- Description: see ```', '- Wanted skills: Go', 'a ``` b', '- Wanted skills: Go'])).toHaveLength(2)
  expect(read(['- Description: a', '  ```', '- Wanted skills: Go', '  ```'])).toEqual([])
  expect(read(['- Description: a', '```', '- Wanted skills: Go', '```', '- Wanted skills: Go', '~~~', '- Wanted skills: Go', '~~~'])).toHaveLength(1)
})

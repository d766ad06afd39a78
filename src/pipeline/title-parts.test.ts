import { expect, test } from 'vitest'
import { readFields } from './fields.ts'
import type { Section } from './sections.ts'
import { goesOn, partOf } from './title-parts.ts'

const section = (...lines: string[]): Section => ({ heading: { line: 10, column: 3, depth: 5, markdown: 'Heading' }, firstLine: 11, lines })
const fields = (...lines: string[]) => readFields(section(...lines))
const partsOf = (text: string, ...lines: string[]) => partOf({ section: section(...lines), text, fields: fields(...lines) }).map(({ kind, lines }) => [kind, ...lines])

const DESCRIBED = ['- Description: Build it']

test.each([
  ['the rest of it is below', DESCRIBED, ['- Mentors: Ann'], true],
  ['both are described', DESCRIBED, ['- Description: Another', '- Mentors: Ann'], false],
  ['nothing is described above', ['- Goals: many'], ['- Mentors: Ann'], false],
  ['above is complete with its skills', [...DESCRIBED, '- Recommended Skills: Go'], ['- Mentors: Ann'], false],
  ['above is complete with its mentors', [...DESCRIBED, '- Mentors: Bob'], ['- Mentors: Ann'], false],
  ['there are no fields at all', [], [], false],
] as const)('a project goes on below a heading only where it needs to: %s', (_, above, below, goes) => {
  expect(goesOn(fields(...above), fields(...below))).toBe(goes)
})

test('a heading below a title is a field by its name, with what stands below it', () => {
  expect(partsOf('Recommended Skills', 'Go')).toEqual([['skills', '', 'Go']])
  expect(partsOf('Motivation', 'It is slow.', '')).toEqual([['extra', '', 'It is slow.', '']])
})

test('fields below such a heading stay fields, and the text in front of them is the heading’s', () => {
  expect(partsOf('People', 'Ask us.', '- Mentors: Ann')).toEqual([['extra', '', 'Ask us.'], ['mentors', 'Ann']])
  expect(partsOf('People', '- Mentors: Ann')).toEqual([['mentors', 'Ann']])
})

test('an empty part is none, and a part knows where its heading stands', () => {
  expect(partsOf('Motivation', '', '  ')).toEqual([])
  const [part] = partOf({ section: section('Go'), text: 'Skills', fields: fields('Go') })
  expect(part).toMatchObject({ line: 10, column: 3, written: 'Skills', inline: false, loose: false })
})

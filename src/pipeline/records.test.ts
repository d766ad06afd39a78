import { expect, test } from 'vitest'
import { parseMarkdown } from './markdown.ts'
import { outline } from './outline.ts'
import { readRecords } from './records.ts'
import { splitSections } from './sections.ts'
import { visibleLines } from './visible-lines.ts'

const read = (...lines: string[]) => outline(splitSections(visibleLines(lines.join('\n'))), { isCncfProject: () => false }, parseMarkdown).flatMap(readRecords)
const kinds = (...lines: string[]): string[] => read('## Cogs', '### [Gears](https://gear.example)', ...lines).map(({ title, line, fields }) => `${title} ${line}: ${fields.map(({ kind }) => kind).join(' ')}`)

test('a second whole list of fields is a record whose heading was lost', () => {
  expect(read('## Cogs', '  ### [Gears](https://gear.example)', 'a', '- Description: b', '- Mentors: Ann', '', '  - Description: c', '- Mentors: Ben')).toMatchObject([
    { line: 2, column: 3, title: 'Gears', headingMarkdown: '[Gears](https://gear.example)', cncfProject: 'Cogs', group: null, before: { line: 3, lines: ['a'] }, fields: [{ kind: 'description', line: 4 }, { kind: 'mentors', line: 5 }] },
    { line: 7, column: 5, title: null, headingMarkdown: '', cncfProject: 'Cogs', group: null, before: { line: 3, lines: [] }, fields: [{ kind: 'description', line: 7 }, { kind: 'mentors', line: 8 }] },
  ])
})

test.each([
  [['- Description: a', '- Mentors: Ann', '- Description: b', '- Goals: many', '- Mentors: Ben', '- Description: c', '- Skills: Go'], ['Gears 2: description mentors', 'null 5: description extra mentors', 'null 8: description skills']],
  // Other fields must stand between the two and after the second.
  [['- Description: a', '- Description: b', '- Mentors: Ann'], ['Gears 2: description description mentors']],
  [['- Description: a', '- Goals: many', '- Description: b', '- Mentors: Ann'], ['Gears 2: description extra description mentors']],
  [['- Description: a', '- Mentors: Ann', '- Description: b'], ['Gears 2: description mentors description']],
  [['- Description: a', '- Mentors: Ann', '- Description: b', '- Goals: many'], ['Gears 2: description mentors description extra']],
  [['- Mentors: Ann', '- Description: a', '- Skills: Go'], ['Gears 2: mentors description skills']],
  [['- Mentors: Ann', '- Skills: Go', '- Mentors: Ben', '- Skills: Rust'], ['Gears 2: mentors skills mentors skills']],
  // A detailed description goes with the other.
  [['- Description: a', '- Mentors: Ann', '- Detailed description: b', '- Skills: Go'], ['Gears 2: description mentors description skills']],
  [['- Detailed description: a', '- Mentors: Ann', '- Description: b', '- Skills: Go'], ['Gears 2: description mentors description skills']],
])('%j', (lines, expected) => {
  expect(kinds(...lines)).toEqual(expected)
})

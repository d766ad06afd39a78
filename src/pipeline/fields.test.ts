import { expect, test } from 'vitest'
import { readFields } from './fields.ts'

/** Each field as "kind line: its lines". */
function read(lines: readonly string[]): { before: readonly string[]; fields: string[] } {
  const { before, fields } = readFields({ heading: null, firstLine: 11, lines })
  expect(before.line).toBe(11)
  return { before: before.lines, fields: fields.map((field) => `${field.kind} ${field.line}: ${field.lines.join(' / ')}`) }
}

test('a field knows where it stands and how it was written', () => {
  expect(readFields({ heading: null, firstLine: 3, lines: ['', '  - **Mentor(s)**: Ann', '- **Skills** Go', '- Description:', '  a'] })).toEqual({
    before: { line: 3, lines: [''] },
    fields: [
      { kind: 'mentors', written: 'Mentor(s)', line: 4, column: 5, indent: 2, inline: true, loose: false, meant: null, lines: ['Ann'] },
      { kind: 'skills', written: 'Skills', line: 5, column: 3, indent: 0, inline: true, loose: true, meant: null, lines: ['Go'] },
      { kind: 'description', written: 'Description', line: 6, column: 3, indent: 0, inline: false, loose: false, meant: null, lines: ['', 'a'] },
    ],
  })
})

test.each([
  // From its label to the next.
  [['a', '', '- Description: b', '  c', '', 'd', '- Mentors: Ann'], ['a', ''], ['description 13: b / c /  / d', 'mentors 17: Ann']],
  [['- Mentors:', '\t- Ann', '    - Ben', '   - Cyd'], [], ['mentors 11:  /   - Ann /   - Ben /  - Cyd']],
  [['a'], ['a'], []],
  // As headings, and `|` as if the value were YAML.
  [['#### Description', 'a', '#### Skills: Go'], [], ['description 11:  / a', 'skills 13: Go']],
  [['###Description', 'a'], [], ['description 11:  / a']],
  // Beside headings that are labels any other is a field of its own, below one it is a part of that.
  [['#### Description', 'a', '#### Our gears', 'b', '##### Small ones', 'c', '#### Skills', 'Go'], [], ['description 11:  / a', 'extra 13:  / b / ##### Small ones / c', 'skills 17:  / Go']],
  [['##### Description', 'a', '#### Our gears', 'b', '##### Skills', 'Go'], [], ['description 11:  / a', 'extra 13:  / b', 'skills 15:  / Go']],
  [['Description: a', '###### Our gears', 'b'], [], ['description 11: a', 'extra 12:  / b']],
  [['#### Description', '#a', '```', '#### Our gears', '```'], [], ['description 11:  / #a / ``` / #### Our gears / ```']],
  [['Description: |', '  a'], [], ['description 11:  / a']],
  // A backslash breaks a line.
  [['- Mentors: Ann\\', 'Ben\\', '\\', 'C:\\\\'], [], ['mentors 11: Ann / Ben   /  / C:\\\\']],
  // "Goals" is a field, unless as a bullet below one.
  [['- Description: a', '- Goals: b'], [], ['description 11: a', 'extra 12: b']],
  [['- Description: a', '  - Goals: b'], [], ['description 11: a / - Goals: b']],
  [['- Description: a', ' - Goals: b'], [], ['description 11: a', 'extra 12: b']],
  [['- Goals: a', '  - Mentors: Ann'], [], ['extra 11: a', 'mentors 12: Ann']],
  // A bullet further out goes back to the field it stands below.
  [['- Description: a', '  - Mentors: Ann', '- b', '  - c'], [], ['description 11: a / - b', 'mentors 12: Ann / - c']],
  [['  - Description: a', '- b', 'c'], ['- b'], ['description 11: a / c']],
  [['- Description: a', '  - Mentors: Ann', 'b', '-c'], [], ['description 11: a', 'mentors 12: Ann / b / -c']],
  // Code holds no labels.
  [['- Description: a', '  ```', '- Mentors: Ann', '\\', '  ```', '- Skills: Go'], [], ['description 11: a / ``` / - Mentors: Ann / \\ / ```', 'skills 16: Go']],
  [['- Description: a', '~~~yaml', 'Size: large', '```', '~~~', '- Skills: Go'], [], ['description 11: a / ~~~yaml / Size: large / ``` / ~~~', 'skills 16: Go']],
  [['````', '- Size: large', '```', '- Size: small', '````', '- Skills: Go'], ['````', '- Size: large', '```', '- Size: small', '````'], ['skills 16: Go']],
  [['```', '- Size: large', '``` a', '- Size: small', '```', '- Skills: Go'], ['```', '- Size: large', '``` a', '- Size: small', '```'], ['skills 16: Go']],
  // Unless nothing closes it.
  [['```', '- Skills: Go'], ['```'], ['skills 12: Go']],
  [['```', '- Skills: Go', '```js'], ['```'], ['skills 12: Go / ```js']],
  [['```', '- Skills: Go', '~~~'], ['```'], ['skills 12: Go / ~~~']],
])('of %j it is before all labels %j, then %j', (lines, before, fields) => {
  expect(read(lines)).toEqual({ before, fields })
})

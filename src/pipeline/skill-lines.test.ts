import { expect, test } from 'vitest'
import type { Field } from './fields.ts'
import { LIMITS } from './limits.ts'
import { parseMarkdown } from './markdown.ts'
import { skillLines } from './skill-lines.ts'

const field = (lines: readonly string[], written = 'Recommended Skills', kind: 'skills' | 'technologies' = 'skills'): Field =>
  ({ kind, written, line: 1, column: 1, indent: 0, inline: lines[0] !== '', loose: false, meant: null, lines })

/** Optional ones with a "?". */
const read = (...fields: readonly Field[]) => skillLines(fields, parseMarkdown).map(({ text, optional }) => (optional === true ? `${text}?` : text))

test.each([
  ['beside the label', ['Go, Rust'], ['Go, Rust']],
  ['bullets', ['', '- Go', '- Rust'], ['', 'Go', 'Rust']],
  ['numbers', ['', '1. Go', '2. Rust'], ['', 'Go', 'Rust']],
  ['a quote', ['', '> - Go', '> - Rust'], ['', 'Go', 'Rust']],
  ['nothing', [''], ['']],
  ['beside the label and a paragraph', ['Go', '', 'Rust and more of it'], ['Go', 'Rust and more of it']],
  ['a bullet that goes on', ['', '- Go', '  with **channels**', '- Rust'], ['', 'Go', 'with channels', 'Rust']],
  ['links', ['', '- [Go](https://go.example)', '- <https://x.example>'], ['', 'Go', 'https://x.example']],
  ['one name a line', ['Go', 'Rust', 'Unit and integration testing'], ['Go', 'Rust', 'Unit and integration testing']],
  ['a wrapped sentence', ['', 'Writing Go for a living and liking', 'it'], ['', 'Writing Go for a living and liking it']],
  ['hard breaks', ['', 'Go  ', 'Rust\\', 'Helm'], ['', 'Go', 'Rust', 'Helm']],
  ['HTML breaks', ['', 'Go<br>Rust<br/>Helm<BR>Flux'], ['', 'Go', 'Rust', 'Helm', 'Flux']],
  ['tags of code', ['', '`Go` `Rust`  `Helm`'], ['', 'Go', 'Rust', 'Helm']],
  ['code in a sentence', ['', '`Go`, `Rust`'], ['', 'Go, Rust']],
  ['rows of a table', ['', '| Skill | Level |', '| --- | --- |', '| Go | advanced |', '| Rust | a bit, at times |', '| Helm | |'], ['', 'Go (advanced)', 'Rust (a bit, at times)', 'Helm']],
  ['groups', ['', 'Required:', '- Go', '', 'Optional:', '- Rust', '- Helm'], ['', 'Go', 'Rust?', 'Helm?']],
  ['groups as bullets', ['', '- Must-haves', '  - Go', '- Nice to have:', '  - Rust'], ['', 'Go', 'Rust?']],
  ['a group in bold', ['', '**Nice-to-haves**', '- Rust'], ['', 'Rust?']],
  ['a group behind a blank line', ['', 'Bonus points:', '', '- Rust'], ['', 'Rust?']],
  ['kinds', ['', '- Soft skills', '  - Writing', '- Programming languages and tools:', '  - Go'], ['', 'Writing', 'Go']],
  ['a paragraph that is no group', ['', 'You need:', '- Go'], ['', 'You need:', 'Go']],
  ['groups in other words', ['', 'Must have', '- Go', '', 'Good-to-have skills', '- Helm', '', 'Other', '- Flux'], ['', 'Go', 'Helm?', 'Flux']],
  ['a group with two spaces', ['', 'Languages & tools  :', '- Go'], ['', 'Go']],
  ['what only begins or ends like a group', ['', 'Required by us', '- Go', '', 'All required', '- Rust'], ['', 'Required by us', 'Go', 'All required', 'Rust']],
  ['a comment within a line', ['', 'Go <!-- or so --> Rust'], ['', 'Go Rust']],
  ['a row without a name', ['', '| Skill | Level |', '| --- | --- |', '| | |', '| Go | basic |'], ['', '', 'Go (basic)']],
  ['a group without a list', ['', 'Required', '', 'Go'], ['', 'Required', 'Go']],
])('%s', (_, lines, expected) => {
  expect(read(field(lines))).toEqual(expected)
})

test('preferred skills are optional beside required ones, and what is asked for where they stand alone', () => {
  expect(read(field(['Go'], 'Required Skills'), field(['Rust'], 'Preferred Skills'))).toEqual(['Go', 'Rust?'])
  expect(read(field(['Rust'], 'Desired skills'), field(['Go'], 'Skills'))).toEqual(['Rust?', 'Go'])
  expect(read(field(['Rust'], 'Preferred Skills'))).toEqual(['Rust'])
  expect(read(field(['Rust'], 'Useful skills'), field(['Helm'], 'Desirable Skills'))).toEqual(['Rust', 'Helm'])
  expect(read(field(['Rust'], 'Preferred Skills'), field(['Helm'], 'Technologies', 'technologies'))).toEqual(['Rust', 'Helm'])
})

test('lines beyond all measure are cut', () => {
  expect(read(field(['', ...Array.from({ length: LIMITS.items + 5 }, (_, at) => `- ${at}`)]))).toHaveLength(LIMITS.items)
  expect(read(field(['x'.repeat(LIMITS.item + 5)]))).toEqual(['x'.repeat(LIMITS.item)])
})

import { expect, test } from 'vitest'
import type { Field } from './fields.ts'
import { parseMarkdown } from './markdown.ts'
import { skillLines } from './skill-lines.ts'

const field = (written: string, inline: boolean, ...lines: string[]): Field => ({ kind: 'skills', written, line: 1, column: 1, indent: 0, lines, inline, loose: false })
const wanted = (text: string) => ({ text })
const optional = (text: string) => ({ text, optional: true })

test.each([
  ['a value beside its label', [field('Skills', true, 'Go, Rust')], [wanted('Go, Rust')]],
  ['a list below', [field('Skills', false, '- Go', '- Rust')], [wanted(''), wanted('Go'), wanted('Rust')]],
  ['groups', [field('Skills', false, 'Required:', '', '- Go', '', '**Nice to have**:', '', '- Rust')], [wanted(''), wanted('Go'), optional('Rust')]],
  ['a sentence above a list', [field('Skills', false, 'Bonus for all of these', '', '- Go')], [wanted(''), wanted('Bonus for all of these'), wanted('Go')]],
  ['code as tags', [field('Skills', true, '`Go` `Rust`')], [wanted('Go'), wanted('Rust')]],
  ['short lines', [field('Skills', false, 'Go', 'Argo CD')], [wanted(''), wanted('Go'), wanted('Argo CD')]],
  ['wrapped lines', [field('Skills', false, 'Go and some knowledge of', 'Rust')], [wanted(''), wanted('Go and some knowledge of Rust')]],
  ['a table', [field('Skills', false, '| Skill | Level |', '|---|---|', '| Go | basic |', '| Rust | |')], [wanted(''), wanted('Go (basic)'), wanted('Rust')]],
  ['preferred beside required', [field('Required skills', true, 'Go'), field('Preferred skills', true, 'Rust')], [wanted('Go'), optional('Rust')]],
  ['preferred alone', [field('Preferred skills', true, 'Rust')], [wanted('Rust')]],
])('%s', (_, fields, lines) => expect(skillLines(fields, parseMarkdown)).toEqual(lines))

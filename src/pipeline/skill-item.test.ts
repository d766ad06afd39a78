import { expect, test } from 'vitest'
import { readItem } from './skill-item.ts'

/** The names, with "…" where the item says more than they do. */
const read = (written: string, said = false): string => {
  const { names, prose } = readItem(written, said)
  return [...names, ...(prose ? ['…'] : [])].join(' | ')
}

test.each([
  ['strong Go:', 'Go'],
  ['Strong: Go', 'Go'],
  ['Strong, practical Go knowledge.', 'Go'],
  ['Go programming,', 'Go'],
  ['Go ...', 'Go'],
  ['Go **', 'Go'],
  ['Go +++', 'Go'],
  ['““Rust””', 'Rust'],
  ['C++ knowledge', 'C++'],
  ['Python3.11', 'Python'],
  ['Vue 3 and React 18', 'Vue | React'],
  ['C 11', 'C 11'],
  ['k6', 'k6'],
  ['Java 11+ server', 'Java | …'],
])('%j: what stands around a known name is taken off', (written, expected) => expect(read(written)).toBe(expected))

test.each([
  ['Kubernetes and APIs', 'Kubernetes'],
  ['Go and its APIs', 'Go'],
  ['Kubernetes and core concepts', 'Kubernetes'],
  ['API and Kubernetes', 'REST API | Kubernetes'],
  ['Kubernetes and API design', 'Kubernetes | API Design'],
  ['Go and REST APIs', 'Go | REST API'],
])('%j: parts of the skill before are no skills', (written, expected) => expect(read(written)).toBe(expected))

test.each([
  ['widgets and Go', 'Widgets | Go'],
  ['experience with widgets and Go', 'Go | …'],
  ['Go and the art of widget making', 'Go | …'],
  ['Acme widget making and Go', 'Go | …'],
  ['Acme widgets and Go', 'Acme widgets | Go'],
  ['gears/wheels', 'Gears/wheels'],
])('%j: an unknown name is one where no sentence is around it', (written, expected) => expect(read(written)).toBe(expected))

test.each([
  ['gears', 'Gears', '…'],
  ['Gears', 'Gears', 'Gears'],
  ['gear-driven design', 'Gear-driven design', '…'],
  ['gears basic', 'Gears', '…'],
  ['big red gear wheels', 'Big red gear wheels', '…'],
  ['big red long gear wheels', '…', '…'],
  ['x'.repeat(45), `X${'x'.repeat(44)}`, '…'],
  ['x'.repeat(46), '…', '…'],
])('%j: what is no name alone, and what in a sentence', (written, alone, inSentence) => expect([read(written), read(written, true)]).toEqual([alone, inSentence]))

test.each(['', 'and', 'and of', 'strong,', 'basic advanced', 'knowledge', '!!', '…', '–', 'https://example.org/gears', '<https://example.org>', 'www.example.org'])('%j is nothing', (written) => expect(read(written)).toBe(''))

test('beyond all measure only what it names counts', () => {
  const long = ['Rust', ...Array.from({ length: 80 }, () => 'and')].join(' ')
  expect(long.length).toBeLessThan(400)
  expect(read(long)).toBe('Rust')
  expect(read(`${long}${' and'.repeat(30)}`)).toBe('Rust | …')
})

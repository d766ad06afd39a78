import { expect, test } from 'vitest'
import { readFields } from './fields.ts'
import { parseMarkdown } from './markdown.ts'
import { readTexts } from './texts.ts'

function read(lines: readonly string[]) {
  const { before, fields } = readFields({ heading: null, firstLine: 1, lines })
  const isText = (kind: string): boolean => kind === 'description' || kind === 'expectedOutcome'
  const { description, expectedOutcome, extra } = readTexts(before.lines, fields.filter(({ kind }) => isText(kind)), fields.filter(({ kind }) => !isText(kind)), parseMarkdown)
  return [description.text, expectedOutcome?.text ?? null, ...extra.map(({ label, text }) => `${label}: ${JSON.stringify(text.children.map((node) => ('children' in node ? node.children : node)))}`)]
}

const said = (value: string): string => JSON.stringify([[{ type: 'text', value }]])

test.each([
  [['', '- Description: a', '', '- Expected Outcome: b'], ['a', 'b']],
  [['a', '', 'b', '- Expected Outcome:'], ['a b', null]],
  [['a', '- Description: b', '- Detailed description:', '  c', '- Goals: d'], ['a b c', null, `Goals: ${said('d')}`]],
  [['- Description:', ' ', '- Outcomes: b', '- Deliverables: c'], ['', 'b c']],
  [['- Description:', '  > ## Description', '  > a', '  > ## Expected outcomes', '  > b', '  > ## Recommended skills', '  > c', '- Goals:', 'd'], ['a', 'b', `Recommended skills: ${said('c')}`, `Goals: ${said('d')}`]],
  [['- Description: 1. ask ann@example.org', '- Expected Outcome:', '  1. b'], ['1. ask [e-mail removed]', 'b']],
])('of %j the texts are %j', (lines, expected) => {
  expect(read(lines)).toEqual(expected)
})

test('the formatted texts stand one below the other', () => {
  const { before, fields } = readFields({ heading: null, firstLine: 1, lines: ['a', '- Description: *b*'] })
  expect(readTexts(before.lines, fields, [], parseMarkdown)).toEqual({
    description: {
      text: 'a b',
      rich: { type: 'root', children: [
        { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'a' }] },
        { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value: 'b' }] }] },
      ] },
    },
    expectedOutcome: null,
    extra: [],
  })
})

import { expect, test } from 'vitest'
import { ALL_FIELDS, CNCF_PROJECT, MENTORS, SKILLS, TERM, TITLE } from './fields.ts'
import { parseQuery } from './query.ts'

const read = (query: string) => parseQuery(query).map(({ text, exact, negated, fields }) => ({ text, exact, negated, fields }))
const plain = { exact: false, negated: false, fields: ALL_FIELDS }

test.each([
  ['rust kafka', [{ ...plain, text: 'rust' }, { ...plain, text: 'kafka' }]],
  ['"unit test" go', [{ ...plain, text: 'unit test', exact: true }, { ...plain, text: 'go' }]],
  ['“unit test”', [{ ...plain, text: 'unit test', exact: true }]],
  ['-java', [{ ...plain, text: 'java', negated: true }]],
  ['–java', [{ ...plain, text: 'java', negated: true }]],
  ['skill:go', [{ ...plain, text: 'go', fields: SKILLS }]],
  ['SKILL:C++', [{ ...plain, text: 'C++', fields: SKILLS }]],
  ['error:"no such host"', [{ ...plain, text: 'error' }, { ...plain, text: 'no such host', exact: true }]],
  ['-error:"no such host"', [{ ...plain, text: 'no such host', exact: true, negated: true }]],
  ['title:host', [{ ...plain, text: 'host', fields: TITLE }]],
  ['-cncf:"argo cd"', [{ ...plain, text: 'argo cd', exact: true, negated: true, fields: CNCF_PROJECT }]],
  ['mentor:ada term:2024', [{ ...plain, text: 'ada', fields: MENTORS }, { ...plain, text: '2024', fields: TERM }]],
])('%s is read as clauses', (query, clauses) => {
  expect(read(query)).toEqual(clauses)
})

test.each([
  ['skill:', ['skill:']],
  ['skill: go', ['skill:', 'go']],
  ['"unclosed phrase', ['"unclosed', 'phrase']],
  ['http://example.org', ['http://example.org']],
  ['constructor:x', ['constructor:x']],
  ['multi-cluster', ['multi-cluster']],
])('%s, no operator, is text', (query, texts) => {
  expect(read(query)).toEqual(texts.map((text) => ({ ...plain, text })))
})

test.each(['', '   ', '!!! ???', '"" -', '-""', '😀'])('%j asks for nothing', (query) => {
  expect(parseQuery(query)).toEqual([])
})

import { expect, test } from 'vitest'
import { isPlaceholder } from './placeholder.ts'

test.each([
  'TBD', 't.b.a.', 'TBC', '(TBD)', '_TBD_', 'TBD.', 'todo', 'To do', 'to be announced', 'To be determined!', 'None', 'none yet', 'None required', 'nil', 'N/A', 'n.a', 'NA', 'not yet', 'not available yet', 'Not known', 'unknown', 'pending', 'Coming soon…', 'and others', 'xxx', 'XXXXX', '?', ' ?? ', '-', '\u2014',
])('%j says that nothing is known yet', (text) => {
  expect(isPlaceholder(text)).toBe(true)
})

test.each([
  '', 'Todd', 'Nona', 'Ann', 'Nilsson', 'xx', 'TBD by Ann Lee', 'Ann (TBD)', 'not yet decided by all', 'Why?', '- Go', 'Go -', 'Pending review', 'None of these', `TBD${'.'.repeat(60)}`,
])('%j says something', (text) => {
  expect(isPlaceholder(text)).toBe(false)
})

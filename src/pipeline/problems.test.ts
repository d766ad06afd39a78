import { expect, test } from 'vitest'
import type { Problem } from '../schema/problem.ts'
import { formatProblems, reportTo } from './problems.ts'

test('a problem begins at its column, at the first of its line, or nowhere in the file', () => {
  const problems: Problem[] = []
  const report = reportTo(problems, 'a.md')
  report({ line: 3, column: 7 }, 'error', 'rule', 'at a column')
  report({ line: 3 }, 'warning', 'rule', 'in a line')
  report({ line: null }, 'warning', 'rule', 'in a file')
  expect(problems).toEqual([
    { path: 'a.md', line: 3, column: 7, severity: 'error', rule: 'rule', message: 'at a column' },
    { path: 'a.md', line: 3, column: 1, severity: 'warning', rule: 'rule', message: 'in a line' },
    { path: 'a.md', line: null, column: null, severity: 'warning', rule: 'rule', message: 'in a file' },
  ])
})

test('problems are printed by file, with their place, severity, message and rule, without colours', () => {
  const text = formatProblems([
    { path: 'a.md', line: 3, column: 7, severity: 'error', rule: 'missing-mentor', message: 'Nobody' },
    { path: 'b.md', line: 4, column: null, severity: 'warning', rule: 'lost-heading', message: 'No heading' },
    { path: 'a.md', line: null, column: null, severity: 'warning', rule: 'over-limit', message: 'Too long' },
  ])
  expect(text.split('\n').map((line) => line.trim().replace(/\s{2,}/g, ' | '))).toEqual([
    'a.md',
    'warning Too long | over-limit | content',
    '3:7 error | Nobody | missing-mentor content',
    '',
    'b.md',
    '4:1 warning No heading lost-heading | content',
    '',
    '3 messages (\u2716 1 error, \u26A0 2 warnings)',
  ])
})

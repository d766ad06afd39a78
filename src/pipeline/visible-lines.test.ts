import { describe, expect, test } from 'vitest'
import { visibleLines } from './visible-lines.ts'

describe('comments', () => {
  test.each([
    [['a <!-- b --> c'], ['a  c']],
    [['<!-- a -->b<!-- c -->d'], ['bd']],
    [['a<!-->b', 'c<!--->d'], ['ab', 'cd']],
    [['a <!-- b', '# c', '', '- d --> e', 'f'], ['a ', '', '', ' e', 'f']],
    [['<!-- a', '--> b <!-- c -->', 'd'], ['', ' b ', 'd']],
    [['<!-- a', '--> b <!-- c', 'd', '-->'], ['', ' b ', '', '']],
    [['a <!-- b --> c <!-- d', 'e --> f'], ['a  c ', ' f']],
    // Code shows what it holds.
    [['`<!-- a -->` b'], ['`<!-- a -->` b']],
    [['`a` <!-- b --> c'], ['`a`  c']],
    [['`<!--` opens', 'a', '`-->` closes'], ['`<!--` opens', 'a', '`-->` closes']],
    [['`<!-- a -->` <!-- b --> c'], ['`<!-- a -->`  c']],
    [['a -- > b', 'c --> d'], ['a -- > b', 'c --> d']],
  ])('of %j is seen %j', (lines, seen) => {
    expect(visibleLines(lines.join('\n'))).toEqual({ lines: seen, fenced: lines.map(() => false), unclosed: [] })
  })

  test.each([
    [['a', '<!-- b', 'c'], [2]],
    [['   <!-- b', 'c'], [1]],
    [['a --> b', '<!-- c', 'd'], [2]],
    [['<!-- a --> <!-- b'], [1], [' <!-- b']],
    // In the middle of a sentence it is no comment that somebody forgot to close.
    [['a <!-- b', 'c'], []],
    [['    <!-- b', 'c'], []],
  ])('%j, which nothing closes, hides nothing', (lines, reported, seen = lines) => {
    expect(visibleLines(lines.join('\n'))).toEqual({ lines: seen, fenced: lines.map(() => false), unclosed: reported.map((line) => ({ line, what: 'comment' })) })
  })
})

/** Numbers of the lines in fences, and of those that open one which nothing closes. */
function fences(lines: readonly string[]): { fenced: number[]; unclosed: number[] } {
  const visible = visibleLines(lines.join('\n'))
  expect(visible.lines).toEqual(lines)
  expect(visible.unclosed.filter(({ what }) => what !== 'code fence')).toEqual([])
  return { fenced: visible.fenced.flatMap((is, index) => (is ? [index + 1] : [])), unclosed: visible.unclosed.map(({ line }) => line) }
}

test.each([
  [['a', '```', 'b', '```', 'c'], [2, 3, 4], []],
  [['```js', 'a', '```'], [1, 2, 3], []],
  [['~~~ a`b', '```', '~~~'], [1, 2, 3], []],
  [['````', '```', '````'], [1, 2, 3], []],
  [['```', 'a', '`````  '], [1, 2, 3], []],
  [['   ```', '<!-- a', '   ```', 'b'], [1, 2, 3], []],
  [['```', 'a', '``` b', '```'], [1, 2, 3, 4], []],
  [['```', '```', '```', '```'], [1, 2, 3, 4], []],
  [['```', '~~~', '```', '~~~', '```', '~~~'], [1, 2, 3, 4, 5, 6], []],
  // No fence.
  [['``', 'a', '``'], [], []],
  [['~~', 'a', '~~'], [], []],
  [['    ```', 'a', '    ```'], [], []],
  [['```js` is code', 'a'], [], []],
  [['a ```', 'b', 'c ```'], [], []],
  // Nothing closes it.
  [['```', 'a'], [], [1]],
  [['```', 'a', '    ```'], [], [1]],
  [['````', 'a', '```'], [], [1, 3]],
  [['```', 'a', '~~~'], [], [1, 3]],
  [['```', 'a', '```', 'b', '```'], [1, 2, 3], [5]],
])('in %j the fence is %j, unclosed %j', (lines, fenced, unclosed) => {
  expect(fences(lines)).toEqual({ fenced, unclosed })
})

test.each([
  [['### Gears', '- Description: Turn.']],
  [['a', '### Gears', '', '- Mentors: Ann', '- Skills: Go']],
  [['### Gears', '- Mentors:', '- Mentors: Ann', 'a', '- Skills: Go', '### Cogs']],
])('a fence whose end was forgotten does not swallow the project %j', (project) => {
  const lines = ['```', ...project, '```', 'b', '```']
  const end = project.length + 2
  expect(fences(lines)).toEqual({ fenced: [end, end + 1, end + 2], unclosed: [1] })
})

test.each([
  [['- Description: Turn.', '- Mentors: Ann']],
  [['- Description: Turn.', '### Gears', '- Mentors: Ann']],
  [['### Gears', '- Description:', '- Mentors:', '- Skills:']],
  [['### Gears', '- Mentors: Ann', '### Cogs', '- Skills: Go']],
  [['a', 'b']],
])('a sample such as %j is no project', (sample) => {
  const lines = ['```', ...sample, '```', 'b', '```']
  expect(fences(lines)).toEqual({ fenced: lines.slice(0, -2).map((_, index) => index + 1), unclosed: [lines.length] })
})

test('a whole project in a fence that is closed is a sample', () => {
  expect(fences(['```', '### Gears', '- Description: Turn.', '```'])).toEqual({ fenced: [1, 2, 3, 4], unclosed: [] })
})

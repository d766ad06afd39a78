import { expect, test } from 'vitest'
import { splitSections } from './sections.ts'
import { visibleLines } from './visible-lines.ts'

/** Each section as "line:column depth markdown | first line: lines". */
const read = (...lines: string[]): string[] => splitSections(visibleLines(lines.join('\n')))
  .map(({ heading, firstLine, lines: body }) => `${heading === null ? '' : `${heading.line}:${heading.column} ${heading.depth} ${heading.markdown} `}| ${firstLine}: ${body.join(' / ')}`)

/** Numbers of the lines that are headings. */
const headings = (lines: readonly string[]): number[] => splitSections(visibleLines(lines.join('\n'))).flatMap(({ heading }) => heading?.line ?? [])

test('each heading begins a section, the text before the first has none', () => {
  expect(read('a', '', '# B', 'c', '  ## D ##', '```', '# e', '```', '### F')).toEqual(['| 1: a / ', '3:1 1 B | 4: c', '5:3 2 D | 6: ``` / # e / ```', '9:1 3 F | 10: '])
})

test.each([
  // A heading inside a list item is a part of it.
  [['- a', '  ## B', '  c'], []],
  [['* a', '', '  ## B', '', '  c'], []],
  [['1. a', '   ## B', '   c'], []],
  [['12) a', '   ## B', '   c'], []],
  [['+ a', '  b', '  ## C', '  d'], []],
  [['   -\ta', '   ## B', '  c'], []],
  // What follows it is not in the item, or nothing is an item.
  [['- a', '  ## B', 'c'], [2]],
  [['- a', '  ## B'], [2]],
  [['- a', '  ## B', ' c'], [2]],
  [['- a', ' ## B', '  c'], [2]],
  [['- a', '## B', '  c'], [2]],
  [['- a', 'b', '  ## C', '  d'], [3]],
  [['a', '  ## B', '  c'], [2]],
  [['-a', '  ## B', '  c'], [2]],
  [['a - b', '  ## C', '  d'], [2]],
  [['    - a', '  ## B', '  c'], [2]],
  [['- a', '# B', '  ## C', '  d'], [2, 3]],
  [['- a', '  ## B', ...Array.from({ length: 8 }, () => ' '), '  c'], []],
])('of %j the headings are lines %j', (lines, expected) => {
  expect(headings(lines)).toEqual(expected)
})

test.each([
  // Labels as headings are fields of the section above.
  [['### Gears', '#### Description', 'Turn.', '#### Skills', 'Go'], [1]],
  [['### Gears', '#### Skills', 'Go', '#### Mentors', 'Ann'], [1]],
  [['### Gears', '- Mentors: Ann', '#### Description', 'Turn.'], [1]],
  [['### Gears', '#### Description', '##### Why', 'Turn.', '#### Skills', 'Go'], [1]],
  [['### Gears', '#### Description', 'Turn.', '#### Skills', 'Go', '#### Other gears', 'a'], [1, 6]],
  [['### Gears', '##### Description', 'Turn.', '#### Skills', 'Go', '##### Why', 'a', '### Cogs', '#### Description', 'Turn.'], [1, 8, 9]],
  [['### Gears', '#### Description', 'Turn.', '#### Skills', 'Go', '### Cogs', '#### Description', 'Turn.', '#### Skills', 'Go'], [1, 6]],
  [['### Gears', '##### Description', 'Turn.', '##### Skills', 'Go', '#### Why', 'a'], [1, 6]],
  // Others among them belong to the same project, but not behind the last, nor a project of its own.
  [['### Gears', '#### Overview', 'a', '#### Description', 'Turn.', '#### Skills', 'Go'], [1]],
  [['### Gears', '#### Description', 'Turn.', '#### Milestones', 'One.', '##### Week 1', 'a', '#### Skills', 'Go', '#### Other gears', 'b'], [1, 10]],
  [['### Gears', '#### Description', 'Turn.', '#### Cogs', '- Skills: Go', '- Mentors: Ann', '#### Skills', 'Go'], [1, 2, 4, 7]],
  [['### Gears', '#### Cogs', '##### Description', 'Turn.', '##### Skills', 'Go', '#### Teeth', '##### Description', 'Turn.', '##### Skills', 'Go'], [1, 2, 7]],
  [['### Gears', '#### Cogs', '#### Description', 'Turn.', '#### Skills', 'Go', '#### Teeth', '#### Description', 'Bite.', '#### Skills', 'Go'], [1, 2, 3, 5, 7, 8, 10]],
  // Too few of them, or of the front matter.
  [['## Gears', '### Description', 'Turn.', '### Skills', 'Go'], [1, 2, 4]],
  [['### Gears', '### Description', 'Turn.', '### Skills', 'Go'], [1, 2, 4]],
  [['### Gears', '#### Description', 'Turn.'], [1, 2]],
  [['### Gears', '- Goals: many', '#### Description', 'Turn.', '#### **Background**', 'a'], [1, 3, 5]],
  [['### Gears', '#### Description', 'Turn.', '#### Description', 'Fast.'], [1, 2, 4]],
  [['#### Roles', '##### Mentors', 'Ann', '##### Mentees', 'Ben'], [1, 2, 4]],
  [['#### Roles', '- Size: large', '##### Mentors', 'Ann'], [1, 3]],
  [['### Description', '#### Skills', 'Go', '#### Mentors', 'Ann'], [1, 2, 4]],
  [['#### Description', 'Turn.', '#### Skills', 'Go'], [1, 3]],
])('of %j only lines %j begin a section', (lines, expected) => {
  expect(headings(lines)).toEqual(expected)
})

test('a section with labels as headings keeps every line', () => {
  expect(read('a', '### Gears', 'b', '#### Description', 'Turn.', '', '#### Skills', 'Go', '', '### Cogs', 'c')).toEqual(['| 1: a', '2:1 3 Gears | 3: b / #### Description / Turn. /  / #### Skills / Go / ', '10:1 3 Cogs | 11: c'])
})

import { expect, test } from 'vitest'
import { mentorText } from './mentor-line.ts'

const LONG = 'Those who will mentor this are named later'.padEnd(121, '.')

test.each([
  'MENTOR_GITHUB', 'Ann (mentor_github)', 'for GSoC see below', '# for GSoC', '#for GSoC', '  Mentor Name ', 'TBD', LONG,
  'https://github.com/gears/wheels', '<https://github.com/gears/wheels>', 'Tracking page: https://www.github.com/gears/wheels/issues/1', 'Page:https://docs.google.com/x', '[Form](https://mentorship.lfx.linuxfoundation.org/project/x)', '[Form]( <https://docs.google.com/x>)',
])('%j names nobody', (written) => {
  expect(mentorText(written)).toBe('')
})

test.each([
  ['Ann for GSoC', 'Ann for GSoC'], ['Ann for gsociety', 'Ann for gsociety'], ['The mentor name', 'The mentor name'], ['Mentor Names', 'Mentor Names'],
  [LONG.slice(0, 120), LONG.slice(0, 120)], [`${LONG} (ann)`, `${LONG} (ann)`], [`${LONG} github.com/ann`, `${LONG} github.com/ann`],
  ['https://github.com/annlee', 'https://github.com/annlee'], ['https://github.com/gears/wheels, @annlee', 'https://github.com/gears/wheels, @annlee'],
  ['https://github.com/gears/wheels https://github.com/annlee', 'https://github.com/gears/wheels https://github.com/annlee'],
  ['https://github.com/gears/wheels https://github.com/@annlee/', 'https://github.com/gears/wheels https://github.com/@annlee/'],
  ['@ https://github.com/gears/wheels', '@ https://github.com/gears/wheels'], ['Ann https://github.com/gears/wheels', 'Ann https://github.com/gears/wheels'],
] as const)('%j may name somebody', (written, text) => {
  expect(mentorText(written)).toBe(text)
})

test.each([
  ['**Ann** *Lee* ***x*** `@annlee`', 'Ann Lee x @annlee'], ['_Ann_ __Lee__ @ann_lee', 'Ann Lee @ann_lee'], ['Ann\u00A0Lee\u3000\uFF08\uFF20annlee\uFF09\uFF0CBob\uFF1BCyd', 'Ann Lee (@annlee), Bob;Cyd'],
  ['Ann \\(\\@annlee\\)', 'Ann (@annlee)'], ['Ann<br>Bob<BR />Cyd', 'Ann; Bob; Cyd'], ['<b>Ann</b><i>Lee</i>', 'Ann  Lee'], ['Ann # for GSoC only', 'Ann'], ['e\u0301', '\u00E9'],
])('%j is read without marks: %j', (written, text) => {
  expect(mentorText(written)).toBe(text)
})

test.each([
  'Ann ann@example.org', 'Ann <ann@example.org>', 'Ann <mailto:ann@example.org>', 'Ann mailto:ann@example.org', 'Ann [mail]( mailto:ann@example.org)', 'Ann [mail](<mailto:ann@example.org>)', 'Ann a@163@b.example', 'Ann e-mail: ann@example.org', 'Ann Email : ann@example.org',
  'Ann Slack: @ann', 'Ann slack id:@ann', 'Ann CNCF Slack: ann', 'Ann K8s  slack handle: ann', 'Ann Discord username : ann', 'Ann - Slack @ann', 'Ann she/her', 'Ann he / him / his,', 'Ann they/them',
])('of %j the name is left', (written) => {
  expect(mentorText(written).replace(/\s*-?$/, '')).toBe('Ann')
})

test('words on both sides of what is taken off stay apart', () => {
  for (const written of ['Ann ann@example.org Lee', 'Ann<b>Lee', 'Ann[x](mailto:a@b.example)Lee', 'Ann<ann@example.org>Lee', 'Ann she/her Lee', 'Ann Slack: @ann Lee', 'Ann e-mail: Lee']) expect(mentorText(written).split(/\s+/), written).toEqual(['Ann', 'Lee'])
})

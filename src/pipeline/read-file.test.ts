import { expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { readFile } from './read-file.ts'

const path = 'lfx-mentorship/2024/01-Mar-May/README.md'
const read = (...lines: string[]) => readFile(lines.join('\n'), path, 2024, { isCncfProject: () => false })
/** Problems of one rule as "line severity message". */
const problems = (lines: readonly string[], rule: string): string[] => read(...lines).problems.filter((one) => one.rule === rule).map(({ line, severity, message }) => `${line} ${severity} ${message}`)

const FILLED = ['- Description: Turn.', '- Mentors: Ann']
const ID = '12345678-1234-1234-1234-123456789abc'
const LFX = `https://mentorship.lfx.linuxfoundation.org/project/${ID}`

test('a file has projects, dates and nothing wrong', () => {
  const { projects, timeline, problems: found } = read('# Term', '', '| Activity | Dates |', '|---|---|', '| Ask ann@example.org | March 4 |', '', '### Cog', '#### Gears', ...FILLED)
  expect(projects.map(({ title, cncfProjectAsWritten, description, source }) => ({ title, cncfProjectAsWritten, description, source }))).toEqual([{ title: 'Gears', cncfProjectAsWritten: 'Cog', description: 'Turn.', source: { path, line: 8 } }])
  expect(timeline).toEqual([{ activity: 'Ask', dateText: 'March 4', start: '2024-03-04', end: '2024-03-04' }])
  expect(found).toEqual([])
})

test('a date that is none is told with its line', () => {
  expect(read('', '| Activity | Dates |', '|---|---|', '| Apply | February 31 |').problems).toEqual([{ path, line: 4, column: 1, severity: 'warning', rule: 'impossible-date', message: expect.stringContaining('February 31') }])
})

test('a fence or comment that nothing closes hides no project', () => {
  const { projects, problems: found } = read('```', '### Cog', '<!-- a', '#### Gears', ...FILLED)
  expect(projects).toMatchObject([{ title: 'Gears' }])
  expect(found).toEqual([
    { path, line: 1, column: 1, severity: 'warning', rule: 'unclosed-block', message: 'This code fence is never closed; the lines below it are read as if it were not there' },
    { path, line: 3, column: 1, severity: 'warning', rule: 'unclosed-block', message: 'This comment is never closed; the lines below it are read as if it were not there' },
  ])
})

test('a link’s address may stand at the end of the file', () => {
  expect(read('### Cog', '#### Gears', '- Upstream Issue: [this][1]', ...FILLED, '', '[1]: https://github.com/cog/gears/issues/7').projects).toMatchObject([{ upstreamIssues: [{ label: 'cog/gears#7' }] }])
})

test('more projects than a term can have are not read', () => {
  const many = (count: number): string[] => ['### Cog', ...Array.from({ length: count }, (_, index) => [`#### Gears ${index}`, ...FILLED]).flat()]
  const most = read(...many(LIMITS.projects))
  expect([most.projects.length, most.problems]).toEqual([LIMITS.projects, []])
  const over = read(...many(LIMITS.projects + 1), '#### More', ...FILLED)
  expect(over.projects).toHaveLength(LIMITS.projects)
  expect(over.problems).toEqual([{ path, line: 2 + 3 * LIMITS.projects, column: 1, severity: 'error', rule: 'over-limit', message: 'More than 500 projects in one file; the rest is not read' }])
})

test('of a file that is too long the last sections are not read', () => {
  // Each counts as much as one section may have.
  const long = Array.from({ length: 15 }, (_, index) => [`## Part ${index}`, ...Array.from({ length: 70 }, () => 'a'.repeat(999))]).flat()
  const rest = LIMITS.file - 15 * LIMITS.section - FILLED.join('\n').length - 1
  const filler = [...Array.from({ length: 3 }, () => 'b'.repeat(9999)), 'b'.repeat(rest - 30_001)]
  expect(read(...long, '## Cog', '### Gears', ...FILLED, ...filler)).toMatchObject({ projects: [{ title: 'Gears' }], problems: [] })
  expect(read(...long, '## Cog', '### Gears', ...FILLED, ...filler, '', '### More')).toMatchObject({
    projects: [],
    problems: [{ path, line: 15 * 71 + 3, column: 1, severity: 'error', rule: 'over-limit', message: 'More than 1000000 characters in one file; the rest is not read' }],
  })
})

test('a section that is too long is cut and shown as plain text', () => {
  const lines = (count: number): string[] => ['### Cog', '#### Gears', '- Mentors: Ann', '- Description: *a*', ...Array.from({ length: count }, () => 'b'.repeat(999)), '- Size: large']
  expect(read(...lines(63))).toMatchObject({ projects: [{ size: 'large', description: expect.stringMatching(/^a b+ b/) }], problems: [] })
  const { projects, problems: found } = read(...lines(70))
  expect(projects).toMatchObject([{ size: null, description: expect.stringMatching(/^\*a\* b+ b/) }])
  // One line more than fits.
  expect(projects[0]?.description).toHaveLength('*a*'.length + 64 * 1000)
  expect(found).toEqual([{ path, line: 68, column: 1, severity: 'warning', rule: 'over-limit', message: 'More than 64000 characters in one section: this project is shown as plain text' }])
})

test('a line that would keep the parser busy makes its project plain, not its neighbour', () => {
  const { projects, problems: found } = read('### Cog', '#### *Gears*', '- Description: *a*', `  ${'> '.repeat(9)}b`, '- Mentors: Ann', '#### *Teeth*', '- Description: *c*', '- Mentors: Ben')
  expect(projects).toMatchObject([{ title: 'Gears', description: `*a* ${'> '.repeat(9)}b`, mentors: [{ name: 'Ann' }] }, { title: 'Teeth', description: 'c' }])
  expect(found).toEqual([{ path, line: 4, column: 1, severity: 'warning', rule: 'over-limit', message: 'More than 8 nested lists and quotes: this project is shown as plain text' }])
})

test.each([
  ['A *b*', 'A b'],
  [`A *b*${' c'.repeat(40)}`, `A b${' c'.repeat(40)}`],
  [`${'['.repeat(17)} *b* c`, `${'['.repeat(17)} *b* c`],
])('the title of %j is %j', (heading, title) => {
  expect(read('### Cog', `#### ${heading}`, ...FILLED).projects).toMatchObject([{ title }])
})

test('a heading of more than a thousand characters is not parsed', () => {
  const title = (length: number): string | undefined => read('### Cog', `#### *a* ${'b'.repeat(length - 4)}`, ...FILLED).projects[0]?.title
  expect(title(1000)).toMatch(/^a bb/)
  expect(title(1001)).toMatch(/^a\* bb/)
})

test('an id of LFX that belongs to no project is an error', () => {
  const message = `The LFX project ${ID} belongs to no record; is a heading or a label above it missing?`
  expect(problems(['### Cog', '#### Gears', ...FILLED, '### Lost', '', `- LFX URL: ${LFX}`], 'lfx-id-in-no-record')).toEqual([`7 error ${message}`])
  expect(problems(['# Term', 'a', `- LFX URL: ${LFX}`], 'lfx-id-in-no-record')).toEqual([`3 error ${message}`])
  expect(problems(['# Term', '', `## [Lost](${LFX})`, 'a'], 'lfx-id-in-no-record')).toEqual([`3 error ${message}`])
  expect(problems(['a', `LFX URL: ${LFX}`], 'lfx-id-in-no-record')).toEqual([`2 error ${message}`])
  expect(problems(['# Term', `See ${LFX}`, `- Upstream Issue: ${LFX}`], 'lfx-id-in-no-record')).toEqual([])
  expect(problems(['### Cog', `#### Gears`, ...FILLED, `- LFX URL: ${LFX}`], 'lfx-id-in-no-record')).toEqual([])
})

test('what stands below a heading that belongs to no project is told with its line', () => {
  expect(problems(['### Cog', '#### Gears', ...FILLED, '#### Wheels of ann@example.org', 'A project without fields.'], 'heading-not-read')).toEqual([
    '5 warning What stands below “Wheels of” belongs to no project: either a title is missing above it, or a field such as “Description:” below it',
  ])
})

test('a part that is too deep to be parsed makes its project plain text, and is told', () => {
  const { projects, problems: found } = read('### Cog', '#### Gears', ...FILLED, '##### Timeline', 'One.', `${'> '.repeat(5000)}deep`)
  expect(found).toMatchObject([{ line: 7, rule: 'over-limit' }])
  expect(projects[0]?.body.extra).toMatchObject([{ label: 'Timeline' }])
})

import { expect, test } from 'vitest'
import { parseMarkdown } from './markdown.ts'
import { outline } from './outline.ts'
import { splitSections } from './sections.ts'
import { visibleLines } from './visible-lines.ts'

const names = { isCncfProject: (text: string, parent: string) => text === 'Sprocket' || text === parent }

/** Each project as "CNCF project > group > title". */
const read = (lines: readonly string[]): string[] => outline(splitSections(visibleLines(lines.join('\n'))), names, parseMarkdown)
  .map(({ cncfProject, group, title }) => [cncfProject, group, title].filter((one) => one !== null).join(' > '))

/** What makes a heading a project. */
const FILLED = ['- Description: Turn.', '- Mentors: Ann']
const project = (heading: string): string[] => [heading, ...FILLED]

test.each([
  ['- Description: Turn.'], ['- Skills: Go'], ['- Mentors: Ann'], ['Mentors: Ann'], ['- Upstream Issue: #1'], ['- Size: large'], ['- LFX URL: none', '- Difficulty: easy'],
])('below a CNCF project %j makes a project', (...fields) => {
  expect(read(['### Cog', '#### Gears', ...fields])).toEqual(['Cog > Gears'])
})

test.each([[['- Goals: many']], [['- Mentee: Ben']], [['- Goals: many', '- Mentee: Ben', 'a']], [[]]])('below a CNCF project %j makes none', (fields) => {
  expect(read(['### Cog', '#### Gears', ...fields])).toEqual([])
})

test.each([
  // With no CNCF project above, one field of front matter is too little.
  [['#### Gears', '- Size: large'], []],
  [['#### Gears', '- Mentors - Ann'], []],
  [['#### Gears', '- Size: large', '- Mentors - Ann'], ['Gears']],
  [['#### Gears', '- Mentors: Ann'], ['Gears']],
  [['#### Cog', '#### Gears', '- Size: large'], []],
  [['##### Cog', '#### Gears', '- Size: large', ...project('##### Teeth')], ['Gears > Teeth']],
  // Front matter holds fields, too.
  [['## Project instructions', '- Mentors: apply', '- Skills: say which', '### Cog', ...project('#### Gears')], ['Cog > Gears']],
  [['### Timeline', '- Description: dates', '### Cog', ...project('#### Gears')], ['Cog > Gears']],
  [['### Timeline', '- Description: dates', '- Skills: Go', '- Mentors: Ann'], ['Timeline']],
  [['### Mentors', '- Mentors: Ann', '- Size: large', ...project('#### Gears')], ['Gears']],
])('%j holds %j', (lines, expected) => {
  expect(read(lines)).toEqual(expected)
})

test.each([
  // Mentors below the name of a CNCF project are those of all its projects; with anything else it is a project.
  [['### Sprocket', '- Website: x', '- Mentors: Ann', ...project('#### Gears'), ...project('#### Teeth')], ['Sprocket > Gears', 'Sprocket > Teeth']],
  [['### Sprocket', '- Mentors: Ann', '- Issues: #1', ...project('#### Gears')], ['Sprocket', 'Gears']],
  [['### Sprocket', 'It turns.', '- Mentors: Ann', ...project('#### Gears')], ['Sprocket', 'Gears']],
  [['### Sprocket', '- Mentors: Ann', ...project('### Gears')], ['Sprocket', 'Gears']],
  [['### Cog', '- Mentors: Ann', ...project('#### Gears')], ['Cog', 'Gears']],
])('%j has the projects %j', (lines, expected) => {
  expect(read(lines)).toEqual(expected)
})

test('mentors of a CNCF project are those of its projects that name none', () => {
  const found = outline(splitSections(visibleLines(['### Sprocket', '- Mentors: Ann', '#### Gears', '- Description: a', '#### Teeth', '- Description: b', '- Mentors: Ben', '### Cog', '#### Pins', '- Description: c'].join('\n'))), names, parseMarkdown)
  expect(found.map(({ title, fields }) => [title, ...fields.fields.flatMap(({ kind, lines }) => (kind === 'mentors' ? lines.join() : []))])).toEqual([['Gears', 'Ann'], ['Teeth', 'Ben'], ['Pins']])
})

test.each([
  'Accepted Projects', 'Accepted projects for 2024', 'List of Selected Projects', 'Participating Projects', 'Proposed Project ideas', 'Proposed mentorship ideas', 'Ideas', 'Ideas list', 'Project Ideas', 'Project', 'Projects', 'Projects ideas', 'Proposals', 'Table of Contents', 'Timeline', 'Instructions', 'Project instructions', 'Application process', 'Mentorship duration - three months',
])('no CNCF project stands above what follows %j', (start) => {
  expect(read(['### Cog', ...project('#### Gears'), `## ${start}`, ...project('#### Teeth')])).toEqual(['Cog > Gears', 'Teeth'])
})

test.each(['Our Projects', 'Acceptance Projects', 'Projects of Cog', 'Project Cog', 'Proposals of Cog', 'Timelines', 'The Timeline', 'The ideas', 'Instructions for Cog', 'Application processes', 'Accepted by all of the many projects', 'The mentorship duration', 'My table of contents'])('%j is a CNCF project', (name) => {
  expect(read(['### Cog', ...project('#### Gears'), `### ${name}`, ...project('#### Teeth')])).toEqual(['Cog > Gears', `${name} > Teeth`])
})

test.each(['TODO', 'todo:', 'TBD', 'tba', 'N/A', 'Students', 'Mentors', 'mentees :', 'Contributors'])('%j ends no CNCF project', (text) => {
  expect(read(['### Cog', ...project('#### Gears'), `### ${text}`, 'a', ...project('#### Teeth')])).toEqual(['Cog > Gears', 'Cog > Teeth'])
})

test.each([
  [[...project('#### Gears'), '##### Timeline', '12 weeks', ...project('#### Teeth')], ['Gears: description, mentors, extra Timeline', 'Teeth: description, mentors']],
  [[...project('#### Gears'), '##### Application instructions', '', ...project('#### Teeth')], ['Gears: description, mentors', 'Teeth: description, mentors']],
  // A heading in the middle of the fields divides no project in two.
  [['#### Gears', '- Description: Turn.', '##### Background', 'Old.', '- Skills: Go', '- Mentors: Ann'], ['Gears: description, extra Background, skills, mentors']],
  [['#### Gears', '- Description: Turn.', '- Mentors: Ann', '##### Teeth', '- Skills: Go', '- Mentors: Ann'], ['Gears: description, mentors', 'Teeth: skills, mentors']],
  [['#### Gears', '- Description: Turn.', '##### Teeth', '- Description: Bite.', '- Mentors: Ann'], ['Gears: description', 'Teeth: description, mentors']],
  [['#### Gears', '- Skills: Go', '- Mentors: Ann', '##### Teeth', '- Skills: Go', '- Mentors: Ann'], ['Gears: skills, mentors', 'Teeth: skills, mentors']],
  // A label whose heading slipped to a higher level is a field that was missing, and no CNCF project.
  [[...project('#### Gears'), '### Expected Outcome', 'A gear.', ...project('#### Teeth')], ['Gears: description, mentors, expectedOutcome Expected Outcome', 'Teeth: description, mentors']],
  [[...project('#### Gears'), '### Description', 'Of all.', ...project('#### Teeth')], ['Gears: description, mentors', 'Teeth: description, mentors']],
] as const)('of %j the projects below Cog have %j', (lines, expected) => {
  const found = outline(splitSections(visibleLines(['### Cog', ...lines].join('\n'))), names, parseMarkdown)
  const nameOf = ({ kind, written }: { kind: string; written: string }) => (written.toLowerCase() === kind ? kind : kind === 'skills' || kind === 'mentors' || kind === 'description' ? kind : `${kind} ${written}`)
  expect(found.map(({ title, fields }) => `${title}: ${fields.fields.map(nameOf).join(', ')}`)).toEqual(expected)
  expect(found.every(({ cncfProject }) => cncfProject === 'Cog')).toBe(true)
})

test('below a title the name of a CNCF project, or of what has projects, is none of its parts', () => {
  expect(read(['### Cog', ...project('### Gears'), '#### Sprocket', 'About it.', ...project('#### Teeth')])).toEqual(['Cog > Gears', 'Sprocket > Teeth'])
  expect(read([...project('### Gears'), '#### Wheel', 'About it.', ...project('##### Teeth')])).toEqual(['Gears', 'Wheel > Teeth'])
})

test('what stands below a heading that belongs to no project is told', () => {
  const unread: string[] = []
  const lines = ['### Cog', 'About it.', ...project('#### Gears'), '#### Prose', 'A project without fields.', '#### Nothing', '#### Wheels', 'About them.', ...project('##### Teeth')]
  outline(splitSections(visibleLines(lines.join('\n'))), names, parseMarkdown, ({ heading }, text) => unread.push(`${heading?.line} ${text}`))
  expect(unread).toEqual(['6 Prose'])
})

test.each([
  [['### Cog', ...project('#### Gears'), '###', ...project('#### Teeth')], ['Cog > Gears', 'Teeth']],
  [['### ![](cog.svg)', ...project('#### Gears')], ['Gears']],
  [['### Cog', ...project('#### A'), ...project('#### B'), ...project('#### C'), '#### Wheels', ...project('##### Gears'), '####', ...project('##### Teeth')], ['Cog > A', 'Cog > B', 'Cog > C', 'Cog > Wheels > Gears', 'Cog > Teeth']],
])('an empty heading names no CNCF project and no group: %j', (lines, expected) => {
  expect(read(lines)).toEqual(expected)
})

test.each(['TODO list', 'My mentors'])('%j is a CNCF project of its own', (text) => {
  expect(read(['### Cog', ...project('#### Gears'), `### ${text}`, ...project('#### Teeth')])).toEqual(['Cog > Gears', `${text} > Teeth`])
})

test.each([
  // What upstream's template holds is no project.
  [['## Template', '### Cog', ...project('#### Gears'), '## More', ...project('#### Teeth')], ['More > Teeth']],
  [['## Samples:', '### Examples', ...project('#### Gears'), '### Cog', ...project('#### Teeth'), '# Cog', ...project('#### Pins')], ['Cog > Pins']],
  [['## example :', ...project('### Gears'), ...project('## Teeth')], ['Teeth']],
  [['## The template', ...project('### Gears')], ['The template > Gears']],
  [['## Templates of Cog', ...project('### Gears')], ['Templates of Cog > Gears']],
  [['### Prometheus (sample)', ...project('#### Gears'), '### Cog', ...project('#### Teeth')], ['Cog > Teeth']],
  [['### CNCF Project Name', ...project('#### Gears')], []],
  [['### My CNCF project name', ...project('#### Gears')], ['My CNCF project name > Gears']],
  [['### CNCF project names', ...project('#### Gears')], ['CNCF project names > Gears']],
  [['### Cog', ...project('#### Mentorship Project Title'), ...project('#### project title'), ...project('#### Title'), ...project('#### Title of gears'), ...project('#### The title')], ['Cog > Title of gears', 'Cog > The title']],
  // Above the list of projects the sample's title is the sample, below it somebody's project.
  [['### Cog', ...project('#### Refactor the APIs for better readability and less maintenance overhead'), '## Accepted projects', '### Cog', ...project('#### Gears')], ['Cog > Gears']],
  [['## Accepted projects', '### Cog', ...project('#### Refactor the APIs for better readability and less maintenance overhead')], ['Cog > Refactor the APIs for better readability and less maintenance overhead']],
  [['### Cog', ...project('#### Do refactor the APIs for better readability and less maintenance overhead'), ...project('#### Refactor the APIs for better readability and less maintenance overheads'), '## Ideas'], ['Cog > Do refactor the APIs for better readability and less maintenance overhead', 'Cog > Refactor the APIs for better readability and less maintenance overheads']],
])('of %j only %j are projects', (lines, expected) => {
  expect(read(lines)).toEqual(expected)
})

test.each([
  // A heading without fields at the level of titles, with titles one level down, is a group.
  [['### Cog', ...project('#### Gears'), ...project('#### Pins'), '#### Drive', ...project('##### Belt'), ...project('##### Chain'), ...project('#### Teeth')], ['Cog > Gears', 'Cog > Pins', 'Cog > Drive > Belt', 'Cog > Drive > Chain', 'Cog > Teeth']],
  [['### Cog', ...project('#### Gears'), '#### Drive', ...project('##### Belt'), '### Wheel', ...project('#### Rim')], ['Cog > Gears', 'Cog > Drive > Belt', 'Wheel > Rim']],
  [['### Cog', ...project('#### Gears'), '##### Drive', ...project('##### Belt'), ...project('#### Pins')], ['Cog > Gears', 'Cog > Belt', 'Cog > Pins']],
  [['### Cog', ...project('#### Gears'), '#### Drive', '##### About', 'a', ...project('##### Belt'), ...project('#### Pins')], ['Cog > Gears', 'Cog > Drive > Belt', 'Cog > Pins']],
  [['### Cog', ...project('#### Gears'), ...project('#### Pins'), '#### About', 'a'], ['Cog > Gears', 'Cog > Pins']],
  [['### Cog', ...project('#### Gears'), '#### About', 'a', '#### Drive', ...project('##### Belt'), ...project('#### Pins')], ['Cog > Gears', 'Cog > Drive > Belt', 'Cog > Pins']],
  // A name of its own, or a level above that of titles, is a CNCF project.
  [['### Cog', ...project('#### Gears'), '#### Sprocket', ...project('##### Belt'), ...project('#### Teeth')], ['Cog > Gears', 'Sprocket > Belt', 'Sprocket > Teeth']],
  [['### Cog', ...project('##### Gears'), ...project('##### Pins'), '#### Wheel', ...project('##### Rim')], ['Cog > Gears', 'Cog > Pins', 'Wheel > Rim']],
  [['#### Cog', ...project('#### Gears'), '#### Wheel', ...project('##### Rim')], ['Cog > Gears', 'Wheel > Rim']],
  // A title at the level of CNCF projects leaves them as they are.
  [['### Cog', ...project('### Gears'), ...project('#### Teeth')], ['Cog > Gears', 'Cog > Teeth']],
  [['### Cog', ...project('#### Gears'), '#### Drive', ...project('##### Belt'), '### Ideas', ...project('#### Chain')], ['Cog > Gears', 'Cog > Drive > Belt', 'Chain']],
])('the outline of %j is %j', (lines, expected) => {
  expect(read(lines)).toEqual(expected)
})

test.each([
  ['#### [Gears](https://gear.example) of `cog` & **pins**', 'Gears of cog & pins'],
  ['#### 1. Gears', '1. Gears'],
  ['#### Gears**', 'Gears'],
  ['#### Gears \\*\\*', 'Gears'],
  ['#### Gears _ ', 'Gears'],
  ['#### ** Gears', 'Gears'],
  ['#### Gears * Pins', 'Gears * Pins'],
  ['#### [Draft] Gears in C#', '[Draft] Gears in C#'],
])('the title of %j is %j', (heading, title) => {
  expect(read(['### Cog', ...project(heading)])).toEqual([`Cog > ${title}`])
})

test('a project carries its section and fields', () => {
  const [found] = outline(splitSections(visibleLines(['a', '# Cog', '', ...project('## Gears')].join('\n'))), names, parseMarkdown)
  expect(found).toMatchObject({ title: 'Gears', cncfProject: 'Cog', group: null, section: { firstLine: 5, heading: { line: 4 } }, fields: { fields: [{ kind: 'description' }, { kind: 'mentors' }] } })
})

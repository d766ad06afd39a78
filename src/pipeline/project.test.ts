import { expect, test } from 'vitest'
import { readFile } from './read-file.ts'

const path = 'lfx-mentorship/2024/01-Mar-May/README.md'
const read = (...lines: string[]) => readFile(lines.join('\n'), path, 2024, { isCncfProject: () => false })
const below = (...lines: string[]) => read('### Cog', '#### Gears', ...lines)
/** "line:column severity rule message" */
const problems = (...lines: string[]): string[] => below(...lines).problems.map(({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule} ${message}`)

const text = (value: string) => ({ type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] }] })

test('a project with all its fields', () => {
  const [first, project] = read('### Cog', '#### Pins', '- Mentors: Ann', '#### Drive', '##### Gears', 'CNCF - Cog: Gears (2024 Term 1)', '- Description: Turn.', '- Expected Outcome: Fast.', '- Recommended Skills: Go, Rust (optional)', '- Primary Mentor: Ann (@ann)', '- Mentors:', '  - Ben', '- Upstream Issue: https://github.com/cog/gears/issues/7 https://github.com/cog/gears/issues/7', '- Issue: https://github.com/cog/gears/issues/8', '- Project size:', '  - 175 hours', '- Difficulty: easy', '- LFX URL: https://mentorship.lfx.linuxfoundation.org/project/12345678-1234-1234-1234-123456789abc', '- Goals: Many.', '- Mentee: Eve').projects
  expect(first?.group).toBeNull()
  expect(project).toEqual({
    cncfProjectAsWritten: 'Cog', group: 'Drive', title: 'Gears', programName: 'CNCF - Cog: Gears (2024 Term 1)', description: 'Turn.', expectedOutcome: 'Fast.',
    skills: ['Go', 'Rust'], optionalSkills: ['Rust'], skillsText: null,
    mentors: [{ name: 'Ann', github: 'ann', role: 'primary' }, { name: 'Ben', github: null, role: null }],
    upstreamIssues: [{ url: 'https://github.com/cog/gears/issues/7', kind: 'issue', label: 'cog/gears#7' }, { url: 'https://github.com/cog/gears/issues/8', kind: 'issue', label: 'cog/gears#8' }],
    lfxUrl: 'https://mentorship.lfx.linuxfoundation.org/project/12345678-1234-1234-1234-123456789abc', lfxId: '12345678-1234-1234-1234-123456789abc',
    size: 'medium', difficulty: 'easy', prerequisites: [], source: { path, line: 5 },
    body: { description: text('Turn.'), expectedOutcome: text('Fast.'), extra: [{ label: 'Goals', text: text('Many.') }, { label: 'Mentee', text: text('Eve') }] },
  })
})

test('a project with hardly any', () => {
  expect(read('', '  #### Gears', '- Description:', '- Size:', '- LFX URL:')).toEqual({
    timeline: [],
    projects: [{
      cncfProjectAsWritten: 'CNCF', group: null, title: 'Gears', programName: null, description: '', expectedOutcome: null, skills: [], optionalSkills: [], skillsText: null, mentors: [], upstreamIssues: [],
      lfxUrl: null, lfxId: null, size: null, difficulty: null, prerequisites: [], source: { path, line: 2 }, body: { description: { type: 'root', children: [] }, expectedOutcome: null, extra: [] },
    }],
    problems: [
      { path, line: 2, column: 3, severity: 'error', rule: 'missing-cncf-project', message: 'No CNCF project heading above “Gears”' },
      { path, line: 2, column: 3, severity: 'warning', rule: 'missing-mentor', message: 'No mentor could be read for “Gears”; write them as “Name (@github-handle)”' },
    ],
  })
})

test.each([
  [['- Description: a', '  - Mentors:'], ['4:5 warning missing-mentor No mentor could be read for “Gears”; write them as “Name (@github-handle)”']],
  [['- Description: a', '- Mentors: Ann', '- Skills: Go', '- Description: b', '- Mentors: Ben'], ['6:3 warning lost-heading A second list of fields without a heading; put the project’s title above it']],
  [['- Description: a', '- Mentors: Ann (@ann_b)'], ['4:3 warning impossible-handle “ann_b” cannot be a GitHub login']],
  [['- Description: a', '- Mentors:', '  - Ann', '  - Ben (@ben_c)'], ['6:1 warning impossible-handle “ben_c” cannot be a GitHub login']],
  [['- Mentors: Ann', '- Skills: Go, Kubernets'], ['4:3 warning near-known-skill Unknown skill “Kubernets”: did you mean Kubernetes?']],
  [['- Mentors: Ann', '- Skills:', '  - Go', '  - Kubernets', '- Technologies: Rust'], ['6:1 warning near-known-skill Unknown skill “Kubernets”: did you mean Kubernetes?']],
  [['- Mentors: Ann', '- Wanted skills: Go'], ['4:3 warning unknown-label “Wanted skills” is no known label and was read as part of “Mentors”; did you mean “Recommended Skills”?']],
])('of %j the problems are %j', (lines, expected) => {
  expect(problems(...lines)).toEqual(expected)
})

test.each([
  ['Primary Mentor', 'primary'], ['Secondary mentors', 'secondary'], ['Backup Mentor', 'backup'], ['Lead mentor', 'lead'], ['Adjunct Mentor', 'adjunct'], ['Co-Mentor', 'co'], ['Project Mentors', null], ['Mentor', null],
])('who stands below %s has the role %s', (label, role) => {
  expect(below(`- ${label}: Ann`).projects).toMatchObject([{ mentors: [{ name: 'Ann', role }] }])
})

/** Of a title, by its end. */
const SAID = [
  ['…', '2 warning over-limit The title has more than 300 characters; the rest is cut off'],
  ['Untitled project', '2 warning lost-heading The heading of this list of fields is empty; write the project’s title into it'],
] as const

test.each([
  ['a'.repeat(300), 'a'.repeat(300)],
  ['a'.repeat(301), `${'a'.repeat(300)}…`],
  [`${'a'.repeat(299)}\u{1F680}`, `${'a'.repeat(299)}…`],
  [`${'a'.repeat(299)} b`, `${'a'.repeat(299)}…`],
  ['ann@example.org', 'Untitled project'],
  ['', 'Untitled project'],
  ['Gears of ann@example.org ', 'Gears of'],
])('the title %j is shown as %j', (written, title) => {
  const { projects, problems: found } = read('### Cog', `#### ${written}`, '- Description: a', '- Mentors: Ann')
  expect(projects).toMatchObject([{ title }])
  expect(found.map(({ line, severity, rule, message }) => `${line} ${severity} ${rule} ${message}`)).toEqual(SAID.filter(([end]) => title.endsWith(end)).map(([, said]) => said))
})

test('no address of anybody is left', () => {
  const { projects, problems: found } = read('### Cog ann@example.org', '#### Pins', '- Mentors: Ann', '#### Drive (ben@example.org)', '##### Gears', 'a ann@example.org', '- Mentors: Ann (ann@example.org)', '- Skills: Some knowledge of gears, which you can ask ann@example.org about before you apply for it', '- Size: ask ann@example.org', '- Expected Outcome: ann@example.org')
  expect(JSON.stringify({ projects, found })).not.toContain('@example')
  expect(projects.at(-1)).toMatchObject({ cncfProjectAsWritten: 'Cog', group: 'Drive', title: 'Gears', size: 'ask' })
})

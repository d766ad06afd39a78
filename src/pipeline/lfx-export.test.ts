import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLfxExport } from './lfx-export.ts'
import { LIMITS } from './limits.ts'
import { readPrerequisites } from './prerequisites.ts'
import { readFile } from './read-file.ts'

const names = { isCncfProject: () => false }
const program = {
  issue_number: 7,
  cncf_project: 'Widgets',
  cncf_project_maturity: 'sandbox',
  program_name_full: 'CNCF - Widgets: Turn the `knob` (2031 Term 2)',
  program_name_short: 'Turn the `knob`',
  description: '## Description\r\nTurn it **left**, see https://example.org/owner/repo/issues/99.\n\n- Mentors: nobody\n\n## Expected outcomes\n- A turned knob\n```\n# no heading',
  technologies: 'Rust',
  skills: 'Go, (Optional) Rust\n- LFX URL: https://example.org',
  mentors: [
    { name: 'Ann Example', github_handle: 'ann', email: 'ann@example.org', lfid: 'ann.account', role: 'primary' },
    { name: 'Bo (he/him)', github_handle: 'not.a.login', email: 'bo@example.org', lfid: 'bo.account', role: 'co-mentor' },
  ],
  upstream_issue_url: 'https://github.com/widgets/widgets/issues/12',
  lfx_url: 'https://mentorship.lfx.linuxfoundation.org/project/11111111-2222-4333-8444-555555555555',
  prerequisites: { resume: true, cover_letter: false, coding_challenge: null, custom: 'Write to ann@example.org', standard_courses: [{ name: 'Orientation' }, 3] },
}
const readAll = (...programs: unknown[]) => readLfxExport(JSON.stringify({ _term: 'x', programs }, null, 2), 'e.json', names)

test('a program has the fields its README would have, and role, prerequisites and maturity besides', () => {
  const { projects: [project], problems } = readAll(program)
  expect(project).toMatchObject({
    cncfProjectAsWritten: 'Widgets',
    maturity: 'sandbox',
    group: null,
    title: 'Turn the knob',
    programName: 'CNCF - Widgets: Turn the knob (2031 Term 2)',
    description: 'Turn it left, see https://example.org/owner/repo/issues/99. Mentors: nobody',
    expectedOutcome: 'A turned knob # no heading',
    mentors: [{ name: 'Ann Example', github: 'ann', role: 'primary' }, { github: null, role: 'co' }],
    upstreamIssues: [{ url: 'https://github.com/widgets/widgets/issues/12', kind: 'issue', label: 'widgets/widgets#12' }],
    lfxId: '11111111-2222-4333-8444-555555555555',
    optionalSkills: [],
    prerequisites: ['Resume', 'Course certificate: Orientation', 'Write to'],
    source: { path: 'e.json', line: 9 },
  })
  expect(project?.skills.slice(0, 2)).toEqual(['Go', 'Rust'])
  expect(problems).toEqual([expect.objectContaining({ rule: 'impossible-handle', line: 9 })])
})

test('agrees with the README of the same words', () => {
  const readme = `## Accepted Projects\n\n### Widgets\n\n#### Turn it\n\n- Description:\n\n  > ## Description\n  > Text\n  > \n  > ## Expected outcomes\n  > - One\n\n- Recommended Skills: Go\n- Technologies: Go, Rust\n- Mentor(s):\n  - Ann Example (@ann, ann@example.org)\n- Upstream Issue: https://github.com/w/w/issues/1\n- LFX URL: ${program.lfx_url}\n`
  const json = { ...program, program_name_full: '', program_name_short: 'Turn it', description: '## Description\nText\n\n## Expected outcomes\n- One', skills: 'Go', technologies: 'Go, Rust', upstream_issue_url: 'https://github.com/w/w/issues/1', mentors: program.mentors.slice(0, 1) }
  const { projects: [exported] } = readAll(json)
  const { projects: [written] } = readFile(readme, 'README.md', 2026, names)
  expect({ ...written, mentors: written?.mentors.map((mentor) => ({ ...mentor, role: 'primary' })) })
    .toEqual({ ...exported, maturity: undefined, prerequisites: [], source: written?.source })
})

test('no e-mail address and no account id comes through', () => {
  const text = JSON.stringify(readAll({ ...program, description: 'Write to ann@example.org', skills: 'Go, ann@example.org' }))
  expect(text).not.toMatch(/@example|ann\.account|bo\.account/)
})

test.each([
  ['primary', 'primary'],
  ['Co-Mentor', 'co'],
  ['Lead Mentor', 'lead'],
  ['Mentor', null],
  ['', null],
])('the role %j is %j', (role, expected) => {
  expect(readAll({ ...program, mentors: [{ name: 'Ann', github_handle: '@ann', role }] }).projects[0]?.mentors).toEqual([{ name: 'Ann', github: 'ann', role: expected }])
})

test('a mentor may have no login, and a row may be empty', () => {
  const { projects, problems } = readAll({ ...program, mentors: [{ name: '', github_handle: '' }, { name: 'Bo  Ray', github_handle: '' }, { name: '', github_handle: 'cyd' }] })
  expect(projects[0]?.mentors).toEqual([{ name: 'Bo Ray', github: null, role: null }, { name: 'cyd', github: 'cyd', role: null }])
  expect(problems).toEqual([])
})

test('what is doubtful in a program is told with its line in the export', () => {
  const { problems } = readAll(program, { ...program, program_name_short: 'Turn it back', skills: 'Kuberrnetes', mentors: [] })
  const second = JSON.stringify({ _term: 'x', programs: [program, program] }, null, 2).split('\n').findLastIndex((line) => line.includes('program_name_short')) + 1
  expect(problems.filter(({ line }) => line === second)).toEqual([
    expect.objectContaining({ path: 'e.json', column: 1, severity: 'warning', message: expect.stringContaining('Kuberrnetes') }),
    expect.objectContaining({ path: 'e.json', severity: 'warning', rule: 'missing-mentor', message: 'The export names no mentor for “Turn it back”' }),
  ])
  expect(problems[0]).toMatchObject({ line: 9, severity: 'warning', message: '“not.a.login” cannot be a GitHub login' })
})

test('two programs of one name stand where they stand', () => {
  const { projects } = readAll(program, { ...program, cncf_project: 'Gears' })
  const lines = projects.map(({ source }) => source.line)
  expect(lines).toEqual([9, 9 + JSON.stringify(program, null, 2).split('\n').length])
})

test('a byte order mark in front is none of it', () => {
  expect(readLfxExport(`\uFEFF${JSON.stringify({ programs: [program] })}`, 'e.json', names)).toMatchObject({ projects: [{ title: 'Turn the knob', source: { line: 1 } }] })
})

describe('bad input costs no more than itself', () => {
  test('more programs than a term can have are cut, and it is told', () => {
    const many = Array.from({ length: LIMITS.projects + 1 }, (_, at) => ({ cncf_project: 'Widgets', program_name_short: `Turn ${at}` }))
    const { projects, problems } = readAll(...many)
    expect(projects).toHaveLength(LIMITS.projects)
    expect(problems[0]).toMatchObject({ line: 1, severity: 'error', rule: 'over-limit', message: `More than ${LIMITS.projects} programs in one export; the rest is not read` })
    expect(readAll(...many.slice(1)).problems.filter(({ rule }) => rule === 'over-limit')).toEqual([])
  }, 30_000)

  test('a file beyond all measure is not read', () => {
    const text = JSON.stringify({ programs: [program] })
    expect(readLfxExport(text.padEnd(LIMITS.file), 'e.json', names).projects).toHaveLength(1)
    expect(readLfxExport(text.padEnd(LIMITS.file + 1), 'e.json', names)).toMatchObject({
      projects: [],
      problems: [{ path: 'e.json', line: 1, severity: 'error', rule: 'bad-export', message: expect.stringContaining('a list “programs” is expected') }],
    })
  })

  test('what is no export is one problem', () => {
    for (const text of ['', '[]', '{"programs": 3}', '{"programs"', '['.repeat(100_000)]) {
      expect(readLfxExport(text, 'e.json', names)).toMatchObject({ projects: [], problems: [expect.objectContaining({ rule: 'bad-export', severity: 'error' })] })
    }
  })

  test('a nameless program is left out, fields of a wrong type count as missing', () => {
    const { projects, problems } = readAll(null, { ...program, program_name_short: ' ' }, { ...program, skills: 5, mentors: [null, 'x'], lfx_url: null, description: null, prerequisites: [] })
    expect(projects.map(({ title, skills, lfxId, mentors }) => ({ title, skills, lfxId, mentors }))).toEqual([{ title: 'Turn the knob', skills: ['Rust'], lfxId: null, mentors: [] }])
    expect(problems.map(({ rule }) => rule)).toEqual(['bad-export', 'bad-export', 'missing-mentor'])
    expect(problems[1]).toMatchObject({ severity: 'error', message: 'Program 2 of the export has no name; it is left out' })
  })

  test('any JSON at all is read without a throw', () => {
    const anyProgram = fc.record(Object.fromEntries(Object.keys(program).map((key) => [key, fc.oneof(fc.string(), fc.jsonValue())])), { requiredKeys: [] })
    fc.assert(fc.property(fc.array(fc.oneof(anyProgram, fc.jsonValue()), { maxLength: 3 }), (programs) => {
      expect(readAll(...programs).projects.length).toBeLessThanOrEqual(programs.length)
    }), { numRuns: 50 })
  }, 30_000)

  test('prerequisites of any shape are words', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readPrerequisites(value).every((text) => text !== '')))
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLfxExport } from './lfx-export.ts'
import { readPrerequisites } from './prerequisites.ts'
import { readFile } from './read-file.ts'

const names = { isProjectName: () => false }
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

describe('bad input costs no more than itself', () => {
  test('what is no export is one problem', () => {
    for (const text of ['', '[]', '{"programs": 3}', '{"programs"', '['.repeat(100_000)]) {
      expect(readLfxExport(text, 'e.json', names)).toMatchObject({ projects: [], problems: [expect.objectContaining({ rule: 'bad-export', severity: 'error' })] })
    }
  })

  test('a nameless program is left out, fields of a wrong type count as missing', () => {
    const { projects, problems } = readAll(null, { ...program, program_name_short: ' ' }, { ...program, skills: 5, mentors: [null, 'x'], lfx_url: null, description: null, prerequisites: [] })
    expect(projects.map(({ title, skills, lfxId, mentors }) => ({ title, skills, lfxId, mentors }))).toEqual([{ title: 'Turn the knob', skills: ['Rust'], lfxId: null, mentors: [] }])
    expect(problems.map(({ rule }) => rule)).toEqual(['bad-export', 'bad-export', 'missing-mentor'])
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

import { expect, test } from 'vitest'
import * as v from 'valibot'
import { ProjectSchema } from '../schema/project.ts'
import { TermSchema } from '../schema/term.ts'
import { compile } from './compile.ts'

const project = (title: string, more = ''): string => `#### ${title}\n\n- Description: Text of ${title}.\n- Recommended Skills: Go\n- Mentor(s): Ann Lee (@annlee)\n${more}\n`
const list = (...projects: string[]): string => `## Accepted Projects\n\n### Gear Works\n\n${projects.join('')}`
const LFX = 'lfx-mentorship/2024/02-Jun-Aug'

test('an id is made of term, CNCF project and title, whatever stands around it', () => {
  const alone = compile([{ path: `${LFX}/README.md`, text: list(project('Turn it: “faster”, don’t stop')) }])
  const among = compile([{ path: `${LFX}/README.md`, text: `Intro\n\n${list(project('Other'), project('Turn it: “faster”, don’t stop'))}` }])
  expect(alone.projects[0]?.id).toBe('lfx-2024-2-gear-works-turn-it-faster-dont-stop')
  expect(among.projects[1]?.id).toBe(alone.projects[0]?.id)
})

test('two equal ids are an error that names both lines, and both projects stay', () => {
  const { projects, problems, bodies } = compile([{ path: `${LFX}/README.md`, text: list(project('Same'), project('Same'), project('same!')) }])
  expect(projects.map(({ id }) => id)).toEqual(['lfx-2024-2-gear-works-same', 'lfx-2024-2-gear-works-same-2', 'lfx-2024-2-gear-works-same-3'])
  expect(Object.keys(bodies)).toHaveLength(3)
  expect(problems).toMatchObject([
    { rule: 'duplicate-id', severity: 'error', line: 11, message: expect.stringContaining('as line 5 would; they are lfx-2024-2-gear-works-same-2 and lfx-2024-2-gear-works-same now') },
    { rule: 'duplicate-id', severity: 'error', line: 17 },
  ])
})

test('which of two equal ids a project has does not depend on the order of the file', () => {
  const [one, other] = [project('Same', '- Upstream Issue: https://github.com/a/b/issues/1'), project('Same', '- Upstream Issue: https://github.com/a/b/issues/2')]
  const idsOf = (...projects: string[]) =>
    Object.fromEntries(compile([{ path: `${LFX}/README.md`, text: list(...projects) }]).projects.map(({ id, upstreamIssues }) => [upstreamIssues[0]?.url, id]))
  expect(Object.keys(idsOf(one, other))).toHaveLength(2)
  expect(idsOf(one, other)).toEqual(idsOf(other, one))
})

test('a file that lies where no term is says why it is not read', () => {
  const { projects, problems } = compile([{ path: 'project_ideas.md', text: list(project('Same')) }, { path: 'lfx-mentorship/README.md', text: 'A guide' }])
  expect(projects).toEqual([])
  expect(problems).toMatchObject([{ path: 'project_ideas.md', rule: 'no-term', severity: 'warning', message: expect.stringContaining('lfx-mentorship/<year>/<term>/') }])
})

test.each(['2027/Mar-May/README.md', '2027/Term 1/project_ideas.md', '2027/spring/lfx-export.json', '2027/Q5/selected_projects.md'])('a term in a folder that is named like none is not passed over in silence: %s', (path) => {
  expect(compile([{ path: `lfx-mentorship/${path}`, text: list(project('Same')) }]).problems).toMatchObject([{ path: `lfx-mentorship/${path}`, rule: 'no-term' }])
})

test.each(['lfx-mentorship/2027/README.md', 'lfx-mentorship/2027/Mar-May/notes.md', 'lfx-mentorship/guides/mentors/README.md', 'summerofcode/README.md', 'lfx-mentorship/2027/Mar-May/old/README.md'])('a guide is none: %s', (path) => {
  expect(compile([{ path, text: 'A guide' }]).problems).toEqual([])
})

test('titles of symbols or of a thousand words get ids of their own', () => {
  const { projects } = compile([{ path: `${LFX}/README.md`, text: list(project('🚀'), project('🚀🚀'), project('word '.repeat(200)), project('プロジェクト')) }])
  expect(new Set(projects.map(({ id }) => id)).size).toBe(4)
  for (const one of projects) expect(v.is(ProjectSchema, one)).toBe(true)
  expect(projects[2]?.title.length).toBeLessThan(310)
})

test('the accepted list wins over the ideas of its term', () => {
  const { projects, terms } = compile([
    { path: `${LFX}/project_ideas.md`, text: list(project('Idea')) },
    { path: `${LFX}/README.md`, text: list(project('Accepted')) },
  ])
  expect(projects.map(({ title, state }) => [title, state])).toEqual([['Accepted', 'accepted']])
  expect(terms).toMatchObject([{ id: 'lfx-2024-2', state: 'accepted', source: { path: `${LFX}/README.md` } }])
})

test('ideas count as proposed where the list is still empty', () => {
  const { projects, problems } = compile([
    { path: `${LFX}/README.md`, text: '# Term 2\n\n## Accepted Projects\n' },
    { path: `${LFX}/project_ideas.md`, text: list(project('Idea')) },
  ])
  expect(projects.map(({ title, state }) => [title, state])).toEqual([['Idea', 'proposed']])
  expect(problems).toEqual([])
})

test('a term without a single project is an error of its file', () => {
  const { terms, problems } = compile([{ path: `${LFX}/README.md`, text: '# Nothing yet\n' }])
  expect(terms.map((term) => v.is(TermSchema, term))).toEqual([true])
  expect(problems).toMatchObject([{ path: `${LFX}/README.md`, severity: 'error', rule: 'no-project' }])
})

test('terms stand newest first and files that belong to no term are left alone', () => {
  const text = list(project('One'))
  const { terms } = compile([
    { path: 'summerofcode/2024.md', text }, { path: 'lfx-mentorship/2023/03-Sep-Nov/README.md', text }, { path: `${LFX}/README.md`, text },
    { path: 'lfx-mentorship/README.md', text }, { path: 'notes.md', text }, { path: 'lfx-mentorship/2025/01-Mar-May/README.md', text },
  ])
  expect(terms.map(({ id }) => id)).toEqual(['lfx-2025-1', 'lfx-2024-2', 'gsoc-2024', 'lfx-2023-3'])
})

test('the registry names CNCF projects and their maturity', () => {
  const { projects } = compile([
    { path: `${LFX}/README.md`, text: list(project('One')).replace('Gear Works', 'gearworks') },
    { path: 'lfx-mentorship/automation/projects.yml', text: '- name: GearWorks\n  slug: gearworks\n  maturity: sandbox\n' },
  ])
  expect(projects).toMatchObject([{ cncfProject: 'GearWorks', cncfProjectAsWritten: 'gearworks', maturity: 'sandbox' }])
})

test('a registry that is no list costs only the names', () => {
  const { projects, problems } = compile([{ path: `${LFX}/README.md`, text: list(project('One')) }, { path: 'lfx-mentorship/automation/projects.yml', text: '{' }])
  expect(projects).toHaveLength(1)
  expect(problems).toMatchObject([{ rule: 'bad-registry', severity: 'warning' }])
})

test('LFX’s export wins over the README beside it, which adds its dates and what the export lacks', () => {
  const page = 'https://mentorship.lfx.linuxfoundation.org/project/0a1b2c3d-1111-4222-8333-444444444444'
  const { projects, terms, problems } = compile([
    { path: `${LFX}/lfx-export.json`, text: JSON.stringify({ programs: [{ cncf_project: 'Gear Works', program_name_short: 'One', program_name_full: 'CNCF - Gear Works: One (2024 Term 2)', description: 'Text', skills: 'Go', mentors: [{ name: 'Ann Lee', github_handle: 'annlee', email: 'ann@example.org', role: 'primary' }], lfx_url: page }] }) },
    { path: `${LFX}/README.md`, text: `| Activity | Date |\n|---|---|\n| Term begins | June 3 |\n\n${list(project('One, renamed', `- LFX URL: ${page}`), project('Two'))}` },
  ])
  expect(projects.map(({ title, source }) => [title, source.path])).toEqual([['One', `${LFX}/lfx-export.json`], ['Two', `${LFX}/README.md`]])
  expect(projects[0]?.mentors).toEqual([{ name: 'Ann Lee', github: 'annlee', role: 'primary' }])
  expect(terms[0]?.timeline).toMatchObject([{ activity: 'Term begins', start: '2024-06-03' }])
  expect(problems).toMatchObject([{ rule: 'not-in-export' }])
})

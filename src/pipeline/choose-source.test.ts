import { expect, test } from 'vitest'
import { chooseSource, readSource } from './choose-source.ts'
import type { ReadProject } from './project.ts'
import type { ReadFile } from './read-file.ts'

const FOLDER = 'lfx-mentorship/2030/02-Jun-Aug'
const EXPORT = `${FOLDER}/lfx-export.json`
const ACCEPTED = `${FOLDER}/README.md`
const IDEAS = `${FOLDER}/project_ideas.md`

const project = (title: string, path: string, lfxUrl: string | null = null): ReadProject => ({
  cncfProjectAsWritten: 'Harbor', group: null, title, programName: null, description: '', expectedOutcome: null,
  skills: [], optionalSkills: [], skillsText: null, mentors: [], upstreamIssues: [], lfxUrl, lfxId: null,
  size: null, difficulty: null, prerequisites: [], source: { path, line: 7 },
  body: { description: { type: 'root', children: [] }, expectedOutcome: null, extra: [] },
})
const row = (activity: string) => ({ activity, dateText: 'Jan 2', start: '2030-01-02', end: '2030-01-02' })

/** Files by their path: the titles of their projects, the one row of their timeline, and what is wrong in them. */
const choose = (files: Record<string, { projects?: ReadProject[]; dates?: string; problem?: string; problems?: [line: number, rule: string][] }>) => {
  const read = (path: string): ReadFile => ({
    projects: files[path]?.projects ?? [],
    timeline: [files[path]?.dates ?? []].flat().map(row),
    problems: [
      ...[files[path]?.problem ?? []].flat().map((message) => ({ path, line: 1, column: 1, severity: 'error' as const, rule: 'rule', message })),
      ...(files[path]?.problems ?? []).map(([line, rule]) => ({ path, line, column: 1, severity: 'warning' as const, rule, message: 'wrong' })),
    ],
  })
  const chosen = chooseSource(Object.keys(files).map((path) => ({ path, text: '' })), ({ path }) => read(path))
  return chosen === null ? null : {
    path: chosen.source.path,
    titles: chosen.projects.map(({ title }) => title),
    dates: chosen.timeline.map(({ activity }) => activity),
    problems: chosen.problems.map(({ path, line, severity, rule, message }) => `${path}:${line} ${severity} ${rule} ${message}`),
  }
}

test('the first kind of file that has a project is the source, in whatever order the files come', () => {
  const files = { [IDEAS]: { projects: [project('Idea', IDEAS)] }, [ACCEPTED]: { projects: [project('Accepted', ACCEPTED)], dates: 'Opening' } }
  const expected = { path: ACCEPTED, titles: ['Accepted'], dates: ['Opening'], problems: [] }
  expect(choose(files)).toEqual(expected)
  expect(choose(Object.fromEntries(Object.entries(files).toReversed()))).toEqual(expected)
})

test('ideas take the dates of a list that has no project yet, unless they have their own', () => {
  const list = { dates: 'Opening by the list', problem: 'of the list' }
  expect(choose({ [ACCEPTED]: list, [IDEAS]: { projects: [project('Idea', IDEAS)] } })).toEqual({ path: IDEAS, titles: ['Idea'], dates: ['Opening by the list'], problems: [] })
  expect(choose({ [ACCEPTED]: list, [IDEAS]: { projects: [project('Idea', IDEAS)], dates: 'Opening' } })).toMatchObject({ dates: ['Opening'] })
  expect(choose({ [IDEAS]: { projects: [project('Idea', IDEAS)] } })).toMatchObject({ dates: [] })
})

test('where no file has a project, the one that should have is the source', () => {
  expect(choose({ [IDEAS]: { problem: 'of the ideas' }, [ACCEPTED]: { problem: 'of the list' } })).toEqual({ path: ACCEPTED, titles: [], dates: [], problems: [`${ACCEPTED}:1 error rule of the list`] })
  expect(choose({})).toBeNull()
})

const link = (digit: string) => `https://mentorship.lfx.linuxfoundation.org/project/${digit.repeat(8)}-0000-4000-8000-000000000000`

test('to LFX’s export come the dates of the list and the projects that only the list has', () => {
  const exported = { projects: [project('One', EXPORT, link('1')), project('Two', EXPORT)], problem: 'of the export', dates: 'Of the export' }
  const listed = { projects: [project('One, renamed', ACCEPTED, link('1')), project('TWO', ACCEPTED, link('2')), project('Three', ACCEPTED, link('3')), project('Four', ACCEPTED)], dates: 'Opening', problem: 'of the list' }
  expect(choose({ [IDEAS]: { projects: [project('Idea', IDEAS)] }, [ACCEPTED]: listed, [EXPORT]: exported })).toEqual({
    path: EXPORT,
    titles: ['One', 'Two', 'Three', 'Four'],
    dates: ['Opening'],
    problems: [
      `${EXPORT}:1 error rule of the export`,
      `${ACCEPTED}:7 warning not-in-export “Three” is not in LFX’s export of this term`,
      `${ACCEPTED}:7 warning not-in-export “Four” is not in LFX’s export of this term`,
    ],
  })
})

test('with the dates of a list comes what is wrong with them, and with a project of it what is wrong with that', () => {
  const at = (title: string, line: number): ReadProject => ({ ...project(title, ACCEPTED), source: { path: ACCEPTED, line } })
  const problems: [number, string][] = [[2, 'unparsed-date'], [3, 'impossible-date'], [4, 'unknown-label'], [8, 'missing-mentor'], [12, 'impossible-handle'], [22, 'missing-mentor']]
  const listed = { projects: [at('One', 7), at('Two', 11), at('Three', 20)], dates: 'Opening', problems }
  const exported = { projects: [project('One', EXPORT), project('Three', EXPORT)], problem: 'of the export' }
  expect(choose({ [ACCEPTED]: listed, [EXPORT]: exported })?.problems).toEqual([
    `${ACCEPTED}:2 warning unparsed-date wrong`,
    `${ACCEPTED}:3 warning impossible-date wrong`,
    `${EXPORT}:1 error rule of the export`,
    `${ACCEPTED}:12 warning impossible-handle wrong`,
    `${ACCEPTED}:11 warning not-in-export “Two” is not in LFX’s export of this term`,
  ])
  expect(choose({ [ACCEPTED]: { dates: 'Opening', problems: problems.slice(0, 3) }, [IDEAS]: { projects: [project('Idea', IDEAS)] } })?.problems).toEqual([
    `${ACCEPTED}:2 warning unparsed-date wrong`,
    `${ACCEPTED}:3 warning impossible-date wrong`,
  ])
})

test('an export stands alone where there is no list', () => {
  expect(choose({ [EXPORT]: { projects: [project('One', EXPORT)], dates: 'Of the export' }, [IDEAS]: { projects: [project('Idea', IDEAS)] } })).toEqual({ path: EXPORT, titles: ['One'], dates: ['Of the export'], problems: [] })
})

const names = { isCncfProject: () => false }

test('a file is read by its kind, days without a year are of its term', () => {
  const text = '- Last day: Nov 30\n\n## Projects\n\n### Harbor\n\n#### A CLI\n\n- Description: A tool\n- Mentor(s): Ada (@ada)\n'
  const { projects, timeline } = readSource({ path: ACCEPTED, text }, names)
  expect([projects.map(({ title }) => title), timeline.map(({ end }) => end)]).toEqual([['A CLI'], ['2030-11-30']])
  expect(readSource({ path: EXPORT, text: '{' }, names).problems.map(({ path, rule }) => [path, rule])).toEqual([[EXPORT, 'bad-export']])
  expect(readSource({ path: 'lfx-mentorship/README.md', text }, names).projects.map(({ title }) => title)).toEqual(['A CLI'])
})

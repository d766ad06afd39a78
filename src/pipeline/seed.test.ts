/** The content shipped with the project, read line by line against the file: what its records are odd in. */
import path from 'node:path'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { readSources } from './sources.ts'

const { terms, projects, problems, bodies } = compile(readSources([path.join(import.meta.dirname, '../content/lfx-mentorship/2024/01-Mar-May/project_ideas.md')]))
const at = (line: number) => projects.find(({ source }) => source.line === line)

test('29 projects of 13 CNCF projects in one term, as proposals', () => {
  expect(projects).toHaveLength(29)
  expect(new Set(projects.map(({ cncfProject }) => cncfProject)).size).toBe(13)
  expect(terms).toMatchObject([{ id: 'lfx-2024-1', state: 'proposed', source: { path: 'lfx-mentorship/2024/01-Mar-May/project_ideas.md', line: 1 } }])
  for (const project of projects) expect(project).toMatchObject({ term: 'lfx-2024-1', state: 'proposed', lfxUrl: null, lfxId: null, group: null, programName: null, size: null, difficulty: null })
})

test('every record has text, skills, mentors and an issue; one has no expected outcome', () => {
  for (const { description, skills, mentors, upstreamIssues } of projects) {
    expect(description.length).toBeGreaterThan(60)
    expect([skills.length > 0, mentors.length > 1, upstreamIssues.length > 0]).toEqual([true, true, true])
  }
  expect(projects.filter(({ expectedOutcome }) => expectedOutcome === null).map(({ title }) => title)).toEqual(['Client_golang CI/CD improvements'])
})

test('titles are kept as written, without trailing spaces', () => {
  expect(at(38)?.title).toBe('Move2Kube: Exploratory approaches to artifact manipulation.')
  expect(at(129)?.title).toBe('Auto Generate KubeEdge API Document')
  expect(at(273)?.title).toBe('Enhancements in Chaos Center: Multiple Project Owners and Log Download API')
})

test('wrapped and lazy lines and nested lists belong to their text', () => {
  expect(at(23)?.description).toBe('One of the most requested features in Knative Eventing over the past few years has been for triggers in different namespaces than brokers, and for subscriptions in different namespaces than channels. More information can be found in the upstream issue.')
  expect(at(112)?.description).toMatch(/^For showing an application's behaviour, .* existing integrations for visualizing alerts .* visibility logs sent by KubeArmor\.$/)
  expect(at(38)?.expectedOutcome).toBe('Identify various forms of artifact manipulation and explore approaches to support such manipulations.')
  expect(at(306)?.description).toMatch(/automation: Golang version upgrades requires .* Changelog\/Release automation\.$/)
})

test('skills are canonical, and a sentence above a list is kept', () => {
  expect(at(69)?.skills).toEqual(['Go', 'Kubernetes', 'Argo CD', 'Tekton'])
  expect(at(286)).toMatchObject({ skills: ['C++', 'Erlang', 'Go', 'JavaScript', 'PHP', 'Ruby', 'Swift'], skillsText: 'One (or more!) of the missing languages supported by OpenTelemetry' })
  expect(at(306)?.skills).toEqual(['Go', 'Shell', 'CI/CD'])
  expect(at(366)?.skills).toEqual(['C++', 'WebAssembly'])
})

test('mentors as links, names glued to their handle, a handle that can be no login', () => {
  expect(at(306)?.mentors).toEqual([{ name: 'Arthur Sens', github: 'ArthurSens', role: null }, { name: 'Kemal Akkoyun', github: 'kakkoyun', role: null }])
  expect(at(337)?.mentors).toEqual([{ name: 'william wang', github: 'william-wang', role: null }, { name: 'Xuzheng Chang', github: 'Monokaix', role: null }])
  expect(at(38)?.mentors[0]).toEqual({ name: 'Akash Nayak', github: null, role: null })
  expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['47 impossible-handle', '63 impossible-handle', '80 impossible-handle'])
})

test('three issues in one record, and "Issue:" beside "Upstream Issue:"', () => {
  expect(at(306)?.upstreamIssues.map(({ label }) => label)).toEqual(['prometheus/client_golang#1434', 'prometheus/client_golang#1435', 'prometheus/client_golang#1436'])
  expect(at(236)?.upstreamIssues).toEqual([{ url: 'https://github.com/k8sgpt-ai/k8sgpt/issues/889', kind: 'issue', label: 'k8sgpt-ai/k8sgpt#889' }])
})

test('no address leaves the pipeline', () => {
  expect(JSON.stringify({ projects, bodies, problems })).not.toMatch(/\w@\w[\w-]*\.\w/)
})

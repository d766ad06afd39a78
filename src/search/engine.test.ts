import { expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { createEngine, indexFits } from './engine.ts'
import { engineOf, SAMPLE_PROJECTS, SAMPLE_SKILLS, titlesOf } from './sample-projects.ts'

const engine = engineOf()
const find = (query: string, options?: Parameters<typeof engine.search>[1]) => titlesOf(engine, query, options)

test.each([
  ['kubernets', 'Rewrite the quota controller'],
  ['golang', 'Log download API'],
  ['pytohn', 'One logging bridge per language'],
  ['pytoh', 'One logging bridge per language'],
  ['phyton', 'One logging bridge per language'],
  ['k8s', 'Rewrite the quota controller'],
  ['C#', 'One logging bridge per language'],
  ['.net', 'One logging bridge per language'],
  ['unit tests', 'Unit tests for the kubelet eviction code'],
  ['unti test', 'Unit tests for the kubelet eviction code'],
  ['webassmbly', 'Streaming compiler for modules'],
  ['wasm', 'Streaming compiler for modules'],
  ['kuber', 'Rewrite the quota controller'],
  ['argocd', 'Progressive sync of many applications'],
  ['argo cd', 'Progressive sync of many applications'],
  ['ci/cd', 'Progressive sync of many applications'],
  ['open telemetry', 'One logging bridge per language'],
  ['opa', 'Faster partial evaluation'],
  ['machin learning', 'Scheduling of machine learning jobs at the edge'],
  ['scheduler', 'Scheduling of machine learning jobs at the edge'],
  ['a11y', 'Accessible dashboard for policy reports'],
  ['litmus chaos', 'Chaos experiments for service mesh'],
  ['cert manager', 'ACME challenges with DNS'],
  ['attestaions', 'Verify image attestations on push'],
  ['docs', 'Documentation of policy exceptions'],
  ['mina okafor', 'Log download API'],
  ['okafr', 'Log download API'],
  ['jurgen wojcik', 'Unit tests for the kubelet eviction code'],
  ['gsoc', 'Chaos experiments for service mesh'],
  ['how to write documentation', 'Documentation of policy exceptions'],
])('%s finds %s', (query, title) => {
  expect(find(query)).toContain(title)
})

test('a whole name is that name: "C++" is not everything with c, "go" no Google, "java" no JavaScript', () => {
  expect(find('C++').toSorted()).toEqual(['Integrate burn.rs as a backend', 'Streaming compiler for modules'])
  expect(find('java')).toEqual(['One logging bridge per language'])
  expect(find('go')).not.toContain('Accessible dashboard for policy reports')
})

test('what stands in the title comes before what stands in the text', () => {
  expect(find('attestations')[0]).toBe('Verify image attestations on push')
  expect(find('log download')[0]).toBe('Log download API')
})

test('a single letter begins words of titles, names and skills', () => {
  expect(find('h')).toContain('Log download API')
  expect(find('h')).not.toContain('Faster partial evaluation')
})

test.each(['asdfghjk', 'zzqxv', 'qwertyuiop', '!!!', '😀', '9999999'])('%s finds nothing', (query) => {
  expect(find(query)).toEqual([])
})

test('an empty query asks for everything, in the order of the catalogue', () => {
  expect(find(' ')).toEqual(SAMPLE_PROJECTS.map(({ title }) => title))
})

test('when no project has all the words, those with all but one are partial, and say what is missing', () => {
  const result = engine.search('rust kafka')
  expect(result.kind).toBe('partial')
  expect(find('rust kafka')).toEqual(['Integrate burn.rs as a backend'])
  expect(result.explain(result.positions[0] ?? -1).missing).toEqual(['kafka'])
})

test('a change of spelling is reported, and can be taken back', () => {
  const result = engine.search('Kubernets quota')
  expect(result.corrections).toEqual([{ from: 'Kubernets', to: 'kubernetes' }])
  expect(result.shown).toBe('kubernetes quota')
  expect(find('kubernets', { exact: true })).toEqual([])
  expect(engine.search('golang').corrections).toEqual([])
})

test('every hit says which fields matched and by which words', () => {
  const { positions, explain } = engine.search('k8s')
  expect(explain(positions[0] ?? -1).matches).toEqual([
    { field: 'cncfProject', words: ['kubernetes'] },
    { field: 'skills', words: ['kubernetes'] },
  ])
  const mentor = engine.search('okafor')
  expect(mentor.explain(mentor.positions[0] ?? -1).matches.map(({ field }) => field)).toEqual(['mentors'])
})

test('operators look in their field only, and exclude', () => {
  expect(find('skill:react')).toEqual(['Verify image attestations on push'])
  expect(find('cncf:kyverno')).toHaveLength(2)
  expect(find('mentor:lena')).toHaveLength(2)
  expect(find('term:2024 cncf:litmuschaos')).toEqual(['Chaos experiments for service mesh'])
  expect(find('term:2023')).toEqual(['Documentation of policy exceptions'])
  expect(find('skill:go -kubernetes -harbor')).not.toContain('Log download API')
  expect(find('-skill:go -cncf:kyverno')).toHaveLength(4)
})

test('a phrase must stand as it is, and in a long text that is not there it is unchecked', () => {
  expect(find('"log download"')).toEqual(['Log download API'])
  expect(find('"download log"')).toEqual([])
  const phrase = '"wrong attestations are refused"'
  const [position] = engine.search(phrase).positions
  expect([...engine.search(phrase).unchecked]).toEqual([position])
  const saying = (description: string) => () => ({ cncfProject: '', skills: '', description })
  const longText = saying('Images with wrong attestations are refused.')
  expect(engine.search(phrase, { longText }).unchecked.size).toBe(0)
  expect(find(phrase, { longText })).toEqual(['Verify image attestations on push'])
  expect(find(phrase, { longText: saying('wrong or refused attestations are') })).toEqual([])
})

test('an index of another catalogue is refused', () => {
  const index = buildIndex(SAMPLE_PROJECTS, SAMPLE_SKILLS)
  const others = SAMPLE_PROJECTS.slice(1).map((project) => ({ ...project, summary: '' }))
  expect(indexFits(index, others)).toBe(false)
  expect(() => createEngine(index, others)).toThrow(/another catalogue/)
})

test('a project about the word is near the best, one that mentions it in its text is not', () => {
  const mentioning = SAMPLE_PROJECTS.map((project, index) => (index === 3 ? { ...project, description: 'The quota of downloads.' } : project))
  const { positions, near } = engineOf(mentioning).search('quota')
  expect([[...positions], near]).toEqual([[0, 3], 1])
  expect(engine.search('go').near).toBe(find('go').length)
  expect(engine.search('zzqxv').near).toBe(0)
})

import { expect, test } from 'vitest'
import { engineOf, SAMPLE_PROJECTS } from './sample-projects.ts'
import { createSuggester } from './suggest.ts'

const engine = engineOf()
const texts = (query: string, kind?: string) =>
  engine
    .suggest(query)
    .filter((suggestion) => kind === undefined || suggestion.kind === kind)
    .map(({ text }) => text)

test('skills and CNCF projects are suggested by their beginnings and by their other names', () => {
  expect(texts('typ')).toContain('TypeScript')
  expect(texts('k8s', 'skill')).toEqual(['Kubernetes'])
  expect(texts('litm', 'cncf')).toEqual(['LitmusChaos'])
})

test('titles are suggested with the words they hold', () => {
  expect(texts('attestat', 'title')).toEqual(['Verify image attestations on push'])
})

test('after other words the last one is completed and the others are kept', () => {
  expect(engine.suggest('react typ').map(({ query }) => query)).toContain('react TypeScript')
})

test('nothing typed, nothing suggested; never more than asked for', () => {
  expect(engine.suggest('  ')).toEqual([])
  expect(engine.suggest('k', 3).length).toBeLessThanOrEqual(3)
})

const { skillNamed, suggest } = createSuggester(SAMPLE_PROJECTS.map((project) => ({ ...project, summary: '' })), [['go', 'golang']])

test('what more projects ask for comes first, and what begins with the text before what has a later word that does', () => {
  expect(suggest('k', [], 9).map(({ kind, text }) => `${kind} ${text}`)).toEqual(['cncf Kubernetes', 'cncf Kyverno', 'skill Kubernetes', 'cncf KubeEdge'])
  expect(suggest('p', [], 9).map(({ text }) => text)).toEqual(['Python', 'Open Policy Agent'])
  expect(suggest('golang', [], 9)).toEqual([{ kind: 'skill', text: 'Go', query: 'Go' }])
})

test('a name that begins with the whole text comes before one that completes the last word', () => {
  expect(suggest('rest a', [], 9).map(({ query }) => query)).toEqual(['REST API', 'rest Accessibility', 'rest AI/ML', 'rest Argo CD'])
  expect(suggest('unit t', [], 9)[0]).toEqual({ kind: 'skill', text: 'Unit Testing', query: 'Unit Testing' })
  expect(suggest('rust py', [], 9)).toEqual([{ kind: 'skill', text: 'Python', query: 'rust Python' }])
})

test('a space after the text ends its last word and changes nothing else', () => {
  expect(suggest('typescript  ', [], 9)).toEqual([{ kind: 'skill', text: 'TypeScript', query: 'TypeScript' }])
  expect(suggest('\t', [], 9)).toEqual([])
})

test('three titles at most have their room below the names; a position without a project has none', () => {
  const titles = (given: readonly number[], most: number) => suggest('k', given, most).map(({ kind }) => kind)
  expect(titles([0, 1, 2, 3], 5)).toEqual(['cncf', 'cncf', 'title', 'title', 'title'])
  expect(titles([0], 3)).toEqual(['cncf', 'cncf', 'title'])
  expect(titles([0, 1, 2], 2)).toEqual(['title', 'title'])
  expect(titles([99], 2)).toEqual(['cncf', 'cncf'])
  expect(suggest('k', [0], 1)).toEqual([{ kind: 'title', text: 'Rewrite the quota controller', query: 'Rewrite the quota controller' }])
})

test('a skill is known by all of one of its names, not by a beginning', () => {
  expect(['Golang', ' go ', 'GO', 'pythón'].map(skillNamed)).toEqual(['Go', 'Go', 'Go', 'Python'])
  expect(['g', 'pyth', 'Kyverno', '', 'go rust'].map(skillNamed)).toEqual([null, null, null, null, null])
  expect(engine.skillNamed('k8s')).toBe('Kubernetes')
})

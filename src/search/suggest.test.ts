import { expect, test } from 'vitest'
import { engineOf } from './sample-projects.ts'

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

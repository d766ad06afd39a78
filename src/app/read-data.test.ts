import { expect, test } from 'vitest'
import { sampleBody } from './selection/sample-body.ts'
import { sampleCatalogue } from './selection/sample-catalogue.ts'
import { LoadError } from './load-error.ts'
import { readData } from './read-data.ts'

const body = sampleBody('Make it faster.')

test('a catalogue is read whole, in its order', async () => {
  const projects = Array.from({ length: 100 }, (_, index) => ({ ...sampleCatalogue.projects[index % 2], id: `lfx-2030-1-alpha-${index}` }))
  const value = JSON.parse(JSON.stringify({ ...sampleCatalogue, projects }))
  expect((await readData('catalogue', value)).projects.map(({ id }) => id)).toEqual(projects.map(({ id }) => id))
})

test('the texts of a term are read whole', async () => {
  const bodies = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`lfx-2030-1-alpha-${index}`, body]))
  expect(await readData('bodies', bodies)).toEqual(bodies)
})

test.each([
  ['catalogue', null], ['catalogue', {}], ['catalogue', { ...sampleCatalogue, projects: [{}] }], ['catalogue', { ...sampleCatalogue, terms: 7 }], ['catalogue', { ...sampleCatalogue, projects: {} }],
  ['bodies', null], ['bodies', 7], ['bodies', { a: null }], ['bodies', { a: body, b: { ...body, extra: 1 } }],
  ['index', null], ['index', {}],
] as const)('%s: %j is none', async (kind, value) => {
  await expect(readData(kind, value)).rejects.toThrow(LoadError)
})

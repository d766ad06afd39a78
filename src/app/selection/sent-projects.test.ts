import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleCatalogue } from './sample-catalogue.ts'
import { sentProjects } from './sent-projects.ts'

const [zebra = '', tests = ''] = sampleCatalogue.projects.map(({ id }) => id)
const sent = (...ids: string[]) => {
  const { projects, gone, isCut } = sentProjects(sampleCatalogue, ids)
  return [projects.map(({ title }) => title), gone.length, isCut]
}

test('the projects come in the order of the link, and ids that no project has are counted', () => {
  expect(sent(tests, 'lfx-2019-1-gone', zebra)).toEqual([['Better tests', 'Zebra crossing'], 1, false])
})

test('a last id that is the beginning of another was cut; anywhere else it is just gone', () => {
  expect(sent(tests, zebra.slice(0, -3))).toEqual([['Better tests'], 0, true])
  expect(sent(zebra.slice(0, -3), tests)).toEqual([['Better tests'], 1, false])
  expect(sent(tests, zebra)).toEqual([['Better tests', 'Zebra crossing'], 0, false])
})

test('a link with nothing, and with anything', () => {
  expect(sent()).toEqual([[], 0, false])
  expect(sent('__proto__')).toEqual([[], 1, false])
  fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), { maxLength: 8 }), (ids) => {
    const { projects, gone, isCut } = sentProjects(sampleCatalogue, ids)
    expect(projects.length + gone.length + Number(isCut)).toBe(ids.length)
  }))
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectsLikeId } from './projects-like-id.ts'
import { sampleCatalogue } from './sample-catalogue.ts'

const like = (id: string) => projectsLikeId(sampleCatalogue.projects, id, 3).map(({ project, reason }) => [project.title, reason])

test('rare words count more than common ones, and are the reason', () => {
  expect(like('lfx-2030-3-beta-better-work')).toEqual([
    ['Better tests', 'Shares the words beta, better'],
    ['Oxidise it', 'Shares the words beta'],
    ['Older work', 'Shares the words work'],
  ])
})

test('the last word may be cut', () => {
  expect(like('lfx-2031-2-alpha-zeb')).toEqual([
    ['Zebra crossing', 'Shares the words alpha, zeb'],
    ['Older work', 'Shares the words alpha'],
  ])
})

test('an id of other words is like none, and any text at all is read', () => {
  expect(like('lfx-2031-2')).toEqual([])
  expect(like('__proto__')).toEqual([])
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => {
    expect(projectsLikeId(sampleCatalogue.projects, id, 2).length).toBeLessThanOrEqual(2)
  }))
})

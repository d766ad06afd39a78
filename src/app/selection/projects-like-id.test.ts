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

test('of several that share words the one with the rarest comes first, wherever it stands', () => {
  expect(like('gsoc-2030-alpha-gamma-summer')).toEqual([
    ['Summer work', 'Shares the words gamma, summer'],
    ['Zebra crossing', 'Shares the words alpha'],
    ['Older work', 'Shares the words alpha'],
  ])
  // One of two letters is a word, one letter is none, and a term's name is no word.
  expect(like('gsoc-2030-g-it')).toEqual([['Oxidise it', 'Shares the words it']])
})

test('the last word may be cut, no other', () => {
  expect(like('lfx-2031-2-alpha-zeb')).toEqual([
    ['Zebra crossing', 'Shares the words alpha, zeb'],
    ['Older work', 'Shares the words alpha'],
  ])
  expect(like('lfx-2031-2-zeb-alpha')).toEqual([['Zebra crossing', 'Shares the words alpha'], ['Older work', 'Shares the words alpha']])
})

test('an id of other words is like none, and any text at all is read', () => {
  expect(like('lfx-2031-2')).toEqual([])
  expect(like('__proto__')).toEqual([])
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => {
    expect(projectsLikeId(sampleCatalogue.projects, id, 2).length).toBeLessThanOrEqual(2)
  }))
})

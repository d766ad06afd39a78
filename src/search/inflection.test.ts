import { expect, test } from 'vitest'
import { inflectionsOf, pluralsOf } from './inflection.ts'

test.each([
  ['policies', ['policy']], ['policy', ['policies']], ['key', ['keys', 'keyes']], ['diesel', ['diesels', 'dieseles']], ['typed', ['typeds', 'typedes']],
  ['meshes', ['meshe', 'mesh']], ['boxes', ['boxe', 'box']], ['mesh', ['meshs', 'meshes']], ['images', ['image', 'imageses']], ['chess', ['ches', 'chesses']], ['cluster', ['clusters', 'clusteres']], ['api', ['apis', 'apies']],
])('%s is also %j', (word, others) => {
  expect(pluralsOf(word)).toEqual(others)
})

test.each([
  ['scheduling', ['schedul', 'scheduls', 'schedule', 'schedules', 'scheduler', 'schedulers']],
  ['logging', ['logg', 'loggs', 'logge', 'logges', 'logger', 'loggers', 'log', 'logs', 'loge', 'loges', 'loger', 'logers']],
  ['offering', ['offer', 'offers', 'offere', 'offeres', 'offerer', 'offerers']],
  ['string', ['str', 'strs', 'stre', 'stres', 'strer', 'strers']],
  ['scheduler', ['scheduling']], ['builders', ['building']], ['schedule', ['scheduling']], ['make', ['making']],
])('%s is a form of %j', (word, others) => {
  expect(inflectionsOf(word)).toEqual(others)
})

test('short words have no other forms: "js" and "gas" are no plurals, "ring" no doing, "docker" does not dock', () => {
  expect(['js', 'ui', 'gas', 'bus'].flatMap(pluralsOf)).toEqual([])
  expect(['ring', 'docker', 'use', 'personas', 'ingress'].flatMap(inflectionsOf)).toEqual([])
})

import { expect, test } from 'vitest'
import { mentorTerms, termsBefore } from './mentor-terms.ts'
import { sampleCatalogue } from './sample-catalogue.ts'

const mentoredBy = (...logins: (string | null)[]) => ({
  ...sampleCatalogue,
  projects: sampleCatalogue.projects.map((project, index) => ({ ...project, mentors: [{ name: 'Same Name', github: logins[index] ?? null, role: null }] })),
})
const labelsBefore = (catalogue: typeof sampleCatalogue, github: string | null, own: string) =>
  termsBefore(mentorTerms(catalogue), catalogue.terms, github, own).map(({ label }) => label)

test('earlier terms are found by login whatever its case, the newest first', () => {
  const catalogue = mentoredBy('Ada', 'bob', 'bob', 'aDA', 'ada')
  expect(labelsBefore(catalogue, 'ada', 'lfx-2031-2')).toEqual(['LFX-2031-1', 'GSOC-2030'])
  expect(labelsBefore(catalogue, 'ada', 'lfx-2031-1')).toEqual(['GSOC-2030'])
  expect(labelsBefore(catalogue, 'bob', 'lfx-2031-2')).toEqual([])
})

test('the same name without a login is nobody known', () => {
  expect(labelsBefore(mentoredBy(), null, 'lfx-2031-2')).toEqual([])
})

test('a login that names a property of objects is a login', () => {
  expect(labelsBefore(mentoredBy('ada'), 'constructor', 'lfx-2031-2')).toEqual([])
})

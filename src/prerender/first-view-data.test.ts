import { expect, test } from 'vitest'
import { NOTHING_CHOSEN, skillKinds } from '../app/selection/choice.ts'
import { FACETS } from '../app/selection/facets.ts'
import { selectProjects } from '../app/selection/select-projects.ts'
import { FIRST_SHOWN } from '../schema/first-view.ts'
import { firstViewData } from './first-view-data.ts'
import { sampleCatalogue, sampleProject } from './sample-site.ts'

/** It has a value under every filter, and is not among the results shown first. */
const last = sampleProject({
  id: 'lfx-2031-2-gamma-last', cncfProject: 'Gamma', maturity: 'graduated', group: 'SIG Last', title: 'Last', skills: ['Rust', 'Kubernetes', 'Testing'], optionalSkills: ['Testing'],
  mentors: [{ name: 'Ann Lee', github: 'annlee', role: 'lead' }], size: 'large', difficulty: 'hard',
})
/** Others, as some filters are there only where there are two values to choose from. */
const first = { maturity: 'sandbox', mentors: [{ name: 'Bo Ray', github: null, role: null }], size: 'small', difficulty: 'easy' }
const newest = {
  ...sampleCatalogue([...Array.from({ length: FIRST_SHOWN }, (_, index) => sampleProject({ id: `lfx-2031-2-alpha-${index}`, ...first })), last]),
  skills: [{ name: 'Go', kind: 'language' as const }, { name: 'Rust', kind: 'language' as const }, { name: 'Kubernetes', kind: 'platform' as const }, { name: 'Testing', kind: 'practice' as const }],
}
const countsIn = (catalogue: typeof newest) => selectProjects(catalogue, catalogue.projects, NOTHING_CHOSEN).facets

test('every filter counts in the data of the first view as in the whole term', () => {
  const unseen = FACETS.filter(({ valuesOf }) => valuesOf(last, skillKinds(newest)).length === 0)
  expect(unseen, 'give the last project a value for each of these').toEqual([])
  expect(countsIn({ ...newest, ...firstViewData(newest) })).toEqual(countsIn(newest))
})

test('what nothing counts and nothing shows is left out', () => {
  expect(firstViewData(newest).projects.at(-1)).toMatchObject({ title: '', summary: '', mentors: [] })
})

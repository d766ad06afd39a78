import { expect, test } from 'vitest'
import { comparedOf } from './compare-column.ts'
import { mentorTerms } from './mentor-terms.ts'
import { sampleCatalogue } from './sample-catalogue.ts'

const ada = { name: 'Ada', github: 'ada', role: null }
const catalogue = { ...sampleCatalogue, projects: sampleCatalogue.projects.map((project) => (project.cncfProject === 'Alpha' ? { ...project, mentors: [ada] } : project)) }
const [first] = catalogue.projects
if (first === undefined) throw new Error('the sample is empty')
const now = Date.parse('2031-06-15T12:00:00Z')
const compared = (at: number | null) => comparedOf(first, { catalogue, history: mentorTerms(catalogue), bodyOf: () => null, now: at })

test('a column has the term, its status and dates, the mentors with earlier terms, and other terms of the CNCF project', () => {
  const [newest, earlier] = catalogue.terms
  expect(compared(now)).toMatchObject({
    project: first, body: null, term: newest, dates: newest?.dates, status: expect.objectContaining({ kind: expect.any(String) }),
    mentors: [{ ...ada, before: [earlier] }],
    otherTerms: [{ term: earlier, count: 1 }],
  })
})

test('before the clock is read there is no status', () => {
  expect(compared(null)).toMatchObject({ status: null, dates: catalogue.terms[0]?.dates })
})

test('a project of a term that left the data has neither term nor status nor dates', () => {
  expect(comparedOf(first, { catalogue: { ...catalogue, terms: [] }, history: new Map(), bodyOf: () => null, now })).toEqual({
    project: first, body: null, term: null, status: null, dates: null, mentors: [{ ...ada, before: [] }], otherTerms: [],
  })
})

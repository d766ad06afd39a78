/** The newest term's catalogue, cut to what its first view shows and its filters count: it is inlined in the page. */
import type { Catalogue } from '../schema/catalogue.ts'
import { FIRST_SHOWN } from '../schema/first-view.ts'

/** Whose words these are stands in the footer and in every file of data. */
const NO_LICENCE: Catalogue['licence'] = { name: '', url: '', attribution: '', source: '', commit: null }

export const firstViewData = (newest: Catalogue): Catalogue => ({
  ...newest,
  licence: NO_LICENCE,
  terms: newest.terms.map((term) => ({ ...term, timeline: [], source: { path: '', line: 1 } })),
  projects: newest.projects.map((project, index) =>
    index < FIRST_SHOWN ? { ...project, lfxId: null } : { ...project, title: '', summary: '', group: null, mentors: [], optionalSkills: [], lfxId: null },
  ),
})

/** A small invented catalogue for the tests of this folder. */
import * as v from 'valibot'
import { CatalogueSchema, type Catalogue } from '../../schema/catalogue.ts'

const project = (term: string, title: string, cncfProject: string, skills: string[], size: string | null = null) => ({
  id: `${term}-${cncfProject}-${title}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  term, state: 'accepted', cncfProject, maturity: null, group: null, title, skills, optionalSkills: [], mentors: [],
  lfxId: null, size, difficulty: null, summary: `${title} in short`,
})

const term = (id: string, program: string, year: number, number: number | null, projectCount: number, ends: string | null) => ({
  id, program, year, number, label: id.toUpperCase(), state: 'accepted', timeline: [], dates: { apply: null, begins: null, ends }, source: { path: `${id}.md`, line: 1 }, projectCount,
})

export const sampleCatalogue: Catalogue = v.parse(CatalogueSchema, {
  version: 1,
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', attribution: 'Nobody', source: 'https://example.org', commit: null },
  terms: [term('lfx-2031-2', 'lfx', 2031, 2, 3, '2031-08-31'), term('lfx-2031-1', 'lfx', 2031, 1, 1, '2031-05-31'), term('gsoc-2030', 'gsoc', 2030, null, 1, null)],
  examples: [],
  skills: [
    { name: 'Go', kind: 'language' },
    { name: 'Rust', kind: 'language' },
    { name: 'Kubernetes', kind: 'platform' },
    { name: 'Testing', kind: 'practice' },
  ],
  projects: [
    project('lfx-2031-2', 'Zebra crossing', 'Alpha', ['Go', 'Kubernetes']),
    project('lfx-2031-2', 'Better tests', 'Beta', ['Go', 'Testing']),
    project('lfx-2031-2', 'Oxidise it', 'Beta', ['Rust', 'Kubernetes']),
    project('lfx-2031-1', 'Older work', 'Alpha', ['Go']),
    project('gsoc-2030', 'Summer work', 'Gamma', ['Rust'], 'Large'),
  ],
})

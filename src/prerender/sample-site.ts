/** An invented site and catalogue for the tests of this folder. */
import * as v from 'valibot'
import { type Catalogue, type CatalogueProject, CatalogueProjectSchema, CatalogueSchema } from '../schema/catalogue.ts'
import { siteOf } from './site.ts'

export const sampleSite = siteOf('https://example.org', '/a/b/')
export const nowhere = siteOf(undefined, '/a/b/')

export const sampleProject = (changes: Partial<Record<keyof CatalogueProject, unknown>> = {}): CatalogueProject => v.parse(CatalogueProjectSchema, {
  id: 'lfx-2031-2-alpha-zebra-crossing', term: 'lfx-2031-2', state: 'accepted', cncfProject: 'Alpha', maturity: null, group: null, title: 'Zebra crossing',
  skills: ['Go', 'Kubernetes'], optionalSkills: [], mentors: [], lfxId: null, size: null, difficulty: null, summary: 'Paints stripes on roads.', ...changes,
})

const olderProject = sampleProject({ id: 'lfx-2031-1-beta-older-work', term: 'lfx-2031-1', cncfProject: 'Beta Ray', title: 'Older work' })

const term = (id: string, number: number, projectCount: number, timeline: object[]) => ({
  id, program: 'lfx', year: 2031, number, label: `LFX 2031 Term ${number}`, state: 'accepted', timeline, dates: { apply: null, begins: null, ends: null }, source: { path: `${id}.md`, line: 1 }, projectCount,
})

export const sampleCatalogue = (projects: readonly CatalogueProject[] = [sampleProject(), olderProject]): Catalogue => v.parse(CatalogueSchema, {
  version: 1,
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', attribution: 'Nobody', source: 'https://example.net', commit: null },
  terms: [
    term('lfx-2031-3', 3, 0, []),
    term('lfx-2031-2', 2, 1, [{ activity: 'Begin', dateText: 'June', start: '2031-06-02', end: null }, { activity: 'Proposals', dateText: 'April', start: '2031-04-07', end: null }]),
    term('lfx-2031-1', 1, 1, []),
  ],
  examples: [],
  skills: [{ name: 'Go', kind: 'language' }, { name: 'Kubernetes', kind: 'platform' }],
  projects,
})

/** The rows of the comparison, one entry each: what a project says about a thing, as text that can be held equal. */
import type { Body, CatalogueProject } from '../../schema/catalogue.ts'

export interface Compared { readonly project: CatalogueProject; readonly body: Body; readonly termLabel: string; readonly status: string }

export const COMPARE_ROWS = [
  { id: 'status', name: 'Status', textOf: ({ status }: Compared) => status },
  { id: 'skills', name: 'Skills', textOf: ({ project }: Compared) => project.skills.toSorted().join(', ') },
  { id: 'outcome', name: 'Expected outcome', textOf: ({ body }: Compared) => JSON.stringify(body.expectedOutcome) },
  { id: 'description', name: 'Description', textOf: ({ body }: Compared) => JSON.stringify(body.description) },
  { id: 'mentors', name: 'Mentors', textOf: ({ project }: Compared) => project.mentors.map(({ name, github }) => github ?? name).join(', ') },
  { id: 'issues', name: 'Upstream issue', textOf: ({ body }: Compared) => body.upstreamIssues.map(({ url }) => url).join(' ') },
  { id: 'maturity', name: 'Maturity', textOf: ({ project }: Compared) => project.maturity ?? '' },
  { id: 'size', name: 'Size', textOf: ({ project }: Compared) => project.size ?? '' },
  { id: 'difficulty', name: 'Difficulty', textOf: ({ project }: Compared) => project.difficulty ?? '' },
  { id: 'term', name: 'Term', textOf: ({ termLabel }: Compared) => termLabel },
] as const

export type CompareRowId = (typeof COMPARE_ROWS)[number]['id']

export const isSame = (row: (typeof COMPARE_ROWS)[number], columns: readonly Compared[]): boolean =>
  new Set(columns.map(row.textOf)).size <= 1

/** The orders of the results, one row each; the key stands in the URL. */
import type { CatalogueProject } from '../../schema/catalogue.ts'

type Compare = (a: CatalogueProject, b: CatalogueProject) => number

const byText = (textOf: (project: CatalogueProject) => string): Compare => (a, b) =>
  textOf(a).localeCompare(textOf(b), 'en', { sensitivity: 'base', numeric: true })

/** `null` keeps the order given: relevance while searching, otherwise the newest term first in source order. */
export const SORTS = {
  match: { label: 'Best match', compare: null },
  title: { label: 'Title', compare: byText((project) => project.title) },
  cncf: { label: 'CNCF project', compare: byText((project) => project.cncfProject) },
} as const satisfies Record<string, { label: string; compare: Compare | null }>

export type SortKey = keyof typeof SORTS

// Object.keys is typed string[]; the table above is closed, so its keys are exactly these.
export const SORT_KEYS = Object.keys(SORTS) as SortKey[]

export const sorted = (projects: readonly CatalogueProject[], key: SortKey): readonly CatalogueProject[] => {
  const { compare } = SORTS[key]
  return compare === null ? projects : projects.toSorted(compare)
}

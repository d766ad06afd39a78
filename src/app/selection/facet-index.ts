/**
 * The values of every project under every facet as small numbers, made once per catalogue:
 * counting on each keystroke must not walk over strings.
 */
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import type { SkillKind } from '../../schema/skill.ts'
import { FACETS, type Facet, type FacetKey } from './facets.ts'

export interface IndexedFacet {
  readonly facet: Facet & { readonly id: (typeof FACETS)[number]['id']; readonly key: FacetKey }
  /** Every value that occurs: by name, or in the order of the catalogue where the facet keeps it. */
  readonly values: readonly string[]
  /** False where the facet needs a choice to be shown, and every project has the same one value, or none has any. */
  readonly offersChoice: boolean
  /** Per project of the catalogue: its values, as indices of `values`. */
  readonly valuesOf: ReadonlyMap<CatalogueProject, readonly number[]>
}

export interface FacetIndex {
  readonly kinds: ReadonlyMap<string, SkillKind>
  readonly facets: readonly IndexedFacet[]
}

/** Numbers by their size, accents as their letters. Without Intl: the first collator of a page takes 15 ms to load its tables. */
const sortKey = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, '0'))

const inOrder = (names: readonly string[]): string[] =>
  names
    .map((name) => [sortKey(name), name] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, name]) => name)

const indexed = ({ projects }: Catalogue, kinds: FacetIndex['kinds'], facet: IndexedFacet['facet']): IndexedFacet => {
  const texts = projects.map((project) => [project, facet.valuesOf(project, kinds)] as const)
  const seen = [...new Set(texts.flatMap(([, values]) => values))]
  const values = facet.keepsOrder ? seen : inOrder(seen)
  const place = new Map(values.map((value, index) => [value, index]))
  const offersChoice = facet.needsChoice !== true || values.length > 1 || texts.some(([, own]) => own.length !== values.length)
  return { facet, values, offersChoice, valuesOf: new Map(texts.map(([project, own]) => [project, own.flatMap((value) => place.get(value) ?? [])])) }
}

const indexes = new WeakMap<Catalogue, FacetIndex>()

/** Has it ready before anything asks. @yields before each facet: all at once is a tenth of a second on a cheap phone */
export function* prepareFacets(catalogue: Catalogue): Generator<void, FacetIndex, void> {
  const kinds = new Map(catalogue.skills.map(({ name, kind }) => [name, kind]))
  const facets: IndexedFacet[] = []
  for (const facet of FACETS) {
    yield
    facets.push(indexed(catalogue, kinds, facet))
  }
  const index = { kinds, facets }
  indexes.set(catalogue, index)
  return index
}

export const facetIndex = (catalogue: Catalogue): FacetIndex => {
  const ready = indexes.get(catalogue)
  if (ready !== undefined) return ready
  const steps = prepareFacets(catalogue)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

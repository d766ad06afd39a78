/** The chosen filters by the names a person reads; a skill and a CNCF project of one name are told apart by what they are. */
import type { Catalogue } from '../../schema/catalogue.ts'
import { filtersOf, labelOfValue, type Choice } from './choice.ts'
import { FACETS, type FacetKey } from './facets.ts'

export interface LabelledFilter {
  readonly key: FacetKey
  readonly value: string
  readonly label: string
}

/** What one value of a filter is, within a sentence. */
export const nounOf = (key: FacetKey): string => (key === 'skill' ? 'skill' : (FACETS.find((facet) => facet.key === key)?.name ?? key))

export const labelledFilters = (catalogue: Pick<Catalogue, 'terms'>, choice: Choice): readonly LabelledFilter[] => {
  const filters = filtersOf(choice).map(({ key, value }) => ({ key, value, label: labelOfValue(catalogue, key, value) }))
  const isShared = ({ key, label }: LabelledFilter) => filters.some((other) => other.key !== key && other.label === label)
  return filters.map((filter) => (isShared(filter) ? { ...filter, label: `${filter.label} (${nounOf(filter.key)})` } : filter))
}

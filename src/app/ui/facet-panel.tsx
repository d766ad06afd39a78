/** All filters, in the order of their table. The same panel stands beside the results and in the sheet of a phone. */
import { memo, useMemo } from 'react'
import type { Catalogue } from '../../schema/catalogue.ts'
import { SEARCH_FORM } from '../adopt-early.ts'
import { knownChoice, toggled, type Choice } from '../selection/choice.ts'
import type { FacetKey } from '../selection/facets.ts'
import type { FacetCounts } from '../selection/select-projects.ts'
import { useView } from '../url/use-view.ts'
import { parseView, viewSearch } from '../url/view.ts'
import { FacetGroup } from './facet-group.tsx'

interface Props {
  readonly facets: readonly FacetCounts[]
  readonly catalogue: Catalogue
  readonly labelOf: (key: FacetKey, value: string) => string
  readonly onChoose: (change: Partial<Record<FacetKey, string[]>> & { match?: 'any' | 'all' }) => void
}

export const FacetPanel = ({ facets, catalogue, labelOf, onChoose }: Props) => {
  // Counts come with the results, a moment later; what is ticked is the address, at once.
  const { view } = useView()
  const chosen = viewSearch({ ...view, q: '' })
  const choice = useMemo(() => knownChoice(catalogue, parseView(chosen)), [catalogue, chosen])
  return <Facets facets={facets} choice={choice} labelOf={labelOf} onChoose={onChoose} />
}

/** Not again for each key of the search field: only what is chosen and the counts are shown here. */
const Facets = memo(({ facets, choice, labelOf, onChoose }: Omit<Props, 'catalogue'> & { readonly choice: Choice }) => (
  <div className="grid gap-6">
    {facets.map((facet, index) => (
      <div key={facet.id} className="min-w-0">
        {index === 0 && (
          <label className="mb-4 flex min-h-8 items-center gap-2.5 text-sm pointer-coarse:min-h-11">
            <input
              type="checkbox"
              form={SEARCH_FORM}
              name="match"
              value="all"
              className="size-4"
              checked={choice.match === 'all'}
              onChange={() => onChoose({ match: choice.match === 'all' ? 'any' : 'all' })}
            />
            Match all selected skills
          </label>
        )}
        <FacetGroup
          facet={facet}
          chosen={choice[facet.key]}
          labelOf={(value) => labelOf(facet.key, value)}
          onToggle={(value) => onChoose({ [facet.key]: toggled(choice[facet.key], value) })}
        />
      </div>
    ))}
  </div>
))

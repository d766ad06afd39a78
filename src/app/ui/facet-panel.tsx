/** All filters, in the order of their table. The same panel stands beside the results and in the sheet of a phone. */
import { toggled, type Choice } from '../selection/choice.ts'
import type { FacetKey } from '../selection/facets.ts'
import type { FacetCounts } from '../selection/select-projects.ts'
import { FacetGroup } from './facet-group.tsx'

interface Props {
  readonly facets: readonly FacetCounts[]
  readonly choice: Choice
  readonly labelOf: (key: FacetKey, value: string) => string
  readonly onChoose: (change: Partial<Record<FacetKey, string[]>> & { match?: 'any' | 'all' }) => void
}

export const FacetPanel = ({ facets, choice, labelOf, onChoose }: Props) => {
  return (
    <div className="grid gap-6">
      {facets.map((facet, index) => (
        <div key={facet.id} className="min-w-0">
          {index === 0 && (
            <label className="mb-4 flex min-h-8 items-center gap-2.5 text-sm pointer-coarse:min-h-11">
              <input
                type="checkbox"
                className="size-4"
                checked={choice.match === 'all'}
                onChange={() => onChoose({ match: choice.match === 'all' ? 'any' : 'all' })}
              />
              Match all selected skills
            </label>
          )}
          <FacetGroup
            facet={facet}
            labelOf={(value) => labelOf(facet.key, value)}
            onToggle={(value) => onChoose({ [facet.key]: toggled(choice[facet.key], value) })}
          />
        </div>
      ))}
    </div>
  )
}

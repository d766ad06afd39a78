/** Of which terms the results are, and the way to the others: the newest alone is shown until somebody asks for more. */
import { Link } from 'wouter'
import type { Catalogue } from '../../schema/catalogue.ts'
import { ALL_TERMS, shownTerms, type Choice } from '../selection/choice.ts'
import type { FacetCounts } from '../selection/select-projects.ts'
import { discoverAddress } from '../url/addresses.ts'
import type { View } from '../url/view.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly choice: Choice
  readonly facets: readonly FacetCounts[]
  readonly view: View
}

export const Scope = ({ catalogue, choice, facets, view }: Props) => {
  const [newest] = shownTerms(catalogue, { ...choice, term: [] })
  const isAll = choice.term.includes(ALL_TERMS)
  const isChosen = choice.term.length > 0 && !isAll
  const label = catalogue.terms.find(({ id }) => id === newest)?.label
  if (isChosen || newest === undefined || catalogue.terms.length < 2) return null
  // What came with the page knows the older terms by name only.
  const isWhole = catalogue.terms.some(({ id, projectCount }) => id !== newest && projectCount > 0 && catalogue.projects.some(({ term }) => term === id))
  const other = isAll ? newest : ALL_TERMS
  const count = facets.find(({ key }) => key === 'term')?.options.find(({ value }) => value === other)?.count
  return (
    <span className="font-normal text-soft">
      {' in '}
      {isAll ? 'all terms' : label}
      {' '}
      <Link href={discoverAddress({ ...view, term: isAll ? [] : [ALL_TERMS] })} className="link inline-flex items-center pointer-coarse:min-h-11">
        {isAll ? `Only ${label}` : 'All terms'}
        {(isAll || isWhole) && count !== undefined && `: ${count}`}
      </Link>
    </span>
  )
}

/** Nothing matches: says what is too narrow and offers the change that brings results. */
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import { ALL_TERMS, chosenCount, labelOfValue, shownTerms, type Choice } from '../selection/choice.ts'
import { FACET_KEYS, type FacetKey } from '../selection/facets.ts'
import { selectProjects } from '../selection/select-projects.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly query: string
  readonly choice: Choice
  readonly found: readonly CatalogueProject[]
  readonly onChoose: (change: Partial<Record<FacetKey, string[]>>) => void
  readonly onClear: () => void
}

const countOf = (count: number) => (count === 1 ? '1 project' : `${count} projects`)

export const EmptyResults = ({ catalogue, query, choice, found, onChoose, onClear }: Props) => {
  const resultsWith = (change: Partial<Choice>) => selectProjects(catalogue, found, { ...choice, ...change }).projects.length
  const withoutOne = FACET_KEYS.flatMap((key) =>
    choice[key].map((value) => {
      const rest = choice[key].filter((other) => other !== value)
      return { key, value, rest, count: resultsWith({ [key]: rest }) }
    }),
  ).filter(({ count }) => count > 0)
  const inAllTerms = shownTerms(catalogue, choice).length < catalogue.terms.length ? resultsWith({ term: [ALL_TERMS] }) : 0
  return (
    <div className="my-8 rounded-card border border-line bg-surface p-6">
      <h2 className="text-lg font-bold">
        {query === '' ? 'No project has all of these filters' : `Nothing matches “${query.slice(0, 80)}”${chosenCount(choice) > 0 ? ' with these filters' : ''}`}
      </h2>
      <p className="mt-1 text-soft">
        {withoutOne.length > 0 || inAllTerms > 0
          ? 'One change brings results:'
          : 'Try a shorter word, a skill such as “Go” or “Kubernetes”, or the name of a CNCF project.'}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        {withoutOne.map(({ key, value, rest, count }) => (
          <button key={`${key}=${value}`} type="button" className="button" onClick={() => onChoose({ [key]: rest })}>
            Without {labelOfValue(catalogue, key, value)}: {countOf(count)}
          </button>
        ))}
        {inAllTerms > 0 && (
          <button type="button" className="button" onClick={() => onChoose({ term: [ALL_TERMS] })}>
            In all terms: {countOf(inAllTerms)}
          </button>
        )}
        {chosenCount(choice) > 1 && (
          <button type="button" className="button" onClick={onClear}>
            Without any filter
          </button>
        )}
      </div>
    </div>
  )
}

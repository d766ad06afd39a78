/** Nothing matches: says what is too narrow and offers the change that brings results. */
import { useQuery } from '@tanstack/react-query'
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import { engineQuery } from '../queries.ts'
import { waysOut, type Asked, type Change } from '../selection/ways-out.ts'
import { useRelated } from '../use-related.ts'
import { countOf } from './count-of.ts'
import { focusAround } from './focus-around.ts'

interface Props extends Omit<Asked, 'search' | 'related'> {
  /** What the query finds. */
  readonly found: readonly CatalogueProject[]
  readonly catalogue: Catalogue
  readonly isFiltered: boolean
  readonly onChoose: (change: Change) => void
}

const NONE: readonly CatalogueProject[] = []

export const EmptyResults = ({ catalogue, found, isFiltered, onChoose, ...asked }: Props) => {
  const { query } = asked
  const { data: searcher } = useQuery({ ...engineQuery, enabled: false })
  const search = (other: string): readonly CatalogueProject[] => {
    if (other === query) return found
    return other === '' ? catalogue.projects : (searcher?.answerTo(searcher.search(other), catalogue.projects, searcher).projects ?? NONE)
  }
  const related = useRelated(query !== '' && found.length === 0)
  const ways = waysOut(catalogue, { ...asked, search, related })
  return (
    <div className="my-8 rounded-card border border-line bg-surface p-6">
      <h2 className="text-lg font-bold">
        {query === '' ? 'No project has all of these filters' : `Nothing matches “${query.slice(0, 80)}”${isFiltered ? ' with these filters' : ''}`}
      </h2>
      <p className="mt-1 text-soft">
        {ways.length > 0 ? 'One change brings results:' : query === '' ? 'Choose fewer filters.' : 'Try a shorter word, a skill such as “Go” or “Kubernetes”, or the name of a CNCF project.'}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        {ways.map(({ name, count, change }) => (
          <button key={name} type="button" className="button" onClick={({ currentTarget }) => {
            focusAround(currentTarget)
            onChoose(change)
          }}>
            {name}: {countOf(count, 'project')}
          </button>
        ))}
      </div>
    </div>
  )
}

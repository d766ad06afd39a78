/** Nothing matches: says what is too narrow and offers the change that brings results. */
import type { Catalogue } from '../../schema/catalogue.ts'
import { waysOut, type Asked, type Change } from '../selection/ways-out.ts'
import { countOf } from './count-of.ts'

interface Props extends Asked {
  readonly catalogue: Catalogue
  readonly isFiltered: boolean
  readonly onChoose: (change: Change) => void
}

export const EmptyResults = ({ catalogue, isFiltered, onChoose, ...asked }: Props) => {
  const ways = waysOut(catalogue, asked)
  const { query } = asked
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
          <button key={name} type="button" className="button" onClick={() => onChoose(change)}>
            {name}: {countOf(count, 'project')}
          </button>
        ))}
      </div>
    </div>
  )
}

/** One's own shortlist, shown from what was kept; the data adds what it knows. */
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Bodies, Catalogue } from '../../schema/catalogue.ts'
import { inOwnOrder } from '../kept/own-order.ts'
import { useKept } from '../kept/use-kept.ts'
import { bodiesQuery } from '../queries.ts'
import { groupShortlist } from '../selection/shortlist-groups.ts'
import { useCatalogueOf } from '../use-catalogue.ts'
import { useNow } from '../use-now.ts'
import { LastImport } from './last-import.tsx'
import { Failure } from './loaded.tsx'
import { ShortlistEmpty } from './shortlist-empty.tsx'
import { ShortlistKeeping } from './shortlist-keeping.tsx'
import { ShortlistSection } from './shortlist-section.tsx'
import { ShortlistToolbar } from './shortlist-toolbar.tsx'

const NO_BODIES: Bodies = {}
const NO_TERMS: Catalogue['terms'] = []

export const ShortlistOwn = () => {
  const { kept, trouble } = useKept()
  const catalogue = useCatalogueOf(kept.shortlist.map(({ id }) => id))
  const data: Catalogue | undefined = catalogue.data
  const now = useNow(data?.terms ?? NO_TERMS)
  const groups = useMemo(() => groupShortlist(inOwnOrder(kept.shortlist), data), [kept.shortlist, data])
  // Only "your three" show their link and what to hand in.
  const terms = groups.filter(({ isLfx, term }) => isLfx && term !== null).map(({ termId }) => termId)
  const bodies = useQueries({ queries: terms.map((term) => bodiesQuery(term)) })
  return (
    <>
      <h1 className="text-2xl font-extrabold md:text-4xl">Shortlist</h1>
      {kept.shortlist.length === 0 ? (
        <ShortlistEmpty />
      ) : (
        <>
          <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <p className="text-soft">
              <output className="font-semibold text-ink">{kept.shortlist.length} saved</output> · kept in this browser
            </p>
            <ShortlistToolbar kept={kept} groups={groups} />
          </div>
          {catalogue.isError && <Failure what="What the projects say now" error={catalogue.error} onRetry={() => void catalogue.refetch()} />}
          {groups.map((group) => (
            <ShortlistSection key={group.termId} group={group} bodies={bodies[terms.indexOf(group.termId)]?.data ?? NO_BODIES} now={now} isReadOnly={trouble === 'newer'} />
          ))}
          <LastImport />
          <ShortlistKeeping count={kept.shortlist.length} />
        </>
      )}
    </>
  )
}

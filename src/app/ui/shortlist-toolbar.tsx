/** What can be done with the shortlist as a whole. */
import { useState } from 'react'
import { Link } from 'wouter'
import type { Kept } from '../../schema/kept.ts'
import { COMPARE_LIMIT } from '../kept/kept-changes.ts'
import { noteDrafts } from '../kept/browser-store.ts'
import { presentId, type ShortlistGroup } from '../selection/shortlist-groups.ts'
import { compareAddress } from '../url/addresses.ts'
import { ShortlistExport } from './shortlist-export.tsx'
import { ShortlistImport } from './shortlist-import.tsx'
import { ShortlistShare } from './shortlist-share.tsx'

export const ShortlistToolbar = ({ kept, groups }: { kept: Kept; groups: readonly ShortlistGroup[] }) => {
  const [sharing, setSharing] = useState(false)
  const share = () => {
    noteDrafts.flush()
    setSharing(true)
  }
  // The first of the newest term first, as they stand on the page.
  const first = groups.flatMap(({ rows }) => rows.map(presentId)).slice(0, COMPARE_LIMIT)
  return (
    <div className="relative flex flex-wrap gap-2 print:hidden">
      {first.length > 1 && (
        <Link href={compareAddress(first)} className="button">
          {kept.shortlist.length > COMPARE_LIMIT ? `Compare the first ${COMPARE_LIMIT}` : 'Compare these'}
        </Link>
      )}
      <button type="button" className="button" onClick={share}>
        Share link
      </button>
      <ShortlistExport kept={kept} groups={groups} />
      <ShortlistImport />
      <button type="button" className="button" onClick={() => window.print()}>
        Print
      </button>
      {sharing && <ShortlistShare kept={kept} groups={groups} onClosed={() => setSharing(false)} />}
    </div>
  )
}

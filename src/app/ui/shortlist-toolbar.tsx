/** What can be done with the shortlist as a whole. */
import { useState } from 'react'
import type { Kept } from '../../schema/kept.ts'
import { noteDrafts } from '../kept/use-kept.ts'
import type { ShortlistGroup } from '../selection/shortlist-groups.ts'
import { ShortlistExport } from './shortlist-export.tsx'
import { ShortlistImport } from './shortlist-import.tsx'
import { ShortlistShare } from './shortlist-share.tsx'

export const ShortlistToolbar = ({ kept, groups }: { kept: Kept; groups: readonly ShortlistGroup[] }) => {
  const [sharing, setSharing] = useState(false)
  const share = () => {
    noteDrafts.flush()
    setSharing(true)
  }
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <button type="button" className="button" onClick={share}>
        Share link
      </button>
      <ShortlistExport kept={kept} groups={groups} />
      <ShortlistImport />
      <button type="button" className="button" onClick={() => window.print()}>
        Print
      </button>
      {sharing && <ShortlistShare kept={kept} onClosed={() => setSharing(false)} />}
    </div>
  )
}

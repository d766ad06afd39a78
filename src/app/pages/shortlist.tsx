/** One's own shortlist, or, at an address with ids, one that somebody sent. */
import { Loaded } from '../ui/loaded.tsx'
import { useKept } from '../kept/use-kept.ts'
import { KeptHere } from '../ui/kept-here.tsx'
import { ShortlistOwn } from '../ui/shortlist-own.tsx'
import { ShortlistShared } from '../ui/shortlist-shared.tsx'
import { useIds } from '../url/use-view.ts'
import { useCatalogueOf } from '../use-catalogue.ts'

const Shared = ({ ids }: { ids: readonly string[] }) => {
  const catalogue = useCatalogueOf(ids)
  return (
    <Loaded query={catalogue} what="Projects">
      {(data) => <ShortlistShared ids={ids} catalogue={data} />}
    </Loaded>
  )
}

export const ShortlistPage = () => {
  const { ids } = useIds()
  const { isRead } = useKept()
  return (
    <div className="mx-auto max-w-[980px] px-4 pt-6 pb-10 md:px-8 md:pt-9 min-h-dvh">
      <title>Shortlist · Mentorship Finder</title>
      {ids.length > 0 ? <Shared ids={ids} /> : isRead ? <ShortlistOwn /> : <KeptHere heading="Shortlist" />}
    </div>
  )
}

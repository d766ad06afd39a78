/** Tells a person about trouble with what they keep, and gives them the text that could not be read. */
import { keptStore, useKept } from '../kept/use-kept.ts'
import type { StorageTrouble } from '../kept/kept-store.ts'
import { download } from './download.ts'

const MESSAGES: Record<StorageTrouble, string> = {
  damaged: 'Some of what you saved here could not be read. It was set aside, not deleted.',
  newer: 'Your shortlist was saved by a newer version of this site. Reload to get it; until then nothing is changed.',
  denied: 'This browser does not let the site store anything: what you save lasts until you close this tab.',
  full: 'Your last change could not be stored because the storage of this browser is full. It lasts until you close this tab.',
}

export const StorageNotice = () => {
  const { trouble, kept } = useKept()
  if (trouble === null) return null
  return (
    <div role="alert" className="border-b border-line bg-warn-soft print:hidden">
      <div className="mx-auto flex max-w-[1320px] flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 text-sm md:px-8">
        <p>{MESSAGES[trouble]}</p>
        {trouble === 'damaged' && (
          <>
            <button type="button" className="button" onClick={() => download('mentorship-finder-set-aside.txt', 'text/plain', keptStore.setAside() ?? '')}>
              Download what could not be read
            </button>
            <button type="button" className="button" onClick={keptStore.forgetSetAside}>
              Delete it
            </button>
          </>
        )}
        {trouble === 'newer' && (
          <button type="button" className="button" onClick={() => window.location.reload()}>
            Reload
          </button>
        )}
        {(trouble === 'denied' || trouble === 'full') && kept.shortlist.length > 0 && (
          <button type="button" className="button" onClick={() => download('mentorship-finder.json', 'application/json', JSON.stringify(kept, null, 2))}>
            Download my shortlist
          </button>
        )}
      </div>
    </div>
  )
}

/** Tells a person about trouble with what they keep, and gives them what could not be read or stored. */
import { browserStore } from '../kept/browser-store.ts'
import { EXPORT_NAME, exportFile } from '../kept/export-file.ts'
import type { StorageTrouble } from '../kept/kept-state.ts'
import type { Damage } from '../kept/read-kept.ts'
import { useKept } from '../kept/use-kept.ts'
import { download } from './download.ts'

const MESSAGES: Record<StorageTrouble, string> = {
  newer: 'Your shortlist was saved by a newer version of this site. Reload to get it; until then nothing is changed.',
  denied: 'This browser does not let the site store anything: what you save lasts until you close this tab.',
  full: 'Not stored: the storage of this browser is full. Your last changes last until you close this tab.',
}

const damageText = ({ lost, of }: Damage) =>
  of === 0 ? 'What was saved here could not be read.' : `${lost} of ${of} things saved here could not be read.`

export const StorageNotice = () => {
  const { trouble, damage, kept } = useKept()
  if (trouble === null && damage === null) return null
  return (
    <div role="alert" className="border-b border-line bg-warn-soft print:hidden">
      <div className="mx-auto grid max-w-[1320px] gap-2 px-4 py-2.5 text-sm md:px-8">
        {damage !== null && trouble !== 'newer' && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <p>{damageText(damage)} It was set aside, not deleted.</p>
            <button type="button" className="button" onClick={() => download('mentorship-finder-set-aside.txt', 'text/plain', browserStore.setAside())}>
              Download what could not be read
            </button>
            <button type="button" className="button" onClick={browserStore.forgetSetAside}>
              Delete it
            </button>
          </div>
        )}
        {trouble !== null && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <p>{MESSAGES[trouble]}</p>
            {trouble === 'newer' && (
              <button type="button" className="button" onClick={() => window.location.reload()}>
                Reload
              </button>
            )}
            {kept.shortlist.length > 0 && (
              <button type="button" className="button" onClick={() => download(EXPORT_NAME, 'application/json', exportFile(kept))}>
                Download my shortlist
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  )
}

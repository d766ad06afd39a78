/** Offers a new version and says when the network is gone. It forces nothing: somebody may be writing a note. */
import { useSyncExternalStore } from 'react'
import { newVersion } from '../service-worker.ts'
import { useIsOffline } from '../use-is-offline.ts'

export const VersionNotice = () => {
  const isWaiting = useSyncExternalStore(newVersion.subscribe, newVersion.isWaiting, () => false)
  const isOffline = useIsOffline()
  return (
    <div aria-live="polite" className="print:hidden">
      {(isWaiting || isOffline) && (
        <div className="mx-auto flex max-w-[1320px] flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2 text-sm md:px-8">
          {isOffline && <p>You are offline. The newest term, and all you opened or saved, is here.</p>}
          {isWaiting && (
            <>
              <p>A new version of this site is ready.</p>
              <button type="button" className="button" onClick={newVersion.take}>
                Reload to use it
              </button>
            </>
          )}
        </div>
      )}
    </div>
  )
}

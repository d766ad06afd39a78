/** Says honestly how long a browser keeps things, and asks it to keep them. */
import { ASK_ABOVE } from '../kept/persistence.ts'
import { persistence, usePersistence } from '../kept/browser-store.ts'

export const ShortlistKeeping = ({ count }: { count: number }) => {
  const state = usePersistence()
  if (count <= ASK_ABOVE) return null
  return (
    <aside aria-label="How long this is kept" className="mt-10 rounded-card border border-line bg-surface p-5 text-sm print:hidden">
      {state === 'promised' ? (
        <p>This browser has promised to keep your shortlist until you delete it. A file from Export survives the browser too.</p>
      ) : (
        <>
          <p className="max-w-[75ch]">
            Your shortlist is only in this browser, and browsers do clear data: Safari after seven days of use without a visit here, others when the disk is full,
            all of them when you tell them to. Export a file now and then.
          </p>
          <button type="button" className="button mt-3" onClick={() => void persistence.ask()}>
            Ask this browser to keep it
          </button>
          <p aria-live="polite" className="mt-2 text-soft">
            {state === 'not promised' && 'So far it has promised nothing.'}
          </p>
        </>
      )}
    </aside>
  )
}

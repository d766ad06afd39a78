/** Notes while they are typed: shown at once, stored a moment later, and at the latest when the page is left. */
import { withNote } from './entry-changes.ts'
import type { Kept } from '../../schema/kept.ts'

/** The most typing that a crash can cost, in milliseconds. */
export const STORE_AFTER = 300

interface Draft { readonly text: string; readonly base: string }
interface Store { readonly change: (step: (kept: Kept) => Kept) => void }

export const createNoteDrafts = (store: Store) => {
  const drafts = new Map<string, Draft>()
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let listening = false

  const tell = () => {
    for (const listener of listeners) listener()
  }

  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (drafts.size === 0) return
    const typed = [...drafts]
    drafts.clear()
    store.change((kept) => typed.reduce((before, [id, { text, base }]) => withNote(before, id, text, base), kept))
    tell()
  }

  /** https://developer.chrome.com/docs/web-platform/page-lifecycle-api: the last moments in which a page surely runs. */
  const flushOnLeaving = () => {
    if (listening) return
    listening = true
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
  }

  return {
    flush,
    get: (id: string): string | undefined => drafts.get(id)?.text,

    /** @param stored the note as it is kept now */
    type: (id: string, text: string, stored: string): void => {
      flushOnLeaving()
      drafts.set(id, { text, base: drafts.get(id)?.base ?? stored })
      timer ??= setTimeout(flush, STORE_AFTER)
      tell()
    },

    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

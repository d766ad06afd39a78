/** The last thing done that can be undone. It stays until it is undone, dismissed or followed by another: no clock takes it away. */
export interface Notice {
  /** "Removed Better tests". */
  readonly text: string
  readonly undo: (() => void) | null
  /** Id of the element that shall have the focus after the undo; null for the page. */
  readonly returnTo: string | null
}

export const createNoticeStore = () => {
  let notice: Notice | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => notice,
    show: (next: Notice | null): void => {
      notice = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

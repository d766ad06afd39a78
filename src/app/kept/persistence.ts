/** Asks the browser not to clear what is kept. It may promise that, refuse, or not know the question. */

/** A list this long would hurt to lose. */
export const ASK_ABOVE = 3

export type Persistence = 'unknown' | 'promised' | 'not promised'

const manager = (): StorageManager | undefined => ('storage' in navigator ? navigator.storage : undefined)

export const createPersistence = () => {
  let state: Persistence = 'unknown'
  const listeners = new Set<() => void>()

  const settle = async (question: Promise<boolean> | undefined): Promise<void> => {
    const promised = await question?.catch(() => false)
    state = promised === true ? 'promised' : 'not promised'
    for (const listener of listeners) listener()
  }

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      if (state === 'unknown') void settle(manager()?.persisted?.())
      return () => void listeners.delete(listener)
    },
    /** To be called from a click: Firefox asks the person. */
    ask: (): Promise<void> => settle(manager()?.persist?.()),
  }
}

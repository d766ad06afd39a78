/** A storage of the browser that never throws: it can be forbidden, full, or break in the middle. */
export const safeStorage = (storageOf: () => Storage) => ({
  /** Null when there is nothing, undefined when reading is refused. */
  read: (key: string): string | null | undefined => {
    try {
      return storageOf().getItem(key)
    } catch {
      return undefined
    }
  },

  /** @returns whether it is stored */
  write: (key: string, text: string): boolean => {
    try {
      storageOf().setItem(key, text)
      return true
    } catch {
      return false
    }
  },

  remove: (key: string): void => {
    try {
      storageOf().removeItem(key)
    } catch {
      // What refuses to be removed stays; nothing is lost by that.
    }
  },
})
export type SafeStorage = ReturnType<typeof safeStorage>

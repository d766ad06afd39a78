/** What is said to those who do not see it happen: one sentence at a time, through the one live region of the page (`ui/announcer`). */

/** A word is typed slower than its letters: what changes with each is said when they stop. */
const SETTLED_AFTER = 800

interface Said {
  readonly text: string
  /** Counts: the same sentence may be said twice. */
  readonly turn: number
}

const SILENCE: Said = { text: '', turn: 0 }

let said = SILENCE
let results: string | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

export const announce = (text: string): void => {
  said = { text, turn: said.turn + 1 }
  listeners.forEach((listener) => listener())
}

export const announcements = {
  get: (): Said => said,
  getOnServer: (): Said => SILENCE,

  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

/**
 * Says what is found once it settles. What a page shows first is read with the page.
 * @returns to be called when it is gone before it was said
 */
export const announceResults = (text: string): (() => void) => {
  clearTimeout(timer)
  const before = results
  if (before === null) results = text
  else timer = setTimeout(() => {
    if (text !== results) announce(text)
    results = text
  }, SETTLED_AFTER)
  return () => clearTimeout(timer)
}

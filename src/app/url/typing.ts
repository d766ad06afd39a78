/**
 * The text being typed: shown at once, in the address with the first letter and when the letters pause. Safari stops
 * accepting history writes after 100 in 30 seconds (https://bugs.webkit.org/show_bug.cgi?id=156115), so they are few,
 * and one refused is tried again.
 */
import { replaceSearch } from './history.ts'
import { printParams } from './param.ts'
import { VIEW_PARAMS } from './view.ts'

const PAUSE = 350
const PAUSE_AFTER_REFUSAL = 1000

let typed: string | null = null
/** Writes the address. */
let timer: ReturnType<typeof setTimeout> | null = null
/** Ends when the letters have paused. */
let pause: ReturnType<typeof setTimeout> | null = null
let lastKey = -Infinity
let notBefore = -Infinity
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())

const endPause = () => {
  if (pause !== null) clearTimeout(pause)
  pause = null
}

const forget = () => {
  if (timer !== null) clearTimeout(timer)
  timer = null
  endPause()
  typed = null
}

const write = () => {
  timer = null
  if (typed === null) return
  try {
    replaceSearch(printParams(VIEW_PARAMS, { q: typed, exact: false }, window.location.search))
  } catch {
    notBefore = performance.now() + PAUSE_AFTER_REFUSAL
    timer = setTimeout(write, PAUSE_AFTER_REFUSAL)
    endPause()
    tell()
    return
  }
  typed = null
  // Both at once where they are due together: what is shown then is drawn once.
  if (performance.now() >= lastKey + PAUSE) endPause()
  tell()
}

/** Another address was opened meanwhile: what was typed belonged to the one before. */
const leave = () => {
  forget()
  tell()
}

export const typing = {
  /** Null where the address says it. */
  get: (): string | null => typed,

  /** The next letter may be near: from the first of a word on, until they pause. */
  isFollowed: (): boolean => pause !== null,

  subscribe: (listener: () => void) => {
    if (listeners.size === 0) for (const event of ['popstate', 'pushState']) addEventListener(event, leave)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) for (const event of ['popstate', 'pushState']) removeEventListener(event, leave)
    }
  },

  type: (text: string): void => {
    const now = performance.now()
    const isQuick = now < lastKey + PAUSE
    lastKey = now
    typed = text
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(write, Math.max(isQuick ? PAUSE : 0, notBefore - now))
    endPause()
    // Where the browser refuses, the address waits longer than the letters.
    if (now >= notBefore) pause = setTimeout(() => (endPause(), tell()), PAUSE)
    tell()
  },

  /** Before the page is left: going back finds the text as it was. */
  finish: (): void => {
    if (timer === null) return
    clearTimeout(timer)
    write()
  },
}

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
let timer: ReturnType<typeof setTimeout> | null = null
let lastKey = -Infinity
let notBefore = -Infinity
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())

const forget = () => {
  if (timer !== null) clearTimeout(timer)
  timer = null
  typed = null
}

const write = () => {
  timer = null
  if (typed === null) return
  try {
    replaceSearch(printParams(VIEW_PARAMS, { q: typed }, window.location.search))
  } catch {
    notBefore = performance.now() + PAUSE_AFTER_REFUSAL
    timer = setTimeout(write, PAUSE_AFTER_REFUSAL)
    return
  }
  typed = null
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

  subscribe: (listener: () => void) => {
    if (listeners.size === 0) for (const event of ['popstate', 'pushState']) addEventListener(event, leave)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) for (const event of ['popstate', 'pushState']) removeEventListener(event, leave)
    }
  },

  type: (text: string): void => {
    typed = text
    tell()
    const now = performance.now()
    const pause = now < lastKey + PAUSE ? PAUSE : 0
    lastKey = now
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(write, Math.max(pause, notBefore - now))
  },

  /** Before the page is left: going back finds the text as it was. */
  finish: (): void => {
    if (timer === null) return
    clearTimeout(timer)
    write()
  },
}

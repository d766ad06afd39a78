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
let isFollowed = false
let notBefore = -Infinity
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())

const forget = () => {
  if (timer !== null) clearTimeout(timer)
  timer = null
  isFollowed = false
  typed = null
}

const write = () => {
  timer = null
  isFollowed = false
  if (typed === null) return
  try {
    replaceSearch(printParams(VIEW_PARAMS, { q: typed, exact: false }, window.location.search))
  } catch {
    notBefore = performance.now() + PAUSE_AFTER_REFUSAL
    timer = setTimeout(write, PAUSE_AFTER_REFUSAL)
    tell()
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

  /** Letters follow one another: the next is near. */
  isFollowed: (): boolean => isFollowed,

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
    // Where the browser refuses, the address waits longer than the letters.
    isFollowed = isQuick && now >= notBefore
    tell()
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(write, Math.max(isQuick ? PAUSE : 0, notBefore - now))
  },

  /** Before the page is left: going back finds the text as it was. */
  finish: (): void => {
    if (timer === null) return
    clearTimeout(timer)
    write()
  },
}

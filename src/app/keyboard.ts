/** Single keys for those who want them: a table of what each does. None works while typing or behind something opened over the page; all can be turned off (WCAG 2.1.4). */
import { flushSync } from 'react-dom'
import { BASE } from './base.ts'
import { keptStore } from './kept/use-kept.ts'

const results = () => [...document.querySelectorAll<HTMLElement>('main article')]
const titleLink = (result: HTMLElement | undefined) => result?.querySelector<HTMLAnchorElement>('h2 a')
const currentResult = () => results().findIndex((result) => result.contains(document.activeElement))

const step = (by: 1 | -1) => () => {
  const all = results()
  const now = currentResult()
  const next = now === -1 ? (by === 1 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + by))
  titleLink(all[next])?.focus()
}

/** Presses the button of the result in focus, or where there is but one, as on the page of a project, that. */
const press = (name: RegExp) => () => {
  const scope = results()[currentResult()] ?? document.querySelector('main')
  const [button, ...others] = [...(scope?.querySelectorAll<HTMLButtonElement>('button[aria-pressed]') ?? [])].filter((candidate) => name.test(candidate.textContent))
  if (others.length === 0) button?.click()
}

const searchField = () => document.querySelector<HTMLInputElement>('input[type=search]')
const focusSearch = () => {
  searchField()?.focus()
  searchField()?.select()
}

/** With the focus in it: the switch that turns all off is in there. The browser gives the focus back. */
const toggleHelp = () => {
  const help = document.getElementById(SHORTCUT_HELP_ID)
  help?.togglePopover()
  help?.focus()
}

interface Shortcut {
  readonly key: string
  readonly does: string
  readonly run: () => void
  /** Held down it goes on; the others would take back what they did. */
  readonly goesOn?: true
}

export const SHORTCUTS: readonly Shortcut[] = [
  {
    key: '/',
    does: 'go to the search field',
    run: () => {
      // At once: the next letters are on their way.
      if (searchField() === null) flushSync(() => document.querySelector<HTMLAnchorElement>(`header a[href="${BASE}/"]`)?.click())
      focusSearch()
    },
  },
  { key: 'j', does: 'next result', run: step(1), goesOn: true },
  { key: 'k', does: 'previous result', run: step(-1), goesOn: true },
  { key: 's', does: 'save or unsave the project', run: press(/^Save/) },
  { key: 'c', does: 'compare the project, or no longer', run: press(/^Compare/) },
  { key: '?', does: 'this list', run: toggleHelp },
]

export const SHORTCUT_HELP_ID = 'keyboard-shortcuts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))

/** Forgiving: a browser that does not know popovers has none open. */
const isCovered = () => document.querySelector(':is(:popover-open, dialog[open])') !== null

export const listenForShortcuts = (): void => {
  // Until now the page itself heard one of them: src/prerender/before-waking.ts.
  document.documentElement.dataset['keys'] = ''
  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
    const shortcut = SHORTCUTS.find(({ key }) => key === event.key)
    if (shortcut === undefined || !keptStore.get().kept.shortcuts || isCovered()) return
    event.preventDefault()
    if (!event.repeat || shortcut.goesOn) shortcut.run()
  })
}

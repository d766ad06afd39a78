/** Starts the app in the browser: it wakes the prerendered page, or renders where none was made for the address. */
import { QueryClient } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { adoptPressed, adoptTyped } from './adopt-early.ts'
import { BASE } from './base.ts'
import { FIRST_VIEW_ID } from '../schema/first-view.ts'
import { holdFirstView, wholeNewestQuery } from './first-view.ts'
import { keptStore } from './kept/use-kept.ts'
import { withVisit } from './kept/visit.ts'
import { listenForShortcuts } from './keyboard.ts'
import { loadPage } from './lazy-pages.ts'
import { scrollToTopOnNewPage, tidyAddress } from './navigation.ts'
import { catalogueQuery, engineQuery } from './queries.ts'
import { Root } from './root.tsx'
import { loadTextsOfSaved } from './saved-texts.ts'
import { registerWorker } from './service-worker.ts'
import { localDay } from './use-today.ts'
import './styles.css'

const queryClient = new QueryClient()
const page = document.documentElement

const applyTheme = () => {
  const { theme } = keptStore.get().kept
  if (theme === 'system') delete page.dataset['theme']
  else page.dataset['theme'] = theme
}
applyTheme()
keptStore.subscribe(applyTheme)

tidyAddress(BASE)
scrollToTopOnNewPage()
listenForShortcuts()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root": put <div id="root"></div> into its body')

const inlined = document.getElementById(FIRST_VIEW_ID)?.textContent
if (inlined !== undefined && inlined !== null) holdFirstView(queryClient, JSON.parse(inlined))

const path = window.location.pathname.slice(BASE.length)

const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 500))

/** The prerendered page is the answer to its own address only, not to one with a query. */
const isPrerendered = root.dataset['path'] === path && window.location.search === ''

let isAlive = false

/** Not before hydration is through: it must find the data that the page was rendered from. */
const onAlive = () => {
  // A page that waits for its code goes and comes again: React runs this effect each time.
  if (isAlive) return
  isAlive = true
  if (isPrerendered) adoptTyped()
  adoptPressed()
  // What came with Discover is a part; and a visit is noted, whose new projects stay marked for the day.
  void queryClient.fetchQuery(wholeNewestQuery(queryClient)).then(
    (newest) => keptStore.change((kept) => withVisit(kept, newest, localDay())),
    // The page itself says that the projects did not arrive.
    () => {},
  )
  // Older terms and the search come when nothing else is going on, so that a first keystroke finds them there.
  whenIdle(() => {
    void queryClient.prefetchQuery(catalogueQuery('all'))
    void queryClient.prefetchQuery(engineQuery)
    loadTextsOfSaved(queryClient)
    // In development files change under a worker.
    if (import.meta.env.PROD) void registerWorker()
  })
}

const wake = async () => {
  await loadPage(queryClient, path)
  hydrateRoot(root, <Root client={queryClient} onAlive={onAlive} />)
}

const renderAnew = () => {
  const wasTyping = document.activeElement?.matches('input[type=search]') === true
  adoptTyped()
  flushSync(() => createRoot(root).render(<Root client={queryClient} onAlive={onAlive} />))
  // The field in which somebody types is another element now.
  if (wasTyping) document.querySelector<HTMLInputElement>('input[type=search]')?.focus()
}

// When the data does not come, the page stays as it was rendered, readable, and says that it does not answer.
if (isPrerendered) wake().catch(() => (page.dataset['failed'] = ''))
else renderAnew()
delete page.dataset['asked']

// In development the pipeline says when it has read the markdown anew.
import.meta.hot?.on('content:changed', () => void queryClient.invalidateQueries())

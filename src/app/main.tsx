/** Starts the app in the browser: it wakes the prerendered page, or renders where none was made for the address. */
import { QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { adoptPressed, adoptTyped, stopNoting } from './adopt-early.ts'
import { BASE } from './base.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import { FIRST_VIEW_ID } from '../schema/first-view.ts'
import { holdFirstView, wholeNewestQuery } from './first-view.ts'
import { keptStore } from './kept/use-kept.ts'
import { lateCode } from './late-code.ts'
import { loadPage, loadPageCode } from './lazy-pages.ts'
import { startNewPages, tidyAddress } from './navigation.ts'
import { catalogueQuery, engineQuery } from './queries.ts'
import { pause } from './pause.ts'
import { Root } from './root.tsx'
import { isTranslated, keepTranslated } from './translated-page.ts'
import './styles.css'

const queryClient = new QueryClient()
const page = document.documentElement

const applyTheme = () => {
  const { theme } = keptStore.get().kept
  if (theme === 'system') delete page.dataset['theme']
  else page.dataset['theme'] = theme
}
// A prerendered page has applied it already.
keptStore.subscribe(applyTheme)

keepTranslated()
tidyAddress(BASE)
startNewPages()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root": put <div id="root"></div> into its body')

const pathNow = () => window.location.pathname.slice(BASE.length)

const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 500))

/** The prerendered page is the answer to its own address only, not to one with a query, and in its own language. */
const isPrerendered = () => root.dataset['path'] === pathNow() && window.location.search === '' && !isTranslated(root)

let isAlive = false

/** Not before hydration is through: it must find the data that the page was rendered from. */
const onAlive = () => {
  // A page that waits for its code goes and comes again: React runs this effect each time.
  if (isAlive) return
  isAlive = true
  if (isPrerendered()) adoptTyped()
  lateCode.show()
  adoptPressed()
  // What came with Discover is a part. The page itself says what did not arrive.
  void Promise.all([queryClient.fetchQuery(wholeNewestQuery(queryClient)), lateCode.load()]).then(([newest, { noteVisit }]) => noteVisit(newest), () => {})
  // Of a mistake on the way React may have rendered the page anew: it is whole when all its code is there.
  void lateCode.load().then(() => delete page.dataset['failed'], () => {})
  // Older terms and the search come when nothing else is going on, so that a first keystroke finds them there.
  whenIdle(() => {
    void queryClient.prefetchQuery(catalogueQuery('all'))
    void queryClient.prefetchQuery(engineQuery)
    void lateCode.load().then(({ prepareForOffline }) => prepareForOffline(queryClient), () => {})
  })
}

const renderAnew = async () => {
  // What is shown of a filtered list is in there, and its data is on the way as well; without it the page says what is missing.
  // And the page of a lost address stays as it was rendered until it can be again, or is that of a project: what is typed there stays.
  await Promise.allSettled([lateCode.load(), root.dataset['path'] === undefined ? loadPage(queryClient, pathNow()) : loadPageCode(pathNow())])
  // Evaluating that was long enough for one task as well.
  await pause()
  lateCode.show()
  adoptTyped()
  const takeOver = lateCode.get()?.holdOldPage(root)
  new MutationObserver((_, observer) => {
    observer.disconnect()
    stopNoting()
    takeOver?.()
    delete page.dataset['asked']
  }).observe(root, { childList: true })
  startTransition(() => createRoot(root).render(<Root client={queryClient} onAlive={onAlive} />))
}

const wake = async () => {
  await loadPage(queryClient, pathNow())
  // Meanwhile somebody may have gone back, or had it translated.
  // Where the address or the language changes just then React renders anew, as it should: only of the page that came is that a mistake.
  const onRecoverableError = (error: unknown) => isPrerendered() && reportError(error)
  // In a transition React stops every few milliseconds for whoever taps meanwhile.
  if (!isPrerendered()) return renderAnew()
  startTransition(() => void hydrateRoot(root, <Root client={queryClient} onAlive={onAlive} />, { onRecoverableError }))
  stopNoting()
}

/** The page stays as it was rendered, readable, and says that not all of it answers. */
const sayFailed = () => (page.dataset['failed'] = '')

const start = () => {
  // It came after all, when it had been given up.
  delete page.dataset['failed']
  const inlined = document.getElementById(FIRST_VIEW_ID)?.textContent
  // The build wrote it into the page, out of what it had read through the schema.
  if (inlined !== undefined && inlined !== null) holdFirstView(queryClient, JSON.parse(inlined) as Catalogue)
  lateCode.load().then(({ begin }) => begin(), sayFailed)
  if (isPrerendered()) wake().catch(sayFailed)
  else void renderAnew()
}
// Evaluating the code was long enough for one task.
void pause().then(start)

// In development the pipeline says when it has read the markdown anew.
import.meta.hot?.on('content:changed', () => void queryClient.invalidateQueries())

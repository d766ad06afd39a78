/** Starts the app in the browser: the only file that touches the page itself. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter, enableHistorySync } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { App } from './app.tsx'
import { keptStore } from './kept/use-kept.ts'
import { withVisit } from './kept/visit.ts'
import { listenForShortcuts } from './keyboard.ts'
import { scrollToTopOnNewPage } from './navigation.ts'
import { catalogueQuery, engineQuery } from './queries.ts'
import { localDay } from './use-today.ts'
import './styles.css'

const queryClient = new QueryClient()

const applyTheme = () => {
  const { theme } = keptStore.get().kept
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
applyTheme()
keptStore.subscribe(applyTheme)

// Links change the query string without nuqs; this tells it.
enableHistorySync()
scrollToTopOnNewPage()
listenForShortcuts()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root": put <div id="root"></div> into its body')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <NuqsAdapter>
        <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')}>
          <App />
        </Router>
      </NuqsAdapter>
    </QueryClientProvider>
  </StrictMode>,
)

// A visit is noted once the newest term is there; what it finds new stays marked for the day.
void queryClient.ensureQueryData(catalogueQuery('newest')).then(
  (newest) => keptStore.change((kept) => withVisit(kept, newest, localDay())),
  // The page itself says that the projects did not arrive.
  () => {},
)

// Older terms and the search come when nothing else is going on, so that a first keystroke finds them there.
const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 500))
window.addEventListener('load', () => {
  whenIdle(() => {
    void queryClient.prefetchQuery(catalogueQuery('all'))
    void queryClient.prefetchQuery(engineQuery)
  })
})

// In development the pipeline says when it has read the markdown anew.
import.meta.hot?.on('content:changed', () => void queryClient.invalidateQueries())

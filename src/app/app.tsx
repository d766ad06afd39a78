/** The pages and what stands around them. */
import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { focusOnNavigation } from './navigation.ts'
import { Discover } from './pages/discover.tsx'
import { NotFound } from './pages/not-found.tsx'
import { CompareTray } from './ui/compare-tray.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { SiteFooter } from './ui/site-footer.tsx'
import { SiteHeader } from './ui/site-header.tsx'
import { StorageNotice } from './ui/storage-notice.tsx'
import { UndoNotice } from './ui/undo-notice.tsx'

// Discover is the door and comes with the first script; the other pages follow when they are asked for.
const ProjectPage = lazy(() => import('./pages/project.tsx').then(({ ProjectPage }) => ({ default: ProjectPage })))
const ShortlistPage = lazy(() => import('./pages/shortlist.tsx').then(({ ShortlistPage }) => ({ default: ShortlistPage })))
const ComparePage = lazy(() => import('./pages/compare.tsx').then(({ ComparePage }) => ({ default: ComparePage })))

export const App = () => {
  const [path] = useLocation()
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <StorageNotice />
      <main key={path} id="main" tabIndex={-1} ref={focusOnNavigation} className="flex-1">
        <ErrorBoundary>
          <Suspense>
            <Switch>
              <Route path="/" component={Discover} />
              <Route path="/projects/:id">{({ id }) => <ProjectPage id={id} />}</Route>
              <Route path="/shortlist" component={ShortlistPage} />
              <Route path="/compare" component={ComparePage} />
              <Route>
                <NotFound what="page" />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
      <SiteFooter />
      {path !== '/compare' && <CompareTray />}
      <UndoNotice />
    </div>
  )
}

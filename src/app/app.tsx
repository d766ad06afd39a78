/** The pages and what stands around them. */
import { Route, Switch, useLocation } from 'wouter'
import { focusOnNavigation } from './navigation.ts'
import { ComparePage } from './pages/compare.tsx'
import { Discover } from './pages/discover.tsx'
import { NotFound } from './pages/not-found.tsx'
import { ProjectPage } from './pages/project.tsx'
import { ShortlistPage } from './pages/shortlist.tsx'
import { CompareTray } from './ui/compare-tray.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { SiteFooter } from './ui/site-footer.tsx'
import { SiteHeader } from './ui/site-header.tsx'
import { StorageNotice } from './ui/storage-notice.tsx'

export const App = () => {
  const [path] = useLocation()
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <StorageNotice />
      <main key={path} id="main" tabIndex={-1} ref={focusOnNavigation} className="flex-1">
        <ErrorBoundary>
          <Switch>
            <Route path="/" component={Discover} />
            <Route path="/projects/:id">{({ id }) => <ProjectPage id={id} />}</Route>
            <Route path="/shortlist" component={ShortlistPage} />
            <Route path="/compare" component={ComparePage} />
            <Route>
              <NotFound what="page" />
            </Route>
          </Switch>
        </ErrorBoundary>
      </main>
      <SiteFooter />
      {path !== '/compare' && <CompareTray />}
    </div>
  )
}

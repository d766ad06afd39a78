/** The pages and what stands around them. */
import { Suspense, useLayoutEffect } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useLateCode } from './late-code.ts'
import { AllProjectsPage, ComparePage, NotFoundPage, OpeningPage, ProjectPage, ShortlistPage } from './lazy-pages.ts'
import { focusOnNavigation } from './navigation.ts'
import { Discover } from './pages/discover.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { SiteFooter } from './ui/site-footer.tsx'
import { SiteHeader } from './ui/site-header.tsx'

/** Stands beside the page, so that it is alive when the page is: a prerendered one waits for its code. */
const Alive = ({ onAlive }: { onAlive: () => void }) => {
  useLayoutEffect(onAlive, [onAlive])
  return null
}

const nothing = () => {}

/** @param onAlive called once the first page answers; give the same function each time */
export const App = ({ onAlive = nothing }: { onAlive?: () => void }) => {
  const [path] = useLocation()
  const late = useLateCode()
  return (
    <div className="flex min-h-dvh flex-col">
      <ErrorBoundary part="The head of the page">
        <SiteHeader />
        {late !== null && <late.StorageNotice />}
        {late !== null && <late.VersionNotice />}
      </ErrorBoundary>
      <main key={path} id="main" tabIndex={-1} ref={focusOnNavigation} className="flex-1">
        <ErrorBoundary>
          <Suspense>
            <Switch>
              <Route path="/" component={Discover} />
              <Route path="/projects" component={AllProjectsPage} />
              <Route path="/projects/:id">{({ id }) => <ProjectPage id={id} />}</Route>
              <Route path="/shortlist" component={ShortlistPage} />
              <Route path="/compare" component={ComparePage} />
              <Route path="/shell" component={OpeningPage} />
              <Route>
                <NotFoundPage what="page" />
              </Route>
            </Switch>
            <Alive onAlive={onAlive} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <ErrorBoundary part="The foot of the page">
        <SiteFooter />
        {late !== null && <late.Announcer />}
        {late !== null && path !== '/compare' && <late.CompareTray />}
        {late !== null && <late.UndoNotice />}
        {late !== null && <late.ShortcutHelp />}
      </ErrorBoundary>
    </div>
  )
}

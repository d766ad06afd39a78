/** The app with all it stands in: one tree for the browser and the prerender, so that hydration fits. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { Router } from 'wouter'
import { App } from './app.tsx'
import { BASE } from './base.ts'
import { LateCodeProvider } from './late-code.ts'
import { ErrorBoundary } from './ui/error-boundary.tsx'

interface Props {
  readonly client: QueryClient
  readonly onAlive?: () => void
  /** Where there is no address bar: the path, with the base. */
  readonly ssrPath?: string
  readonly ssrSearch?: string
}

export const Root = ({ client, onAlive, ssrPath, ssrSearch = '' }: Props) => (
  <StrictMode>
    <LateCodeProvider>
      <ErrorBoundary isLast>
        <QueryClientProvider client={client}>
          <Router base={BASE} ssrSearch={ssrSearch} {...(ssrPath === undefined ? {} : { ssrPath })}>
            <App {...(onAlive === undefined ? {} : { onAlive })} />
          </Router>
        </QueryClientProvider>
      </ErrorBoundary>
    </LateCodeProvider>
  </StrictMode>
)

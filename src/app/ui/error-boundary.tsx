/** When a page throws, says so and offers the way on; the rest of the app stays. React has no hook for this. */
import { Component, type ReactNode } from 'react'
import { LoadError } from '../load-error.ts'

export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    const isLost = error instanceof LoadError
    return (
      <div role="alert" className="mx-auto my-12 max-w-2xl rounded-card border border-line bg-warn-soft p-6">
        <h1 className="text-xl font-bold">{isLost ? 'This page could not be loaded' : 'This page stopped working'}</h1>
        <p className="mt-2">{isLost ? 'The network or the host did not answer.' : 'It is our mistake, not yours.'} What you saved is safe in this browser.</p>
        <pre className="mt-3 overflow-x-auto text-sm">{error.message}</pre>
        {/* A browser remembers code that did not come: only a new page asks for it again. */}
        <button type="button" className="button mt-4" onClick={() => (isLost ? window.location.reload() : this.setState({ error: null }))}>
          Try again
        </button>
      </div>
    )
  }
}

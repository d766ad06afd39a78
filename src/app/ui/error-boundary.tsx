/** When a page throws, says so and offers the way on; the rest of the app stays. React has no hook for this. */
import { Component, type ReactNode } from 'react'

export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <div role="alert" className="mx-auto my-12 max-w-2xl rounded-card border border-line bg-warn-soft p-6">
        <h1 className="text-xl font-bold">This page stopped working</h1>
        <p className="mt-2">It is our mistake, not yours. What you saved is safe in this browser.</p>
        <pre className="mt-3 overflow-x-auto text-sm">{error.message}</pre>
        <button type="button" className="button mt-4" onClick={() => this.setState({ error: null })}>
          Try again
        </button>
      </div>
    )
  }
}

/** When a page or a part of it throws, that part says so and offers the way on; the rest stays. React has no hook for this. */
import { Component, type ReactNode } from 'react'
import { useLateCode } from '../late-code.ts'
import { LoadError } from '../load-error.ts'
import { TryAgain } from './try-again.tsx'

interface Props {
  readonly children: ReactNode
  /** Its name, as a sentence starts; none for a whole page. */
  readonly part?: string
  /** When this changes the part is tried again: what it threw on may be gone. */
  readonly on?: unknown
  /** Nothing stands around it any more. */
  readonly isLast?: boolean
}

const Ways = ({ error }: { error: Error }) => {
  const late = useLateCode()
  return late !== null && <late.ErrorWays error={error} />
}

interface State { readonly error: Error | null; readonly on?: unknown }

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps({ on }: Props, state: State): State | null {
    return state.on === on ? null : { error: null, on }
  }

  override render() {
    const { error } = this.state
    const { children, part, isLast = false } = this.props
    if (error === null) return children
    const isLost = error instanceof LoadError
    const title = `${part ?? 'This page'} ${isLost ? 'could not be loaded' : 'stopped working'}`
    const Around = isLast ? 'main' : 'div'
    return (
      <Around className={part === undefined ? 'mx-auto max-w-2xl px-4 py-16' : ''}>
        <div role="alert" className="my-8 rounded-card border border-line bg-warn-soft p-6">
          {part === undefined && <title>{title}</title>}
          {part === undefined ? <h1 className="text-xl font-bold">{title}</h1> : <p className="font-bold">{title}</p>}
          <p className="mt-2">{isLost ? 'The network or the host did not answer.' : 'It is our mistake, not yours.'} What you saved is safe in this browser.</p>
          <pre className="mt-3 overflow-x-auto text-sm">{error.message}</pre>
          <div className="mt-4 flex flex-wrap gap-2">
            <TryAgain onRetry={isLost || isLast ? undefined : () => this.setState({ error: null })} />
            <Ways error={error} />
          </div>
        </div>
      </Around>
    )
  }
}

/** What did not come, and the way to try again. */
import { NewPageNeeded } from '../load-error.ts'
import { TryAgain } from './try-again.tsx'

export interface LoadFailureProps {
  /** As a sentence starts: "Projects". */
  readonly what: string
  readonly error: Error
  readonly onRetry: () => void
}

export const LoadFailure = ({ what, error, onRetry }: LoadFailureProps) => (
  <div role="alert" className="my-8 rounded-card border border-line bg-warn-soft p-6">
    <h2 className="text-lg font-bold">{what} could not be loaded</h2>
    <p className="mt-1">{error.message} What you saved is safe in this browser.</p>
    <div className="mt-4">
      <TryAgain onRetry={error instanceof NewPageNeeded ? undefined : onRetry} />
    </div>
  </div>
)

/** What a page shows while its data is on the way, when it does not come, and when it is there. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { NewPageNeeded } from '../load-error.ts'

export const Failure = ({ what, error, onRetry }: { what: string; error: Error; onRetry: () => void }) => (
  <div role="alert" className="my-8 rounded-card border border-line bg-warn-soft p-6">
    <h2 className="text-lg font-bold">{what} could not be loaded</h2>
    <p className="mt-1">{error.message} What you saved is safe in this browser.</p>
    <button type="button" className="button mt-4" onClick={() => (error instanceof NewPageNeeded ? window.location.reload() : onRetry())}>
      Try again
    </button>
  </div>
)

/** Rows of the height of results, so that nothing jumps when they arrive. */
export const Skeleton = ({ what }: { what: string }) => (
  <div aria-busy="true">
    <p className="sr-only">Loading {what}</p>
    {[0, 1, 2, 3, 4].map((row) => (
      <div key={row} aria-hidden className="border-b border-line py-5">
        <div className="h-4 w-40 rounded-sm bg-sunken" />
        <div className="mt-2 h-6 w-80 max-w-full rounded-sm bg-sunken" />
        <div className="mt-3 h-4 w-full max-w-2xl rounded-sm bg-sunken" />
        <div className="mt-2 h-4 w-2/3 max-w-xl rounded-sm bg-sunken" />
      </div>
    ))}
  </div>
)

interface Props<T> {
  readonly query: UseQueryResult<T, Error>
  /** Plural, as a sentence starts: "Projects". */
  readonly what: string
  readonly children: (data: T) => ReactNode
}

export const Loaded = <T,>({ query, what, children }: Props<T>) => {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <Failure what={what} error={query.error} onRetry={() => void query.refetch()} />
  return <Skeleton what={what.toLowerCase()} />
}

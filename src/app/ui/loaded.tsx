/** What a page shows while its data is on the way, when it does not come, and when it is there. */
import type { UseQueryResult } from '@tanstack/react-query'
import { useDeferredValue, type ReactNode } from 'react'
import { useLateCode } from '../late-code.ts'
import type { LoadFailureProps } from './load-failure.tsx'

/** Where the code of this is missing too the page itself says that it did not load: index.html. */
export const Failure = (failed: LoadFailureProps) => {
  const late = useLateCode()
  return late !== null && <late.LoadFailure {...failed} />
}

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
  /** Of what is there more is on the way, and without it nothing may be shown. */
  readonly isPart?: boolean
  readonly children: (data: T) => ReactNode
}

export const Loaded = <T,>({ query, what, isPart = false, children }: Props<T>) => {
  // What comes into an empty place is drawn in slices: whoever taps or types meanwhile does not wait for it.
  const isThere = useDeferredValue(query.data !== undefined && !isPart)
  if (query.data !== undefined && !isPart && isThere) return children(query.data)
  if (query.data === undefined && query.isError) return <Failure what={what} error={query.error} onRetry={() => void query.refetch()} />
  return <Skeleton what={what.toLowerCase()} />
}

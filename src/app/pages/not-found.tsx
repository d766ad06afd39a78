/** An address that leads nowhere, with ways on. The search is a form of its own, so that the page of a host without script has it too. */
import type { ReactNode } from 'react'
import { Link, useRouter } from 'wouter'
import { discoverAddress, shortlistAddress } from '../url/addresses.ts'
import { useIsOffline } from '../use-is-offline.ts'

interface Props {
  readonly what: 'page' | 'project'
  /** What the address may have meant, for the search. */
  readonly words?: string
  /** Nearer ways. */
  readonly children?: ReactNode
}

export const NotFound = ({ what, words = '', children }: Props) => {
  const isOffline = useIsOffline()
  return (
    <div className="mx-auto max-w-2xl px-4 py-16">
      <title>{`No such ${what} · Mentorship Finder`}</title>
      <h1 className="text-2xl font-extrabold">There is no such {what}</h1>
      <p className="mt-2 text-soft">
        {what === 'project'
          ? `${isOffline ? 'Without a network only what this browser has kept is known: it may be newer. Or it' : 'It'} may have been renamed or taken out of its term. If you saved it, your shortlist still knows it.`
          : 'The address may be mistyped or cut short.'}
      </p>
      <search>
        <form action={`${useRouter().base}/`} method="get" className="mt-4 flex gap-2">
          <input type="search" name="q" aria-label="Search projects" defaultValue={words} className="min-h-9 w-full max-w-md min-w-0 rounded-control border border-line-strong bg-surface px-2.5 text-sm" />
          <button type="submit" className="button">
            Search
          </button>
        </form>
      </search>
      <p className="mt-4 flex gap-4">
        <Link href={discoverAddress()} className="link inline-flex items-center pointer-coarse:min-h-11">
          Find a project
        </Link>
        <Link href={shortlistAddress()} className="link inline-flex items-center pointer-coarse:min-h-11">
          Your shortlist
        </Link>
      </p>
      {children}
    </div>
  )
}

/** An address that leads nowhere, with two ways on. */
import { Link } from 'wouter'
import { discoverAddress, shortlistAddress } from '../url/addresses.ts'

export const NotFound = ({ what }: { what: 'page' | 'project' }) => (
  <div className="mx-auto max-w-2xl px-4 py-16">
    <title>{`No such ${what} · Mentorship Finder`}</title>
    <h1 className="text-2xl font-extrabold">There is no such {what}</h1>
    <p className="mt-2 text-soft">
      {what === 'project'
        ? 'It may have been renamed or taken out of its term. If you saved it, your shortlist still knows it.'
        : 'The address may be mistyped or cut short.'}
    </p>
    <p className="mt-4 flex gap-4">
      <Link href={discoverAddress()} className="link">
        Find a project
      </Link>
      <Link href={shortlistAddress()} className="link">
        Your shortlist
      </Link>
    </p>
  </div>
)

/** For a first visit: what this is, in one line, and five searches to begin with. */
import { Link } from 'wouter'
import { discoverAddress } from '../url/addresses.ts'

export const ExampleSearches = ({ examples }: { examples: readonly string[] }) => (
  <p className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft pointer-coarse:gap-y-0">
    Paid and mentored work on CNCF projects, from LFX and GSoC. Try
    {examples.map((query) => (
      <Link key={query} href={discoverAddress({ q: query })} className="link inline-flex items-center pointer-coarse:min-h-11">
        {query}
      </Link>
    ))}
  </p>
)

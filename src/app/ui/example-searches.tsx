/** For a first visit: what this is, in one line, and five real searches to begin with. */
import { Link } from 'wouter'
import { discoverAddress } from '../url/addresses.ts'

const EXAMPLES = ['rust wasm', 'unit tests', 'react frontend', 'machine learning', 'api documentation']

export const ExampleSearches = () => (
  <p className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft">
    Paid and mentored work on CNCF projects, from LFX and GSoC. Try
    {EXAMPLES.map((query) => (
      <Link key={query} href={discoverAddress({ q: query })} className="link inline-flex items-center pointer-coarse:min-h-11">
        {query}
      </Link>
    ))}
  </p>
)

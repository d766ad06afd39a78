/** What can be typed into the search field, behind a small button in it. */
import { CircleHelp } from 'lucide'
import { Icon } from './icon.tsx'

const EXAMPLES = [
  ['kubernetes operators', 'all of these words, misspelt or under another name too'],
  ['"unit tests"', 'these words one after the other'],
  ['go -rust', 'Go, but nothing with Rust'],
  ['skill:go', 'only among the skills'],
  ['cncf:kyverno', 'only this CNCF project'],
  ['mentor:"jane doe"', 'only among the mentors'],
  ['title:dashboard', 'only in the titles'],
  ['term:2024', 'only terms of that year'],
] as const

export const SearchHelp = () => (
  <>
    <button
      type="button"
      popoverTarget="search-help"
      aria-label="Search help"
      className="absolute end-1 top-1/2 grid size-11 -translate-y-1/2 place-items-center text-soft hover:text-ink"
    >
      <Icon of={CircleHelp} size={18} />
    </button>
    <div id="search-help" popover="auto" className="m-auto max-w-[min(32rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-5 text-ink raised">
      <h2 className="text-lg font-bold">What you can type</h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 max-sm:grid-cols-1 max-sm:gap-y-1">
        {EXAMPLES.map(([query, meaning]) => (
          <div key={query} className="contents max-sm:block max-sm:py-1">
            <dt>
              <code className="rounded-sm bg-sunken px-1.5 py-0.5 text-sm">{query}</code>
            </dt>
            <dd className="text-soft">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-soft">Anything else is just text. Spelling is forgiven.</p>
    </div>
  </>
)

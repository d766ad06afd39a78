/** The search field: a real form, so that it works before the script does. */
import { Search } from 'lucide-react'

interface Props {
  readonly query: string
  readonly action: string
  readonly onType: (query: string) => void
  readonly onFocus: () => void
}

export const SearchField = ({ query, action, onType, onFocus }: Props) => (
  <search>
    <form action={action} method="get" onSubmit={(event) => event.preventDefault()} className="relative">
      <Search size={18} aria-hidden className="pointer-events-none absolute start-4 top-1/2 -translate-y-1/2 text-soft" />
      <input
        type="search"
        name="q"
        value={query}
        onChange={(event) => onType(event.currentTarget.value)}
        onFocus={onFocus}
        aria-label="Search projects"
        aria-keyshortcuts="/"
        placeholder="Skill, CNCF project, mentor, topic"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={10_000}
        className="h-13 w-full rounded-card border border-line-strong bg-surface ps-11 pe-12 text-lg placeholder:text-soft focus-visible:border-accent focus-visible:outline-4 focus-visible:outline-offset-0 focus-visible:outline-accent-soft"
      />
      <kbd aria-hidden className="pointer-events-none absolute end-4 top-1/2 hidden -translate-y-1/2 rounded-sm border border-line bg-sunken px-1.5 text-xs text-soft md:block">
        /
      </kbd>
    </form>
  </search>
)

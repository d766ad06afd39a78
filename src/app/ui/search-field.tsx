/**
 * The search field: a real form, so that it works before the script does. While it has suggestions it is a combobox
 * with a list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/); Enter without choosing keeps the text.
 */
import { Search } from 'lucide'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Suggestion } from '../../search/engine.ts'
import { SEARCH_FORM } from '../adopt-early.ts'
import { useLateCode } from '../late-code.ts'
import { Icon } from './icon.tsx'

interface Props {
  readonly query: string
  readonly action: string
  readonly suggestions: readonly Suggestion[]
  readonly onType: (query: string) => void
  /** One of the suggestions was taken instead of what was typed. */
  readonly onChoose: (query: string) => void
  /** The text is final for now. */
  readonly onLeave: () => void
  readonly onFocus: () => void
}

/** The results under the list are the point: it steps back when typing pauses; arrow keys bring and keep it. */
const STEPS_BACK_AFTER = 2500

export const SearchField = ({ query, action, suggestions, onType, onChoose, onLeave, onFocus }: Props) => {
  const list = useId()
  const late = useLateCode()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const shown = open ? suggestions : []
  const chosen = shown[active]

  const close = () => {
    clearTimeout(pause.current)
    setOpen(false)
    setActive(-1)
  }
  const choose = (suggestion: Suggestion) => {
    onChoose(suggestion.query)
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && suggestions.length > 0) {
      event.preventDefault()
      clearTimeout(pause.current)
      setOpen(true)
      // One place more than there are suggestions: past either end stands the text itself.
      const places = suggestions.length + 1
      setActive(((open ? active : -1) + 1 + step + places) % places - 1)
    } else if (event.key === 'Enter') {
      if (chosen !== undefined) choose(chosen)
      close()
    } else if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault()
      close()
    }
  }

  const combobox = shown.length > 0
    ? ({ role: 'combobox', 'aria-expanded': true, 'aria-controls': list, 'aria-autocomplete': 'list' } as const)
    : {}
  return (
    <search>
      <form id={SEARCH_FORM} autoComplete="off" action={action} method="get" onSubmit={(event) => event.preventDefault()} className="relative">
        <Icon of={Search} size={18} className="pointer-events-none absolute start-4 top-1/2 -translate-y-1/2 text-soft narrow:hidden" />
        <input
          {...combobox}
          type="search"
          name="q"
          value={query}
          onChange={(event) => {
            onType(event.currentTarget.value)
            setOpen(event.currentTarget.value.trim() !== '')
            setActive(-1)
            clearTimeout(pause.current)
            pause.current = setTimeout(close, STEPS_BACK_AFTER)
          }}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={() => {
            onLeave()
            close()
          }}
          aria-label="Search projects"
          aria-keyshortcuts="/"
          {...(chosen === undefined ? {} : { 'aria-activedescendant': `${list}-${active}` })}
          placeholder="Skill, project, mentor …"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={10_000}
          className="h-13 w-full rounded-card border border-line-strong bg-surface ps-11 pe-13 text-lg narrow:ps-2 narrow:text-base md:pe-22 placeholder:text-soft focus-visible:border-accent focus-visible:outline-4 focus-visible:outline-offset-0 focus-visible:outline-accent-soft"
        />
        <kbd aria-hidden className="pointer-events-none absolute end-13 top-1/2 hidden -translate-y-1/2 rounded-sm border border-line bg-sunken px-1.5 text-xs text-soft md:block">
          /
        </kbd>
        {late !== null && <late.SearchHelp />}
        {late !== null && shown.length > 0 && <late.SuggestionList id={list} suggestions={shown} active={active} onChoose={choose} />}
      </form>
    </search>
  )
}

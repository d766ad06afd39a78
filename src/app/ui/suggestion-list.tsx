/** What may be meant, under the search field: the list of its combobox. */
import type { Suggestion } from '../../search/engine.ts'

interface Props {
  readonly id: string
  readonly suggestions: readonly Suggestion[]
  /** Index of the one that arrow keys have reached, or -1. */
  readonly active: number
  readonly onChoose: (suggestion: Suggestion) => void
}

const KIND_LABEL: Record<Suggestion['kind'], string> = { skill: 'Skill', cncf: 'CNCF project', title: 'Project' }

export const SuggestionList = ({ id, suggestions, active, onChoose }: Props) => (
  <div id={id} role="listbox" aria-label="Suggestions" className="absolute inset-x-0 top-full z-10 mt-1 overflow-hidden rounded-card border border-line bg-surface py-1 raised">
    {suggestions.map((suggestion, index) => (
      // Keys act on the field, which names the option they have reached.
      // oxlint-disable-next-line click-events-have-key-events
      <div
        key={`${suggestion.kind} ${suggestion.text}`}
        id={`${id}-${index}`}
        role="option"
        tabIndex={-1}
        aria-selected={index === active}
        className={`flex min-h-10 cursor-pointer items-center justify-between gap-4 px-4 py-1.5 pointer-coarse:min-h-11 ${index === active ? 'bg-accent-soft' : 'hover:bg-sunken'}`}
        // The field keeps the focus; a finger that only scrolls the page chooses nothing.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onChoose(suggestion)}
      >
        <span className="min-w-0 truncate">{suggestion.text}</span>
        <span className="shrink-0 text-sm text-soft">{KIND_LABEL[suggestion.kind]}</span>
      </div>
    ))}
  </div>
)

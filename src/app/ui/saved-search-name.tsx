/** The name of a saved search, being typed: Enter keeps it, Escape leaves it as it was. */
import { useState, type FormEvent } from 'react'

interface Props {
  readonly label: string
  readonly initial: string
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}

const focusAndSelect = (input: HTMLInputElement | null) => {
  input?.focus()
  input?.select()
}

export const SavedSearchName = ({ label, initial, onName, onCancel }: Props) => {
  const [name, setName] = useState(initial)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') onName(name.trim())
  }
  return (
    <form onSubmit={onSubmit} className="flex gap-2">
      <input
        ref={focusAndSelect}
        type="text"
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // Otherwise the sheet of filters closes with it.
          event.preventDefault()
          onCancel()
        }}
        aria-label={label}
        className="min-h-9 w-full min-w-0 rounded-control border border-line-strong bg-surface px-2.5 text-sm pointer-coarse:min-h-11"
      />
      <button type="submit" className="button">
        Keep<span className="sr-only"> {label.toLowerCase()}</span>
      </button>
    </form>
  )
}

/** A private note, as text. What is typed is on screen at once and stored a moment later. */
import { noteDrafts, useNoteDraft } from '../kept/browser-store.ts'

interface Props {
  readonly id: string
  readonly title: string
  /** As it is stored. */
  readonly note: string
  readonly isReadOnly: boolean
}

export const ShortlistNote = ({ id, title, note, isReadOnly }: Props) => {
  const text = useNoteDraft(id) ?? note
  return (
    <>
      <textarea
        aria-label={`Note on ${title}`}
        placeholder="Add a note …"
        rows={1}
        readOnly={isReadOnly}
        className="field-sizing-content max-h-80 resize-y supports-[field-sizing:content]:resize-none min-h-11 w-full rounded-control border border-transparent bg-sunken px-3 py-2 text-base hover:border-line-strong md:text-sm print:hidden"
        value={text}
        onChange={(event) => noteDrafts.type(id, event.currentTarget.value, note)}
        onBlur={noteDrafts.flush}
      />
      {text !== '' && <p className="hidden whitespace-pre-wrap print:block">{text}</p>}
    </>
  )
}

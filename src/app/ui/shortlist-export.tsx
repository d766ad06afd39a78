/** Takes the shortlist elsewhere: to another browser, into a spreadsheet, into an issue or a chat. */
import { ChevronDown } from 'lucide'
import { useState, type KeyboardEvent } from 'react'
import type { Kept } from '../../schema/kept.ts'
import { EXPORT_NAME, exportFile } from '../kept/export-file.ts'
import { noteDrafts } from '../kept/browser-store.ts'
import { shortlistCsv } from '../selection/shortlist-csv.ts'
import type { ShortlistGroup } from '../selection/shortlist-groups.ts'
import { shortlistMarkdown } from '../selection/shortlist-markdown.ts'
import { absoluteAddress, projectAddress } from '../url/addresses.ts'
import { copyText } from './copy-text.ts'
import { download } from './download.ts'
import { Icon } from './icon.tsx'

interface Props { readonly kept: Kept; readonly groups: readonly ShortlistGroup[] }

const linkTo = (id: string) => absoluteAddress(projectAddress(id))
const saveMarkdown = (text: string) => download('mentorship-finder-shortlist.md', 'text/markdown', text)

/** Each: its name, what it is good for, and what it does; the sentence it gives is told to the person. */
const FORMATS: readonly (readonly [name: string, use: string, run: (props: Props) => string | Promise<string>])[] = [
  ['JSON file', 'A backup, and the way to another browser: Import reads it', ({ kept }) => {
    download(EXPORT_NAME, 'application/json', exportFile(kept))
    return 'JSON file downloaded'
  }],
  ['CSV file', 'For a spreadsheet', ({ groups }) => {
    download('mentorship-finder-shortlist.csv', 'text/csv', shortlistCsv(groups, linkTo))
    return 'CSV file downloaded'
  }],
  ['Markdown file', 'To keep with your notes', ({ groups }) => {
    saveMarkdown(shortlistMarkdown(groups, linkTo))
    return 'Markdown file downloaded'
  }],
  ['Copy as Markdown', 'To paste into an issue or a chat, with your notes', async ({ groups }) => {
    const text = shortlistMarkdown(groups, linkTo)
    if (await copyText(text)) return 'Markdown copied'
    saveMarkdown(text)
    return 'This browser does not let pages copy: a file was downloaded instead'
  }],
]

const closeOnEscape = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
  const details = currentTarget.closest('details')
  if (key !== 'Escape' || details === null) return
  details.open = false
  details.querySelector('summary')?.focus()
}

export const ShortlistExport = (props: Props) => {
  const [outcome, setOutcome] = useState('')
  return (
    <details className="group md:relative">
      <summary className="button list-none [&::-webkit-details-marker]:hidden" onKeyDown={closeOnEscape}>
        Export
        <Icon of={ChevronDown} size={15} className="group-open:rotate-180" />
      </summary>
      <div className="absolute start-0 top-full z-10 mt-1 w-72 rounded-card border border-line bg-surface p-2 raised max-md:max-w-full md:start-auto md:end-0">
        {FORMATS.map(([name, use, run]) => (
          <button
            key={name}
            type="button"
            className="block min-h-11 w-full rounded-control px-3 py-1.5 text-start hover:bg-sunken"
            onKeyDown={closeOnEscape}
            onClick={() => {
              noteDrafts.flush()
              void Promise.resolve(run(props)).then(setOutcome)
            }}
          >
            <span className="block text-sm font-semibold">{name}</span>
            <span className="block text-sm text-soft">{use}</span>
          </button>
        ))}
        <p aria-live="polite" className="px-3 text-sm text-soft">
          {outcome}
        </p>
      </div>
    </details>
  )
}

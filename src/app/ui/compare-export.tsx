/** Takes the comparison along: as a Markdown table, as CSV, on paper. */
import { Download, FileText, Printer } from 'lucide'
import { useState } from 'react'
import { asCsv, asMarkdown, type ExportHead } from '../selection/compare-export.ts'
import type { CompareRow } from '../selection/compare-rows.ts'
import { download } from './download.ts'
import { Icon } from './icon.tsx'

interface Props {
  readonly headsOf: () => readonly ExportHead[]
  readonly rows: readonly CompareRow[]
}

type Outcome = { readonly kind: 'idle' | 'copied' } | { readonly kind: 'refused'; readonly text: string }

const copy = async (text: string): Promise<Outcome> => {
  try {
    await navigator.clipboard.writeText(text)
    return { kind: 'copied' }
  } catch {
    return { kind: 'refused', text }
  }
}

export const CompareExport = ({ headsOf, rows }: Props) => {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => void copy(asMarkdown(headsOf(), rows)).then(setOutcome)}
        onBlur={() => outcome.kind === 'copied' && setOutcome({ kind: 'idle' })}
      >
        <Icon of={FileText} size={15} />
        <span>
          <span className="max-sm:sr-only">Copy as </span>Markdown
        </span>
      </button>
      <button type="button" className="button" onClick={() => download('comparison.csv', 'text/csv;charset=utf-8', asCsv(headsOf(), rows))}>
        <Icon of={Download} size={15} />
        CSV
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        <Icon of={Printer} size={15} />
        Print
      </button>
      <p aria-live="polite" className="self-center text-sm text-soft empty:hidden">
        {outcome.kind === 'copied' && 'Table copied'}
        {outcome.kind === 'refused' && 'This browser does not let pages copy. Copy the table from here:'}
      </p>
      {outcome.kind === 'refused' && (
        <textarea readOnly aria-label="The comparison as Markdown" rows={4} value={outcome.text} className="w-full rounded-control border border-line-strong bg-surface p-2 font-mono text-xs" />
      )}
    </>
  )
}

/** Takes the comparison along: as a Markdown table, as CSV, on paper. */
import { Download, FileText, Printer } from 'lucide'
import { useState } from 'react'
import { asCsv, asMarkdown, type ExportHead } from '../selection/compare-export.ts'
import type { CompareRow } from '../selection/compare-rows.ts'
import { copyText } from './copy-text.ts'
import { download } from './download.ts'
import { Icon } from './icon.tsx'

interface Props {
  readonly headsOf: () => readonly ExportHead[]
  readonly rows: readonly CompareRow[]
}

export const CompareExport = ({ headsOf, rows }: Props) => {
  const [said, setSaid] = useState<'nothing' | 'copied' | { readonly refused: string }>('nothing')
  const copy = async () => {
    const text = asMarkdown(headsOf(), rows)
    setSaid((await copyText(text)) ? 'copied' : { refused: text })
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()} onBlur={() => said === 'copied' && setSaid('nothing')}>
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
        {said === 'copied' && 'Table copied'}
        {typeof said === 'object' && 'This browser does not let pages copy. Copy the table from here:'}
      </p>
      {typeof said === 'object' && (
        <textarea readOnly aria-label="The comparison as Markdown" rows={4} value={said.refused} className="w-full rounded-control border border-line-strong bg-surface p-2 font-mono text-xs" />
      )}
    </>
  )
}

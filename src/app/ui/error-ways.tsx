/** What a person can take along from an error: its details, and all they keep here. */
import { useState } from 'react'
import { exportAnyway } from '../kept/export-anyway.ts'
import { EXPORT_NAME } from '../kept/export-file.ts'
import { copyText } from './copy-text.ts'
import { download } from './download.ts'

/** For who mends it. The address may hold what was searched for: a person sees it before they paste it. */
const detailsOf = ({ name, message, stack = '' }: Error): string =>
  [`${name}: ${message}`, window.location.href, document.querySelector('script[type=module]')?.getAttribute('src'), navigator.userAgent, stack].join('\n')

export const ErrorWays = ({ error }: { error: Error }) => {
  const [said, setSaid] = useState<'nothing' | 'copied' | { readonly refused: string }>('nothing')
  const copy = async () => {
    const details = detailsOf(error)
    setSaid((await copyText(details)) ? 'copied' : { refused: details })
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        Copy details
      </button>
      <button type="button" className="button" onClick={() => download(EXPORT_NAME, 'application/json', exportAnyway())}>
        Export my data
      </button>
      <p aria-live="polite" className="text-sm text-soft">
        {said === 'copied' && 'Details copied'}
      </p>
      {typeof said === 'object' && <textarea readOnly aria-label="Details" value={said.refused} onFocus={(event) => event.currentTarget.select()} className="min-h-9 w-full rounded-control border border-line-strong bg-surface px-2.5 text-sm" />}
    </>
  )
}

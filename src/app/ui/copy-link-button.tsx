/** Copies the present address. Says so, and where the clipboard is closed shows the address to copy by hand. */
import { Link2 } from 'lucide-react'
import { useState } from 'react'

type Outcome = 'idle' | 'copied' | 'refused'

const copyAddress = async (): Promise<Outcome> => {
  try {
    await navigator.clipboard.writeText(window.location.href)
    return 'copied'
  } catch {
    return 'refused'
  }
}

export const CopyLinkButton = () => {
  const [outcome, setOutcome] = useState<Outcome>('idle')
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <button type="button" className="button" onClick={() => void copyAddress().then(setOutcome)} onBlur={() => setOutcome('idle')}>
        <Link2 size={15} aria-hidden />
        Copy link
      </button>
      <p aria-live="polite" className="text-sm text-soft">
        {outcome === 'copied' && 'Link copied'}
        {outcome === 'refused' && 'This browser does not let pages copy. Copy the address from the address bar.'}
      </p>
    </div>
  )
}

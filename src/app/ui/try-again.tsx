/** The button by which what did not come is asked for once more. */
import { useState } from 'react'

/** @param onRetry none where only a new page can bring it */
export const TryAgain = ({ onRetry }: { onRetry?: (() => void) | undefined }) => {
  const [isToWait, setToWait] = useState(false)
  const retry = () => {
    if (onRetry !== undefined) return onRetry()
    // The browser's own page would take the place of what can be read here.
    if (navigator.onLine) window.location.reload()
    else setToWait(true)
  }
  return (
    <button type="button" className="button" onClick={retry}>
      {isToWait && 'There is no network yet. '}Try again
    </button>
  )
}

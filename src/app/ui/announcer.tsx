/** The one place where changes are said aloud. What is only shown, like the number of results, is not live itself. */
import { useSyncExternalStore } from 'react'
import { announcements } from '../announcements.ts'

export const Announcer = () => {
  const { text, turn } = useSyncExternalStore(announcements.subscribe, announcements.get, announcements.getOnServer)
  return (
    <div aria-live="polite" className="sr-only">
      <p key={turn}>{text}</p>
    </div>
  )
}

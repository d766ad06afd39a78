/** Shows more results and goes on with the first of them: they come before the button, which may be gone then. */
import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { announce } from '../announcements.ts'
import { SHOWN_AT_ONCE } from '../url/use-shown.ts'

interface Props {
  readonly shown: number
  /** How many are not shown yet. */
  readonly rest: number
  readonly onMore: () => void
}

export const ShowMore = ({ shown, rest, onMore }: Props) => {
  const goOn = ({ currentTarget: { parentElement: list } }: MouseEvent<HTMLElement>) => {
    flushSync(onMore)
    announce(rest > SHOWN_AT_ONCE ? `${SHOWN_AT_ONCE} more projects shown` : `${rest} more projects shown, these are all`)
    list?.querySelectorAll<HTMLElement>('h2 a')[shown]?.focus()
  }
  return (
    <button type="button" className="button mx-auto mt-6 flex min-h-11 px-6" onClick={goOn}>
      Show more ({rest} left)
    </button>
  )
}

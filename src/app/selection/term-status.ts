/**
 * Where a term stands for somebody who might apply, in words. Computed from its dates and the reader's clock,
 * never from "Status:" lines, which stay as they were written long after they stopped being true.
 */
import type { CatalogueTerm } from '../../schema/catalogue.ts'
import { daysBetween, dayText, monthText } from './days.ts'
import { localDay, localHour } from './local-time.ts'

export interface TermStatus {
  /** `running`: applications are closed, the term is not over. */
  readonly kind: 'upcoming' | 'open' | 'running' | 'ended' | 'unknown'
  /** "Applications close in 6 days", "Applications close today, 16:59 your time", "Opens 3 Feb", "Ended May 2024", "Dates not stated". */
  readonly text: string
  /** The day the text speaks of (`2024-02-13`), for sorting and `<time>`. */
  readonly day: string | null
}

const UNKNOWN: TermStatus = { kind: 'unknown', text: 'Dates not stated', day: null }

type Dated = Pick<CatalogueTerm, 'year' | 'dates'>

/** The moments at which what is said of these terms changes within a day. */
export const turnsOf = (terms: readonly Dated[]): readonly number[] =>
  terms.flatMap(({ dates: { apply } }) => [apply?.opensAt, apply?.closesAt].flatMap((instant) => (instant === undefined || instant === null ? [] : [Date.parse(instant)])))

/** A day that stands for a moment where its author stated one: in another zone that may be another day. */
const edgeOf = (day: string, instant: string | null) => {
  if (instant === null) return { day, at: null, hour: '' }
  const at = Date.parse(instant)
  return { day: localDay(at), at, hour: `, ${localHour(at)} your time` }
}

/** "today, 16:59 your time", "tomorrow"; null for a day further away. */
const soon = (today: string, { day, hour }: ReturnType<typeof edgeOf>): string | null => {
  const days = daysBetween(today, day)
  return days > 1 ? null : `${days === 1 ? 'tomorrow' : 'today'}${hour}`
}

/** @param now milliseconds (`useNow`) */
export const termStatus = ({ year: termYear, dates: { apply, begins, ends } }: Dated, now: number): TermStatus => {
  const today = localDay(now)
  const year = today.slice(0, 4)
  if (ends !== null && today > ends) return { kind: 'ended', text: `Ended ${monthText(ends)}`, day: ends }
  if (ends === null && termYear < Number(year)) return { kind: 'ended', text: `Ended ${termYear}`, day: null }
  const opening = apply === null ? null : edgeOf(apply.start, apply.opensAt)
  if (opening !== null && (opening.at === null ? today < opening.day : now < opening.at)) {
    return { kind: 'upcoming', text: `Opens ${soon(today, opening) ?? dayText(opening.day, year)}`, day: opening.day }
  }
  const closing = apply === null || apply.end === null ? null : edgeOf(apply.end, apply.closesAt)
  if (closing !== null && (closing.at === null ? today <= closing.day : now < closing.at)) {
    return { kind: 'open', text: `Applications close ${soon(today, closing) ?? `in ${daysBetween(today, closing.day)} days`}`, day: closing.day }
  }
  if (begins !== null && today < begins) {
    if (opening === null) return { kind: 'upcoming', text: `Starts ${dayText(begins, year)}`, day: begins }
    if (closing === null) return { kind: 'open', text: `Applications opened ${dayText(opening.day, year)}`, day: opening.day }
    return { kind: 'running', text: `Applications closed, starts ${dayText(begins, year)}`, day: begins }
  }
  if (begins !== null && ends !== null) return { kind: 'running', text: `Running until ${dayText(ends, year)}`, day: ends }
  if (closing !== null) return { kind: 'running', text: `Applications closed ${dayText(closing.day, year)}`, day: closing.day }
  return opening === null ? UNKNOWN : { kind: 'unknown', text: `Applications opened ${dayText(opening.day, year)}, no last day stated`, day: opening.day }
}

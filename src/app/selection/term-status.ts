/**
 * Where a term stands for somebody who might apply, in words. Computed from its dates and the reader's today,
 * never from "Status:" lines, which stay as they were written long after they stopped being true.
 */
import type { CatalogueTerm } from '../../schema/catalogue.ts'
import { daysBetween, dayText, monthText } from './days.ts'

export interface TermStatus {
  /** `running`: applications are closed, the term is not over. */
  readonly kind: 'upcoming' | 'open' | 'running' | 'ended' | 'unknown'
  /** "Applications close in 6 days", "Opens 3 Feb", "Ended May 2024", "Dates not stated". */
  readonly text: string
  /** The day the text speaks of (`2024-02-13`), for sorting and `<time>`. */
  readonly day: string | null
}

const UNKNOWN: TermStatus = { kind: 'unknown', text: 'Dates not stated', day: null }

/** "today", "tomorrow", "in 6 days". */
const inDays = (from: string, to: string): string => {
  const days = daysBetween(from, to)
  if (days < 2) return days === 1 ? 'tomorrow' : 'today'
  return `in ${days} days`
}

/** @param today the reader's calendar day, `2024-02-13` (`useToday`) */
export const termStatus = ({ year: termYear, dates: { apply, begins, ends } }: Pick<CatalogueTerm, 'year' | 'dates'>, today: string): TermStatus => {
  const year = today.slice(0, 4)
  if (ends !== null && today > ends) return { kind: 'ended', text: `Ended ${monthText(ends)}`, day: ends }
  if (ends === null && termYear < Number(year)) return { kind: 'ended', text: `Ended ${termYear}`, day: null }
  if (apply !== null && today < apply.start) {
    const text = daysBetween(today, apply.start) === 1 ? 'Opens tomorrow' : `Opens ${dayText(apply.start, year)}`
    return { kind: 'upcoming', text, day: apply.start }
  }
  const closes = apply?.end ?? null
  if (closes !== null && today <= closes) return { kind: 'open', text: `Applications close ${inDays(today, closes)}`, day: closes }
  if (begins !== null && today < begins) {
    if (apply === null) return { kind: 'upcoming', text: `Starts ${dayText(begins, year)}`, day: begins }
    if (closes === null) return { kind: 'open', text: `Applications opened ${dayText(apply.start, year)}`, day: apply.start }
    return { kind: 'running', text: `Applications closed, starts ${dayText(begins, year)}`, day: begins }
  }
  if (begins !== null && ends !== null) return { kind: 'running', text: `Running until ${dayText(ends, year)}`, day: ends }
  if (closes !== null) return { kind: 'running', text: `Applications closed ${dayText(closes, year)}`, day: closes }
  return apply === null ? UNKNOWN : { kind: 'unknown', text: `Applications opened ${dayText(apply.start, year)}, no last day stated`, day: apply.start }
}

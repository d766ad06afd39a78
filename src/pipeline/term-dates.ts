/** What a term's timeline says about applying and about the term itself, whatever its rows are called. */
import type { Activity, Term, TermDates } from '../schema/term.ts'
import { instantIn } from './instant.ts'

/** "Mentee Applications Open", "contributor application period"; not "project applications open", not their review. */
const isApplying = ({ activity }: Activity) =>
  /\bappl(?:y|ications?)\b/i.test(activity) &&
  !/\b(?:review|decisions?|selection)\b/i.test(activity) &&
  (/\b(?:mentees?|contributors?|students?)\b/i.test(activity) || !/\b(?:projects?|proposals?|mentors?|organi[sz]ations?)\b/i.test(activity))
const isClosing = ({ activity }: Activity) => /\b(?:clos(?:es?|ing)|deadline|due|ends?|until)\b/i.test(activity)
/** "Selection begins" and "call for proposals starts" begin no term; "Term begins with community bonding" does. */
const isBeginning = ({ activity }: Activity) =>
  /\b(?:begins?|starts?|kick(?:s|ing)?-?\s?off)\b/i.test(activity) &&
  !/\b(?:proposals?|selections?|reviews?|registrations?|bonding|evaluations?|announcements?|payments?|stipends?)\b/i.test(activity.replace(/\b(?:with|and)\b.*$/i, ''))
const isLastDay = ({ activity }: Activity) => /\blast day\b|\b(?:term|program|coding|mentorship)\b.*\bends?\b/i.test(activity)
/** "Term 3: September 5th - November 30th". */
const isWholeTerm = ({ activity }: Activity) => /^(?:[\p{L}\d]+ )?term(?: \d)?$/iu.test(activity.trim())

const startOf = ({ start, end }: Activity) => start ?? end
const endOf = ({ start, end }: Activity) => end ?? start
const latest = (days: readonly (string | null)[]) => days.reduce<string | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null)

/** Last days of LFX's terms by their number; in 2020 they were quarters. GSoC's length varies: nothing is assumed. */
const LAST_DAYS: Readonly<Record<number, string>> = { 1: '05-31', 2: '08-31', 3: '11-30' }
const LAST_DAYS_2020: Readonly<Record<number, string>> = { 1: '03-31', 2: '06-30', 3: '12-31' }

const usualEnd = ({ program, year, number }: Pick<Term, 'program' | 'year' | 'number'>): string | null => {
  const day = program === 'lfx' && number !== null ? (year === 2020 ? LAST_DAYS_2020 : LAST_DAYS)[number] : undefined
  return day === undefined ? null : `${year}-${day}`
}

const applyingIn = (timeline: readonly Activity[]): TermDates['apply'] => {
  const rows = timeline.filter(isApplying)
  const opening = rows.find((row) => !isClosing(row) && startOf(row) !== null) ?? rows.find((row) => row.start !== null && row.start !== row.end)
  const start = opening === undefined ? null : startOf(opening)
  if (opening === undefined || start === null) return null
  // One day in the row says when applying opens, not how long it lasts.
  const ownEnd = opening.end !== null && opening.end > start ? opening.end : null
  const closings = rows.filter(isClosing)
  const end = latest(closings.map(endOf)) ?? ownEnd
  const closing = closings.find((row) => endOf(row) === end) ?? opening
  return {
    start,
    end,
    opensAt: instantIn(opening.dateText, 'first', start),
    closesAt: end === null ? null : instantIn(closing.dateText, 'last', end),
  }
}

export const termDates = (term: Pick<Term, 'program' | 'year' | 'number' | 'timeline'>): TermDates => {
  const { timeline } = term
  const apply = applyingIn(timeline)
  const whole = timeline.find(isWholeTerm)
  const first = timeline.find((row) => isBeginning(row) && !isApplying(row) && startOf(row) !== null) ?? whole
  const stated = latest(timeline.filter((row) => isLastDay(row) && !isApplying(row)).map(endOf)) ?? (whole === undefined ? null : endOf(whole))
  const begins = first === undefined ? null : startOf(first)
  // Evaluations and payments reach to the end of a term; proposals and applications alone do not.
  const reached = latest(timeline.map(endOf))
  const guessed = begins !== null && reached !== null && reached > begins ? reached : null
  return { apply, begins, ends: stated ?? guessed ?? usualEnd(term) }
}

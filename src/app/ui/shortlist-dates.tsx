/** What is still to come in a term, in its authors' own words. */
import type { CatalogueTerm } from '../../schema/catalogue.ts'
import { activitiesAhead } from '../selection/calendar.ts'
import { CalendarButton } from './calendar-button.tsx'

const SHOWN = 4

export const ShortlistDates = ({ term, today }: { term: CatalogueTerm; today: string }) => {
  const toCome = activitiesAhead(term.timeline, today)
  if (toCome.length === 0) return null
  return (
    <>
      <ul aria-label={`Dates of ${term.label}`} className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {toCome.slice(0, SHOWN).map(({ activity, dateText }) => (
          <li key={`${activity} ${dateText}`}>
            <span className="text-soft">{activity}:</span> <strong className="font-semibold">{dateText}</strong>
          </li>
        ))}
      </ul>
      <CalendarButton term={term} today={today} />
    </>
  )
}

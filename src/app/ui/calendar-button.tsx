/** The dates of a term that are ahead, for the reader's own calendar; not there when none are. */
import { CalendarPlus } from 'lucide'
import type { CatalogueTerm } from '../../schema/catalogue.ts'
import { activitiesAhead, calendarOf } from '../selection/calendar.ts'
import { download } from './download.ts'
import { Icon } from './icon.tsx'

export const CalendarButton = ({ term, today }: { term: CatalogueTerm; today: string }) => {
  if (activitiesAhead(term.timeline, today).length === 0) return null
  return (
    <button type="button" className="button mt-2" onClick={() => download(`${term.id}.ics`, 'text/calendar', calendarOf(term.id, term.label, term.timeline, today))}>
      <Icon of={CalendarPlus} size={15} />
      Add to calendar
    </button>
  )
}

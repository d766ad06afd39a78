/** The dates of a term that are still ahead, as an iCalendar file (https://www.rfc-editor.org/rfc/rfc5545). */
import type { Activity } from '../../schema/term.ts'

export const activitiesAhead = (timeline: readonly Activity[], today: string): Activity[] =>
  timeline.filter(({ start, end }) => (end ?? start ?? '') >= today)

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** Lines longer than 75 octets are folded (RFC 5545, 3.1); 60 characters stay below that in nearly all writing. */
const folded = (line: string) => line.match(/.{1,60}/gsu)?.join('\r\n ') ?? ''

const basic = (day: string) => day.replaceAll('-', '')

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** @param stamp `today` of the reader, as the day of making */
export const calendarOf = (termId: string, label: string, activities: readonly Activity[], stamp: string): string => {
  const events = activities.flatMap(({ activity, dateText, start, end }, index) => {
    const first = start ?? end
    if (first === null) return []
    return [
      'BEGIN:VEVENT',
      `UID:${termId}-${index}@mentorship-finder`,
      `DTSTAMP:${basic(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${basic(first)}`,
      // The end is the first day that is no longer part of it.
      `DTEND;VALUE=DATE:${basic(dayAfter(end ?? first))}`,
      `SUMMARY:${escaped(`${label}: ${activity}`)}`,
      `DESCRIPTION:${escaped(dateText)}`,
      'END:VEVENT',
    ]
  })
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Mentorship Finder//EN', ...events, 'END:VCALENDAR', ''].map(folded).join('\r\n')
}

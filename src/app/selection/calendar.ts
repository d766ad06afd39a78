/** The dates of a term that are still ahead, as an iCalendar file (https://www.rfc-editor.org/rfc/rfc5545). */
import type { Activity } from '../../schema/term.ts'

const isAhead = ({ start, end }: Activity, today: string): boolean => (end ?? start ?? '') >= today

export const activitiesAhead = (timeline: readonly Activity[], today: string): Activity[] => timeline.filter((row) => isAhead(row, today))

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

const octets = (text: string) => new TextEncoder().encode(text).length

/** Lines longer than 75 octets are folded, between letters (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const lines = ['']
  for (const letter of line) {
    const last = lines.at(-1) ?? ''
    // One octet is the space that folds.
    if (octets(last) + octets(letter) > 74) lines.push(letter)
    else lines[lines.length - 1] = last + letter
  }
  return lines.join('\r\n ')
}

const basic = (day: string) => day.replaceAll('-', '')

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/**
 * @param timeline of the term, whole: an event is known by its place there, so that a later file brings it up to date
 * @param today of the reader, also the day of making
 */
export const calendarOf = (termId: string, label: string, timeline: readonly Activity[], today: string): string => {
  const events = timeline.flatMap((row, index) => {
    const { activity, dateText, start, end } = row
    const first = start ?? end
    if (first === null || !isAhead(row, today)) return []
    return [
      'BEGIN:VEVENT',
      `UID:${termId}-${index}@mentorship-finder`,
      `DTSTAMP:${basic(today)}T000000Z`,
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

/** Calendar days as ISO text (`2024-02-13`): written for people, and counted. No zone: a day is a day. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "May 2024". */
export const monthText = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`

/** "3 Feb", and "3 Feb 2027" where the year is not the one given. */
export const dayText = (day: string, year?: string): string => {
  const short = `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`
  return day.slice(0, 4) === year ? short : `${short} ${day.slice(0, 4)}`
}

/** "3–18 Aug 2026", "7 Sep – 27 Nov 2026", "5 Dec 2026 – 9 Jan 2027". */
export const spanText = (start: string, end: string): string => {
  if (start === end) return dayText(end)
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8, 10))}–${dayText(end)}`
  return `${dayText(start, end.slice(0, 4))} – ${dayText(end)}`
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

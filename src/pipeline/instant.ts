/** Reads the hour and zone beside a day as people write them: "Aug 3, 00:00 UTC – Aug 18, 5:00 PM PDT (00:00 UTC)". */

/** Minutes ahead of UTC, as the letters say. CST and IST mean several places, so they are not here. */
const ZONES: Readonly<Record<string, number>> = {
  utc: 0, gmt: 0, pst: -480, pdt: -420, mst: -420, mdt: -360, est: -300, edt: -240, cet: 60, cest: 120, aoe: -720, 'anywhere on earth': -720,
}

const CLOCK = /\b(?<hour>\d{1,2})(?:(?::(?<minute>\d\d))?\s*(?<half>[ap])\.?m\b\.?|:(?<only>\d\d))[\s,]*\(?(?<zone>utc|gmt|[pme][sd]t|cest|cet|aoe|anywhere on earth)\b(?:\s?(?<sign>[+-])(?<ahead>\d{1,2}?)(?::?(?<rest>\d\d))?(?!\d)|(?!\s?[+-]\d))/gi
/** No place is further from UTC: https://en.wikipedia.org/wiki/List_of_UTC_offsets */
const FURTHEST = 14 * 60
/** Between the first and the last day; not the dash of "UTC -7" or of 2026-08-18. */
const SPAN = /[~\u2010-\u2015\u2192\u2212]|\s-+\s|(?<=(?:^|[^\d-])\d\d?)-(?=\d)|\b(?:to|until|till|through)\b/i

interface Clock {
  readonly at: number
  /** `23:59:00`. */
  readonly time: string
  /** Minutes. */
  readonly ahead: number
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

const clockOf = ({ index, groups = {} }: RegExpExecArray): Clock | null => {
  const { hour, minute, only, half, zone = '', sign, ahead = '0', rest = '0' } = groups
  const written = Number(hour)
  const minutes = Number(only ?? minute ?? 0)
  if (minutes > 59 || (half === undefined ? written > 23 : written < 1 || written > 12)) return null
  const hours = half === undefined ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  const offset = Number(ahead) * 60 + Number(rest)
  if (offset > FURTHEST || Number(rest) > 59) return null
  return { at: index, time: `${twoDigits(hours)}:${twoDigits(minutes)}:00`, ahead: (ZONES[zone.toLowerCase()] ?? 0) + (sign === '-' ? -offset : offset) }
}

const offsetText = (ahead: number): string => {
  const size = Math.abs(ahead)
  return ahead === 0 ? 'Z' : `${ahead < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

/**
 * @param side of the span of days; a single day is both
 * @param day the day that stands there, `2026-08-18`
 * @returns `2026-08-18T23:59:00Z`; null where no hour with a zone is stated
 */
export const instantIn = (dateText: string, side: 'first' | 'last', day: string): string | null => {
  const text = dateText.slice(0, 300)
  const turn = SPAN.exec(text)?.index
  const clocks = [...text.matchAll(CLOCK)]
    .map(clockOf)
    .filter((clock) => clock !== null)
    .filter(({ at }) => turn === undefined || at < turn === (side === 'first'))
  // The same hour is often written twice, and UTC has no summer that an author could forget.
  const clock = clocks.find(({ ahead }) => ahead === 0) ?? clocks[0]
  if (clock === undefined) return null
  const local = clocks.find(({ ahead }) => ahead !== 0)
  return local === undefined || clock === local ? instantOf(day, clock) : nearest(instantOf(day, clock), instantOf(day, local))
}

const instantOf = (day: string, { time, ahead }: Clock): string => `${day}T${time}${offsetText(ahead)}`

const DAY = 86_400_000

/** "Aug 18, 5:00 PM PDT (00:00 UTC)": the day is that of the local hour, and in UTC it may be the next or the one before. */
const nearest = (utc: string, local: string): string => {
  const days = Math.round((Date.parse(local) - Date.parse(utc)) / DAY)
  return days === 0 ? utc : new Date(Date.parse(utc) + days * DAY).toISOString().replace('.000Z', 'Z')
}

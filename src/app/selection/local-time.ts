/** A moment as the reader's own calendar and clock have it. */
const twoDigits = (value: number) => String(value).padStart(2, '0')

/** `2024-02-13`. @param at milliseconds, as of `Date.now()` */
export const localDay = (at: number): string => {
  const date = new Date(at)
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}

/** `16:59`. */
export const localHour = (at: number): string => {
  const date = new Date(at)
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

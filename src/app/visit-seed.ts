/** A number of this visit, so that what is shuffled stays as it is when the page is loaded again. */
import { session } from './session.ts'

const KEY = 'mentorship-finder-shuffle'

let seed: number | null = null

const begun = (): number => {
  const kept = Number(session.read(KEY) ?? NaN)
  if (Number.isInteger(kept)) return kept
  const fresh = Math.floor(Math.random() * 2 ** 32)
  session.write(KEY, String(fresh))
  return fresh
}

export const visitSeed = (): number => (seed ??= begun())

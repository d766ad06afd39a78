/** The one owner of sessionStorage: a number of this visit, so that what is shuffled stays as it is when the page is loaded again. */
import { safeStorage } from './kept/safe-storage.ts'

const KEY = 'mentorship-finder-shuffle'

const storage = safeStorage(() => sessionStorage)

let seed: number | null = null

const begun = (): number => {
  const kept = Number(storage.read(KEY) ?? NaN)
  if (Number.isInteger(kept)) return kept
  const fresh = Math.floor(Math.random() * 2 ** 32)
  storage.write(KEY, String(fresh))
  return fresh
}

export const visitSeed = (): number => (seed ??= begun())

/** Does long work in slices, with a pause after each. */
import { pause } from './pause.ts'

/** @param work stops (`yield`) where it may be interrupted; what it throws rejects */
export const inSlices = async <T>(work: Generator<void, T, void>): Promise<T> => {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
    await pause()
  }
}

/** A network that hangs gives neither an answer nor an error: after this long, in milliseconds, it is said that it does not answer. */
import { NoAnswer } from './load-error.ts'

/** The largest file comes in that time at 20 kbit/s. */
const PATIENCE = 60_000

/**
 * @param work gets a signal that ends its requests, so that the next attempt does not wait for them
 * @throws NoAnswer when the time is over
 */
export const inTime = <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const ending = new AbortController()
  const end = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new NoAnswer('The network took longer than a minute.'))
      ending.abort()
    }, PATIENCE)
  })
  return Promise.race([work(ending.signal), end])
}

/** Code that is loaded on demand. */
import { NewPageNeeded } from './load-error.ts'
import { reloadForNewVersion } from './new-version.ts'
import { PATIENCE } from './patience.ts'

/** A file that is empty, or was cut where a statement ends, runs and gives nothing. */
const whole = <T>(code: T): T => {
  if (typeof code !== 'function' && Object.keys(Object(code)).length === 0) throw new TypeError('empty')
  return code
}

/** @throws NewPageNeeded when it does not come, after one reload where the host has a newer version */
export const arrival = <T>(code: Promise<T>): Promise<T> => {
  let waiting: ReturnType<typeof setTimeout>
  const end = new Promise<never>((_, giveUp) => { waiting = setTimeout(giveUp, PATIENCE) })
  return Promise.race([code, end])
    .then(whole)
    .catch(async (cause: unknown) => {
      await reloadForNewVersion()
      throw new NewPageNeeded('Its code did not arrive.', { cause })
    })
    // A build that prerenders with this would wait for it.
    .finally(() => clearTimeout(waiting))
}

/** Code that is loaded on demand. */
import { NewPageNeeded } from './load-error.ts'
import { reloadForNewVersion } from './new-version.ts'
import { PATIENCE } from './patience.ts'

/** @throws NewPageNeeded when it does not come, after one reload where the host has a newer version */
export const arrival = <T>(code: Promise<T>): Promise<T> =>
  Promise.race([code, new Promise<never>((_, giveUp) => { setTimeout(giveUp, PATIENCE) })]).catch(async (cause: unknown) => {
    await reloadForNewVersion()
    throw new NewPageNeeded('Its code did not arrive.', { cause })
  })

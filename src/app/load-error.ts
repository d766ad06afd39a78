/** What the app asked the network for did not come. */
import { reloadForNewVersion } from './new-version.ts'

/** A file did not arrive or is not what it should be. The message is for people; the cause for developers. */
export class LoadError extends Error {
  override name = 'LoadError'
}

/** What trying again in the same page cannot bring: a browser remembers code that did not come. */
export class NewPageNeeded extends LoadError {}

/**
 * Code that is loaded on demand.
 * @throws NewPageNeeded when it does not come, after one reload where the host has a newer version
 */
export const arrival = <T>(code: Promise<T>): Promise<T> =>
  code.catch(async (cause: unknown) => {
    await reloadForNewVersion()
    throw new NewPageNeeded('Its code did not arrive.', { cause })
  })

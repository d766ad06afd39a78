/** What the app asked the network for did not come. */

/** A file did not arrive or is not what it should be. The message is for people; the cause for developers. */
export class LoadError extends Error {
  override name = 'LoadError'
}

/** What trying again in the same page cannot bring: a browser remembers code that did not come. */
export class NewPageNeeded extends LoadError {}

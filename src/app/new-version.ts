/** A page left open across a deployment: its older code may be gone from the host, and a reload brings the newer. */

const ownScript = () => document.querySelector('script[type=module]')?.getAttribute('src') ?? ''

/** Kept with the history entry, where no forbidden storage can lose it: a second reload would help no more than the first. */
const GUARD = 'reloadedForNewVersion'

const hasReloaded = (): boolean => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && GUARD in state
}

/** In milliseconds, for a few bytes; other files are waited for longer. */
const ANSWERS_WITHIN = 10_000

/**
 * Reloads once when the host has another version of this page than the one that runs. Offline, behind a portal that
 * answers for the host, or with a file missing in the newest version, a reload would only lose what is there.
 */
export const reloadForNewVersion = async (): Promise<void> => {
  if (hasReloaded()) return
  const page = await fetch(`${import.meta.env.BASE_URL}version.json`, { cache: 'no-store', signal: AbortSignal.timeout(ANSWERS_WITHIN) })
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null)
  const script: unknown = typeof page === 'object' && page !== null && 'script' in page ? page.script : null
  if (typeof script !== 'string' || script === ownScript()) return
  history.replaceState({ ...(typeof history.state === 'object' ? history.state : null), [GUARD]: true }, '')
  window.location.reload()
  // Nothing is shown as broken while the page goes.
  await new Promise(() => {})
}

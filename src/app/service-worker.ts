/** The one owner of the service worker: registers it by the one Trusted Types policy, and offers what it brings. */
import { BASE } from './base.ts'
import { pause } from './pause.ts'

const WORKER = `${BASE}/sw.js`

/** Of https://www.w3.org/TR/trusted-types/ what is used here; TypeScript's own types do not have it. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

/** The only address that may become a script. */
const scriptAddress = (address: string): string => {
  const createScriptURL = (url: string) => {
    if (url !== WORKER) throw new TypeError(`No script may come from ${url}: the only one registered is ${WORKER}`)
    return url
  }
  // Older browsers know neither the directive nor the policy.
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  return trustedTypes?.createPolicy('app', { createScriptURL }).createScriptURL(address) ?? address
}

const listeners = new Set<() => void>()
let waiting: ServiceWorker | null = null

const noteWaiting = (registration: ServiceWorkerRegistration) => {
  // One that another tab has taken waits no more, but is as new to this one as before.
  waiting = registration.waiting ?? waiting
  listeners.forEach((listener) => listener())
}

/** A new version that has been loaded whole and waits for the person. */
export const newVersion = {
  isWaiting: (): boolean => waiting !== null,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Only this tab is loaded anew; the others go on and follow when they like. */
  take: (): void => {
    // Another tab has taken it already.
    if (waiting?.state !== 'installed') return window.location.reload()
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
    // A worker has no origin to name: https://developer.mozilla.org/en-US/docs/Web/API/Worker/postMessage
    // oxlint-disable-next-line require-post-message-target-origin
    waiting.postMessage('take over')
  },
}

/** What this visit loaded before the worker was there goes through it once more, out of the browser's own cache. */
const handOver = async () => {
  for (const { name } of performance.getEntriesByType('resource')) {
    if (!name.startsWith(`${window.location.origin}${BASE}/assets/`)) continue
    void fetch(name).catch(() => {})
    await pause()
  }
}

const HOUR = 3_600_000

/** Null where there is none: on plain http, in a sandboxed frame, where even asking throws. */
const workersOf = ({ navigator }: Window): ServiceWorkerContainer | null => {
  try {
    return navigator.serviceWorker ?? null
  } catch {
    return null
  }
}

export const registerWorker = async (): Promise<void> => {
  const workers = workersOf(window)
  if (workers === null) return
  if (workers.controller === null) workers.addEventListener('controllerchange', () => void handOver(), { once: true })
  const registration = await workers.register(scriptAddress(WORKER), { updateViaCache: 'none' }).catch(() => undefined)
  // Refused, as in some private windows: the site works, but only with a network.
  if (registration === undefined) return
  const watch = () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      // The very first one is no new version of anything.
      if (installing.state === 'activated' || workers.controller !== null) noteWaiting(registration)
    })
  }
  noteWaiting(registration)
  watch()
  registration.addEventListener('updatefound', watch)
  // A tab may stay open for weeks.
  setInterval(() => void registration.update().catch(() => {}), HOUR)
}

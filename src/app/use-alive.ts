/** Whether the page is alive: false while it is prerendered and until it is hydrated, when nothing kept is known yet. */
import { useSyncExternalStore } from 'react'

const never = () => () => {}

export const useAlive = (): boolean => useSyncExternalStore(never, () => true, () => false)

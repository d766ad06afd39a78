/** The phone's own sheet of people and programs to send an address to. */

/** Only where a finger is the main pointer: on a desktop the sheet hides what a copy does at once. */
export const canShare = (): boolean =>
  window.matchMedia('(pointer: coarse)').matches && typeof navigator.share === 'function' && (navigator.canShare?.({ url: window.location.href }) ?? true)

/** @returns false when the sheet could not be shown; closing it without sending is an answer too. */
export const shareAddress = async (url: string): Promise<boolean> => {
  try {
    await navigator.share({ url })
    return true
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError'
  }
}

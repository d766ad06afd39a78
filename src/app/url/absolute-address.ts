/** An address of the app as others can open it: with this site's origin and base path. */
export const absoluteAddress = (address: string): string => new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`, window.location.origin).href

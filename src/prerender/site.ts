/** Where the build will stand: its base path always, its origin when it is known. */

export interface Site {
  /** Begins and ends with `/`. */
  readonly base: string
  /** `https://example.org`; null when nobody told. */
  readonly origin: string | null
}

/**
 * @param siteUrl the environment's `SITE_URL`: an origin, with or without the base path
 * @param base Vite's
 */
export function siteOf(siteUrl: string | undefined, base: string): Site {
  if (!/^\/(?:[^/\s].*\/)?$/.test(base)) throw new Error(`The base path is “${base}”: pages in folders need one that begins and ends with "/". Set BASE_PATH=/like/this/`)
  if (siteUrl === undefined || siteUrl.trim() === '') return { base, origin: null }
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '')
    throw new Error(`SITE_URL is “${siteUrl}”, which is no address of a site. Set it like https://example.org${base}, or leave it out`)
  const path = `${url.pathname.replace(/\/+$/, '')}/`
  if (path !== '/' && path !== base) throw new Error(`SITE_URL says ${path} and BASE_PATH ${base}: set both to the folder the site will stand in`)
  return { base, origin: url.origin }
}

/**
 * @param path below the base, without a leading `/`
 * @returns absolute when the origin is known, else path-absolute
 */
export const addressOf = ({ base, origin }: Site, path: string): string => `${origin ?? ''}${base}${path}`

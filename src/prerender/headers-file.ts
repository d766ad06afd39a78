/** Reads `_headers` as the hosts do that know it: https://developers.cloudflare.com/pages/configuration/headers/ */

/** `/assets/*` or `/sw.js`. */
const fits = (pattern: string, pathname: string): boolean => (pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern)

/** @returns the headers of all blocks that fit, later ones over earlier; a line `! Name` takes one back */
export const headersOf = (text: string, pathname: string): Record<string, string> => {
  const headers: Record<string, string> = {}
  let isMeant = false
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    const [, taken] = /^\s+! (.+)$/.exec(line) ?? []
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? []
    if (!/^\s/.test(line)) isMeant = fits(line, pathname)
    else if (isMeant && taken !== undefined) delete headers[taken]
    else if (isMeant && name !== undefined && value !== undefined) headers[name] = value
  }
  return headers
}

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

/** Preview speaks plain http, also to a phone in the same network: what asks for https would leave it without scripts, or is refused there. */
export const forHttp = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers)
    .filter(([name]) => name !== 'Strict-Transport-Security' && name !== 'Cross-Origin-Opener-Policy')
    .map(([name, value]) => [name, value.replace('; upgrade-insecure-requests', '')]))

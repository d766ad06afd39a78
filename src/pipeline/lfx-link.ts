/** LFX links of a project: the mentorship page, or its crowdfunding form, which carries the same id. */

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const MENTORSHIP = `(?:https?:\\/\\/)?mentorship\\.lfx\\.linuxfoundation\\.org\\/project\\/(${UUID})`
const CROWDFUNDING = `(?:https?:\\/\\/)?crowdfunding\\.lfx\\.linuxfoundation\\.org\\/projects\\/(${UUID})`
/** The host must be exact and first in its link: a look-alike or `javascript:…//https://` is none. */
const ANY = new RegExp(`(?<![^\\s<>()[\\]"'*_\`|])(?:${MENTORSHIP}|${CROWDFUNDING})(?![0-9a-f-])[^\\s<>()[\\]"'\`|]*`, 'gi')

export interface LfxLink {
  id: string
  url: string
}

/** Every LFX project link of a text, in order. */
export function lfxLinks(text: string): LfxLink[] {
  return [...text.matchAll(ANY)].map((match) => ({ id: (match[1] ?? match[2] ?? '').toLowerCase(), url: match[0].replace(/^(?!https?:)/i, 'https://').replace(/[.,;:*_\\]+$/, '') }))
}

export const isLfxUrl = (url: string): boolean => lfxLinks(url).length > 0

/** Reads one person: "Ann Lee (@annlee, …) - primary" and the thirty-odd other ways people write themselves down. */
import type { Mentor } from '../schema/project.ts'
import { isGitHubLogin, loginFromUrl } from './github-login.ts'
import { isPlaceholder } from './placeholder.ts'

export interface ReadMentor extends Mentor {
  /** A handle that cannot be a GitHub login, as written. */
  impossible: string | null
}

const ROLE = '(primary|main|lead|secondary|backup|co|adjunct|assistant)(?:[ -]?mentor)?'
/** "Primary: Ann", "[primary] Ann". */
const ROLE_PREFIX = new RegExp(`^(?:${ROLE}\\s*[:\\u2013-]|[([]\\s*${ROLE}\\s*[)\\]])\\s*`, 'i')
const ROLE_SUFFIX = new RegExp(`\\s*(?:[\\u2013\\u2014#:,([-]|(?<=\\)\\s?))\\s*${ROLE}\\s*[)\\]]?\\s*$`, 'i')
/** "Jared (primary) (@jared)", "Jared - primary (@jared)", "Jared (primary, @jared)". */
const ROLE_INSIDE = new RegExp(`(?:\\(\\s*${ROLE}\\s*\\)|\\s[,\\u2013-]\\s*${ROLE}|,\\s*${ROLE})(?=\\s*[(@])|(?<=\\()\\s*${ROLE}\\s*,\\s*`, 'i')
const ROLE_ALONE = new RegExp(`^[#(]?\\s*${ROLE}s?\\s*[):]*$`, 'i')

/** A role standing alone ("Primary") heads the people listed below it. */
export const roleAlone = (text: string): string | null => ROLE_ALONE.exec(text.trim())?.[1]?.toLowerCase() ?? null

/** "[GitHub](https://github.com/ann)" is called after where it leads, not after a person. */
const PLACE = /^\s*(?:github|linkedin|twitter|website|blog|profile|slack|e-?mail)\s*$/i
const LINK = /!?\[([^[\]]{0,200})\]\(\s*<?([^()<>\s]{0,500})>?[^()]{0,100}\)/g
/** "ann at example dot org", "ann [at] example.org", "ann AT gee-mail" inside brackets. */
const SPELLED_ADDRESS = /[\w.+-]{1,64}\s*(?:\s(?:at|AT)\s|[[({]\s*at\s*[\])}])\s*[\w-]{1,63}(?:\s*(?:\.|\s(?:dot|DOT)\s|[[({]\s*dot\s*[\])}])\s*[\w-]{1,63}){0,4}/g
/** "Ann Lee @ Acme (@annlee)": behind a space there may be anything, so that is asked last. */
const HANDLES = [/(?:^|[^\w@])@([\w.-]{1,60})(?![\w.-]*\/\w)/, /(?:^|[^\w@])@\s([\w.-]{1,60})/]
/** "GitHub", "gh handle": what is said in front of a login. */
export const LOGIN_LABEL = '(?:github|gh)(?: (?:id|handle|login|profile|user(?:name)?))?'
const GITHUB_KEY = new RegExp(`\\b${LOGIN_LABEL}\\s*:\\s*@?([\\w.-]{1,60})`, 'i')
const LABEL_AT_END = new RegExp(`(?:^|[\\s,;(\\u2013-])${LOGIN_LABEL}\\s?:?\\s?\\(?$`, 'i')
const ADDRESS_OF_PAGE = /(?:https?:\/\/|(?<![\w./])(?:www\.)?github\.com\/)[^\s,;)]{1,300}/gi
/** "Reviewer: Ann Lee": what stands in front of a colon is no part of a name. */
const HEAD = /^[^:()@]{2,40}:\s+(?=\[?\p{Lu}[\p{L}.'’-]{0,40}\s+(?:[\p{Lu}@(]|\p{Ll}{1,4}\s))/u

/** @returns null when the text names nobody. */
export function readMentor(written: string, headRole: string | null): ReadMentor | null {
  let text = written.trim()
  let role = headRole
  for (const place of [ROLE_PREFIX, ROLE_INSIDE, ROLE_SUFFIX]) {
    text = text.replace(place, (_, ...found: (string | undefined)[]) => ((role = found.find((word) => typeof word === 'string')?.toLowerCase() ?? role), ''))
  }
  text = text.replace(HEAD, '')
  let linked: string | null = null
  let elsewhere = ''
  text = text.replace(LINK, (_, label: string, url: string) => {
    const login = loginFromUrl(url)
    if (login !== null) linked = login
    if (PLACE.test(label)) return ' '
    if (login !== null || !/^\s*@\S+\s*$/.test(label)) return ` ${label.replace(/^\s*@(?=\S+\s+\S)/, '')} `
    // A handle linked to another site is that site's, not GitHub's.
    elsewhere = label.trim().slice(1)
    return ' '
  })
  text = text.replace(ADDRESS_OF_PAGE, (url) => ((linked = linked ?? loginFromUrl(url)), ' '))
  text = text.replace(SPELLED_ADDRESS, ' ').replace(/\(\s*([\w-]{1,40})\s*\)/g, (whole, word: string) => (word === linked ? ' ' : whole))
  const keyed = GITHUB_KEY.exec(text)?.[1]
  // "GitHub handle: ann" is no part of the name in front of it.
  text = text.replace(GITHUB_KEY, ' @$1')
  const handle = (keyed ?? HANDLES.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined) ?? '').replace(/[.-]+$/, '')
  const bare = handle === '' && elsewhere === '' ? bareHandle(text) : null
  const name = nameIn(text, handle !== '' ? handle : (bare ?? ''))
  const login = linked ?? (isGitHubLogin(handle) ? handle : bare)
  const shown = name !== '' ? name : (login ?? (handle !== '' ? handle : elsewhere))
  if (!/[\p{L}\p{N}]/u.test(shown) || shown.includes(':') || isPlaceholder(shown) || shown.length > 80 || (login === null && handle === '' && isProse(shown))) return null
  return { name: shown, github: login, role, impossible: login === null && handle !== '' ? handle : null }
}

/** "Polish the teeth" stands where a person could, but is none. */
const isProse = (name: string): boolean =>
  wordsOf(name).length > 6 || wordsOf(name).filter((word) => /^\p{Ll}/u.test(word)).length > 1

const wordsOf = (name: string): string[] => name.split(' ').filter((word) => !PARTICLES.test(word))

const PARTICLES = /^(?:al|bin|da|de|del|den|der|di|do|dos|du|el|la|le|van|von|y|zu)$/

/** `Name (handle, …)` and `Name (handle)`: the first word in brackets, unless it reads as part of a name. */
function bareHandle(text: string): string | null {
  const groups = [...text.matchAll(/(\s?)\(([^()]{0,200})\)/g)]
  const last = groups.at(-1)
  if (last === undefined) return null
  const inside = last[2] ?? ''
  const word = (inside.split(',')[0] ?? '').trim()
  if (!isGitHubLogin(word)) return null
  const nameLike = /^\p{Lu}\p{Ll}+$/u.test(word) && !inside.includes(',')
  return nameLike && (last[1] === '' || groups.length === 1) ? null : word
}

/** What is left in front of the handle, with brackets that belong to the name kept: "Fisher(Fei) Xu". */
function nameIn(text: string, handle: string): string {
  const at = handle === '' ? -1 : handleAt(text, handle)
  const name = tidy(at >= 0 ? text.slice(0, at) : text)
  return name !== '' || at < 0 ? name : tidy(text.slice(at).replace(/^@?\s?[\w.-]+/, ''))
}

/** Where `@handle`, or a bare handle behind a bracket, begins. */
function handleAt(text: string, handle: string): number {
  const at = text.search(/@\s?[\w.-]/)
  if (at >= 0) return at
  const bare = text.lastIndexOf(handle)
  return Math.max(text.lastIndexOf('(', bare), bare === 0 ? 0 : -1)
}

function tidy(text: string): string {
  return text
    .replace(/@.*$/, '')
    .replace(/\([\s,;]*(?:e-?mail|github|gh|slack)\b[^():]{0,20}:.*$/i, '')
    .replace(LABEL_AT_END, '')
    .replace(/[[\]]/g, '')
    .replace(/\((?![^()]*\p{L}[^()]*\)).*$/u, '')
    .replace(/\([^()]*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.\u2013@)#-]+|[\s,;:(\u2013\u2014@#-]+$/g, '')
    .replace(/^(?:and|&)\s+/, '')
    .replace(/^\(([^()]+)\)\.?$/, '$1')
    .replace(/(?<=\p{L}{3}|\s)\.$/u, '')
    .replace(/\s+(?:from|also|is|are|will|who|available|working)\s.*$/, '')
    .trim()
}

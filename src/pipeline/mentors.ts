/** Reads a Mentors field: splits it into people, then reads each one. */
import type { Mentor } from '../schema/project.ts'
import { LOGIN_LABEL, readMentor, roleAlone } from './mentor.ts'
import { isPlaceholder } from './placeholder.ts'

export interface MentorLine {
  text: string
  /** From the label or bullet above: "primary". */
  role: string | null
}

export interface Mentors {
  mentors: Mentor[]
  /** Handles that cannot be GitHub logins, as written. */
  impossible: string[]
}

/** One person per login, or per name where there is none. */
export function readMentors(lines: readonly MentorLine[]): Mentors {
  const mentors: Mentor[] = []
  const impossible: string[] = []
  let heading: string | null = null
  for (const line of lines) {
    const text = plainLine(line.text)
    const alone = roleAlone(text)
    if (alone !== null) heading = alone
    if (alone !== null || isRemark(text) || leadsElsewhere(text)) continue
    for (const person of splitPeople(withoutOthers(withoutAddresses(text)))) {
      const read = readMentor(person, line.role ?? heading)
      if (read === null) continue
      const { impossible: handle, ...mentor } = read
      if (handle !== null) impossible.push(handle)
      add(mentors, mentor)
    }
  }
  return { mentors, impossible }
}

function add(mentors: Mentor[], mentor: Mentor): void {
  const same = mentors.find((other) => other.github !== null && mentor.github !== null
    ? other.github.toLowerCase() === mentor.github.toLowerCase()
    : other.name.toLowerCase() === mentor.name.toLowerCase())
  if (same === undefined) mentors.push(mentor)
  else {
    if (same.name === same.github) same.name = mentor.name
    same.github ??= mentor.github
    same.role ??= mentor.role
  }
}

/** Template sentences and prose that stand where people should. */
const isRemark = (text: string): boolean =>
  /mentor_github|^#?\s*for gsoc\b|^mentor name$/i.test(text) || isPlaceholder(text) || (text.length > 120 && !/[@(]|github\.com\//.test(text))

/** "Tracking page: https://github.com/gears/wheels/issues/1" below the mentors: a link into a repository, and no person's. */
const leadsElsewhere = (text: string): boolean =>
  /^(?:[^:()@[\]]{2,60}:\s{0,3})?(?:<|\[[^\]]{0,100}\]\(\s{0,3}<?)?https?:\/\/(?:www\.)?(?:github\.com\/[\w-]+\/[\w.-]+|docs\.google\.com\/|mentorship\.lfx\.)/i.test(text) && !/(?:^|[\s(,[])@[\w-]/.test(text) && !/github\.com\/@?[\w-]+\/?(?:[\s)\],;?#]|$)/i.test(text)

function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/\uFF0C/g, ', ').replace(/\uFF08/g, '(').replace(/\uFF09/g, ')').replace(/\uFF20/g, '@').replace(/\uFF1B/g, ';')
    .replace(/\\([()[\]_*#@.-])/g, '$1')
    .replace(/<br ?\/?>/gi, '; ')
    .replace(MAIL_LINK, ' ')
    .replace(/<(?:mailto:)?([^<>\s]{0,300}[@:.][^<>\s]{1,300})>/g, ' $1 ')
    .replace(/<\/?[a-z][^<>]{0,100}>/gi, ' ')
    .replace(/\*{1,3}|`|(?<![\w@])_{1,3}|_{1,3}(?!\w)/g, '')
    .replace(/#\s*for gsoc\b.*$/i, '')
    .trim()
}

/** Anything glued around an `@` that is not at its start: an address, even a broken one such as `a@163@b.com`. */
const ADDRESS = /(?:mailto:)?[^\s(),;<>[\]@:]{1,80}@[^\s(),;<>[\]]{0,120}\.[^\s(),;<>[\]]{1,120}/g
const MAIL_LINK = /\[[^[\]]{0,200}\]\(\s*<?mailto:[^()]{0,200}\)/gi

/** Addresses go first: what is left of a person is a name and a handle. */
const withoutAddresses = (text: string): string => text.replace(ADDRESS, ' ')

/** What somebody is called elsewhere is no GitHub login, and no name: "Slack: @ann", "(CNCF Slack: ann)", "she/her". */
const ELSEWHERE = /(?:(?:cncf|k8s|kubernetes)\s{1,3})?\b(?:slack|discord|twitter|matrix|telegram|mastodon|linkedin)(?:\s(?:id|handle|user(?:name)?))?\s{0,3}(?::\s{0,3}@?|(?<=(?:^|[(),;\u2013\u2014-])\s{0,3}\w{5,8}\s{1,3})@)[^\s,;()|]{1,100}/gi
const PRONOUNS = /\b(?:she|he|they|ze|xe)\s?\/\s?(?:her|him|them|they|she|he|zir|xem)(?:\s?\/\s?\w{2,6})?\b,?/gi
const withoutOthers = (text: string): string => text.replace(ELSEWHERE, ' ').replace(PRONOUNS, ' ').replace(/\be-?mails?\s?:/gi, ' ')

/** Commas inside brackets belong to the person; a part with only a handle or an address belongs to the one before. */
export function splitPeople(text: string): string[] {
  const people: string[] = []
  for (const part of topLevelParts(text).flatMap((several) => several.split(NEXT_NAME)).flatMap((several) => several.split(NEXT_LINK))) {
    const trimmed = part.trim()
    if (!/[\p{L}\p{N}]/u.test(trimmed) || COLUMN.test(trimmed)) continue
    if (/^(?:@[\w-]+[\s/]+)+@[\w-]+$/.test(trimmed)) {
      people.push(...trimmed.split(/[\s/]+/))
      continue
    }
    const before = people.at(-1)
    if (before !== undefined && (isDetail(trimmed) || isSplitName(before, trimmed))) people[people.length - 1] = `${before}, ${trimmed}`
    else people.push(trimmed)
  }
  return people
}

/** Bars part the cells of a table's row, too. */
const SEPARATOR = /^(?:[,;|\u2022\u00B7\u3001]|\s(?:and|&|\/|\+)\s)/i
/** The head of a table of mentors. */
const COLUMN = /^(?:(?:mentor )?names?|mentors?|github(?: (?:handle|id|user(?:name)?))?|handles?|e-?mails?|roles?|slack|company|affiliation|organi[sz]ation)$/i
/** "Ann (@ann) Bob (@bob)", "Ann (@ann)/Bob (@bob)": behind a handle a name that has one of its own. */
const NEXT_NAME = /(?:(?<=\(\s*@[^()]{1,200}\))\s*(?:\/\s*|(?:or|with|w\/)\s+)?|(?<=@[\w-]{1,39})\s+)(?=\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{L}[\p{L}.'’-]{0,30}){0,3}\s*\(?\s*@)/u
/** "[Ann](https://github.com/ann) [Bob](https://github.com/bob)" */
const NEXT_LINK = /(?<=\]\(<?https?:\/\/(?:www\.)?github\.com\/[\w-]{1,39}\/?>?\))\s*(?=\[(?!\s*GitHub\b)\s*\p{Lu}[^[\]@]{1,80}\]\(<?https?:\/\/(?:www\.)?github\.com\/)/u
/** A new person after brackets that were never closed. */
const NEXT_PERSON = /^[,;]\s*\p{Lu}[\p{L}.'’-]{0,30}(?:\s[\p{L}.'’-]{1,30}){0,4}\s?\(\s*@/u

function topLevelParts(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index)
    if (char === '(' || char === '[') depth += 1
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
    else {
      const separator = depth === 0 || NEXT_PERSON.test(text.slice(index, index + 90)) ? SEPARATOR.exec(text.slice(index, index + 5))?.[0] : undefined
      if (separator === undefined) continue
      depth = 0
      parts.push(text.slice(start, index))
      start = index + separator.length
      index = start - 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

/** "(@ann)" or "primary": nothing that names a person by itself. */
const isDetail = (part: string): boolean => /^\([^()]*\)$/.test(part) || roleAlone(part.replace(/\s*\(\s*@[^()]*\)$/, '')) !== null

/** "@ann", "GitHub: ann", "github.com/ann" */
const LOGIN = new RegExp(`^\\[?@|^${LOGIN_LABEL}\\s?[:@]|^(?:https?://)?(?:www\\.)?github\\.com/`, 'i')

/** "Hung-Ying, Tai (@hydai)": one word without a handle, then one word with one. */
function isSplitName(before: string, part: string): boolean {
  if (LOGIN.test(part)) return !/@|github\.com\//i.test(before)
  return /^[\p{L}.-]+$/u.test(before) && /^[\p{L}.-]+\s?\(/u.test(part)
}


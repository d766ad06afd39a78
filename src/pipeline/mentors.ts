/** Reads a Mentors field: splits it into people, then reads each one. */
import type { Mentor } from '../schema/project.ts'
import { LOGIN_LABEL, readMentor, roleAlone } from './mentor.ts'
import { mentorText } from './mentor-line.ts'

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
    const text = mentorText(line.text)
    const alone = roleAlone(text)
    if (alone !== null) {
      heading = alone
      continue
    }
    for (const person of splitPeople(text)) {
      const read = readMentor(person, line.role ?? heading)
      if (read === null) continue
      const { impossible: handle, ...mentor } = read
      const before = mentors.at(-1)
      if (before?.github === null && mentor.github !== null && LOGIN_LINE.test(text)) {
        before.github = mentor.github
        continue
      }
      if (handle !== null) impossible.push(handle)
      add(mentors, mentor)
    }
  }
  return { mentors, impossible }
}

/** "GitHub: annlee" on a line of its own, below a name without one. */
const LOGIN_LINE = new RegExp(`^${LOGIN_LABEL}\\s?:\\s*\\S+$`, 'i')

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
    else {
      const detail = before === undefined ? null : behindCompany(before, trimmed)
      if (detail === null) people.push(trimmed)
      else people[people.length - 1] = `${before} ${detail}`
    }
  }
  return people
}

/** Bars part the cells of a table's row, too. */
const SEPARATOR = /^(?:[,;|\u2022\u00B7\u3001]|\s(?:and|&|\/|\+)\s)/i
/** The head of a table of mentors. */
const COLUMN = /^(?:(?:mentor )?names?|mentors?|github(?: (?:handle|id|user(?:name)?))?|handles?|e-?mails?|roles?|slack|company|affiliation|organi[sz]ation)$/i
/** "@ann", "[@ann]", "GitHub: @ann", "https://github.com/ann". */
const HANDLE = String.raw`(?:\b[a-zA-Z ]{1,20}\s?:\s?)?(?:\[?@|<?(?:https?://)?(?:www\.)?github\.com/)`
const NAME = String.raw`(?!GitHub\b)\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{L}[\p{L}.'’-]{0,30}){0,3}`
/** "Ann (@ann) Bob (@bob)", "Ann (@ann)/Bob (@bob)": behind a handle a name that has one of its own. */
const NEXT_NAME = new RegExp(String.raw`(?:(?<=\(\s*${HANDLE}[^()]{1,200}\)|github\.com/[\w-]{1,39}/?>?\){1,2})\s*(?:/\s*|(?:or|with|w/)\s+)?|(?<=@[\w-]{1,39}\]?)\s+)(?=${NAME}\s*(?:[-\u2013]\s+)?[([]?\s*${HANDLE})`, 'u')
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

/**
 * "Ann Lee, Acme (@annlee)": the login is that of the name before the comma. Only where it is made of nothing but that name:
 * "ali" is in "cali0707" too, and to lose a person is worse than to keep a company.
 * @returns "(@annlee)", or null where the part is a person of its own
 */
function behindCompany(before: string, part: string): string | null {
  const [, detail = '', login = ''] = /^[^()@]{2,40}?\s*(\(?\s*@([\w-]{2,39})[^()]*\)?)$/.exec(part) ?? []
  const [first = '', ...others] = before.toLowerCase().split(/[^\p{L}]+/u)
  const last = others.at(-1) ?? ''
  const made = last === '' ? [] : [first + last, last + first, first.charAt(0) + last, first + last.charAt(0)]
  return made.includes(login.toLowerCase().replace(/[^\p{L}]/gu, '')) ? detail : null
}

/** "@ann", "GitHub: ann", "github.com/ann" */
const LOGIN = new RegExp(`^\\[?@|^${LOGIN_LABEL}\\s?[:@]|^(?:https?://)?(?:www\\.)?github\\.com/`, 'i')

/** "Hung-Ying, Tai (@hydai)": one word without a handle, then one word with one. */
function isSplitName(before: string, part: string): boolean {
  if (LOGIN.test(part)) return !/@|github\.com\//i.test(before)
  return /^[\p{L}.-]+$/u.test(before) && /^[\p{L}.-]+\s?\(/u.test(part)
}


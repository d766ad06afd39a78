/** A field's lines as a list of values: bullets taken off, wrapped lines joined, prose after the list left out. */
import { LIMITS } from './limits.ts'

const BULLET = /^\s*(?:[-*+\u2022\u2013\u2014]|\d{1,3}[.)])(?:\s+(?:[-*+]\s+)?|(?=[[@\p{L}]))/u

export function listLines(lines: readonly string[]): string[] {
  const values: string[] = []
  let afterBlank = false
  for (const [index, whole] of lines.slice(0, LIMITS.items).entries()) {
    // What was struck out is no value.
    const line = whole.slice(0, LIMITS.item).replace(/~~[^~]*~~/g, '')
    const text = line.trim()
    if (text === '') {
      // Below an empty label's line prose may be the value.
      afterBlank = index > 0
      continue
    }
    const bullet = BULLET.exec(line)
    const hasValue = values.length > 0
    if (bullet === null && hasValue && ENDS.test(text)) break
    if (bullet === null && afterBlank && isProse(text)) {
      if (hasValue || !leadsToList(lines.slice(index + 1))) break
      // What introduces the list is none of it.
      continue
    }
    const isApart = afterBlank
    afterBlank = false
    const last = values.at(-1)
    if (bullet === null && last !== undefined && last.length < LIMITS.item && (isOpen(last) || (!isApart && isLoginOf(last, text, lines[index + 1] ?? '')))) values[values.length - 1] = `${last} ${text}`
    else values.push(bullet === null ? text : line.slice(bullet[0].length).trim())
  }
  return values
}

/** A rule, a quote, a picture or a way back to the top is no value of a list that has begun. */
const ENDS = /^(?:-{3,}|\*{3,}|_{3,}|>|!\[|<img\b|<hr\b|\[[^\]]*\]\(#)/i

const leadsToList = (lines: readonly string[]): boolean => BULLET.test(lines.find((line) => line.trim() !== '') ?? '')

/** A sentence rather than a name, a link or a list of them. */
const isProse = (text: string): boolean => !/[@(|]|https?:/.test(text) && text.split(/[,;]/).some((part) => part.trim().split(/\s+/).length > 6)

const LOGIN = /^[([]{0,2}@[\w-]+\]?(?:\([^()]*\))?\)?$/
/** Two to four words with capitals, none of which says what somebody is. */
const NAME = /^(?!.*\b(?:[Mm]entors?|[Mm]aintainers?|[Tt]eam|Primary|Secondary|Backup|Lead)\b)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u

/** "(@annlee)" below "Ann Lee": a line of its own, but no person of its own. Where more logins follow, names and logins are two lists. */
const isLoginOf = (last: string, text: string, next: string): boolean => LOGIN.test(text) && !LOGIN.test(next.trim()) && NAME.test(last)

const isOpen = (text: string): boolean => (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0)

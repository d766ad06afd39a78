/** Reads one item of a list of skills: "strong Go programming experience", "git/GitHub", "Basic understanding of IoT". */
import { findMisspelt, findSkill } from './skill-lookup.ts'
import { nearMiss } from './skill-near-miss.ts'
import { skillsInProse } from './skill-prose.ts'
import { conjuncts } from './skill-split.ts'
import { DEBRIS, LEADING_WORDS, LEVEL_WORDS, PROSE, TRAILING_WORDS } from './skill-words.ts'

export interface SkillItem {
  readonly names: readonly string[]
  /** The item says more than the names do. */
  readonly prose: boolean
  readonly doubts: readonly { written: string; suggestion: string }[]
}

const NOTHING: SkillItem = { names: [], prose: false, doubts: [] }
const LONGEST_ITEM = 45
/** Beyond this, taking an item apart word by word costs more than it can find. */
const LONGEST_READ = 400
const MOST_WORDS = 4
const MOST_SAID_WORDS = 2

/** @param said The item stands in a sentence ("Familiarity with A and b"), so that a lower-case unknown is no name. */
export function readItem(written: string, said = false): SkillItem {
  if (written.length > LONGEST_READ) return { ...NOTHING, names: skillsInProse(written), prose: true }
  const { text, stripped } = withoutLead(written)
  if (isDebris(text)) return NOTHING
  const isSaid = said || stripped
  return (
    knownItem(text) ??
    severalItems(conjuncts(text), 1, isSaid) ??
    severalItems(text.split('/'), Infinity, isSaid) ??
    proseItem(written, text, isSaid) ??
    unknownItem(text)
  )
}

/** Takes leading words off until a known skill stands there or none is left. */
function withoutLead(written: string): { text: string; stripped: boolean } {
  let words = written.split(' ')
  let stripped = false
  while (words.length > 0 && findSkill(words.join(' ')) === null && LEADING_WORDS.has((words[0] ?? '').toLowerCase().replace(/[,:]$/, ''))) {
    words = words.slice(1)
    stripped = true
  }
  const text = words.join(' ').replace(/[\s.:*]+$/, '').replace(/\s\++$/, '').replace(/^["'“”*\s]+|["'”*\s]+$/g, '')
  return { text, stripped }
}

/** "Python3", "Java 11+", "Kubernetes v1.30" */
const VERSION = /(?<=\p{L}{2})\s*v?\d+(?:\.\d+)*\+?$/u

/** A name of the table, also below words that follow it. */
function knownItem(text: string): SkillItem | null {
  for (let words = text.split(' '); words.length > 0; words = words.slice(0, -1)) {
    const name = words.join(' ')
    const known = findSkill(name) ?? findSkill(name.replace(VERSION, ''))
    if (known !== null) return { ...NOTHING, names: [known.name] }
    const meant = findMisspelt(name)
    if (meant !== null) return { ...NOTHING, names: [meant.name], doubts: [{ written: name, suggestion: meant.name }] }
    if (!TRAILING_WORDS.has((words.at(-1) ?? '').toLowerCase().replace(/[.,]$/, ''))) return null
  }
  return null
}

/**
 * Several skills in one item, when enough parts are known: one for "and", all for "/".
 * So "protocol design and implementation" and "spf13/cobra" stay whole.
 */
function severalItems(parts: readonly string[], enough: number, said: boolean): SkillItem | null {
  if (parts.length < 2) return null
  const items = parts.map((part) => readItem(part.trim(), said || part.trim().split(' ').length > MOST_SAID_WORDS))
  const known = items.filter((item) => item.names.some((name) => findSkill(name) !== null))
  if (known.length < Math.min(enough, parts.length)) return null
  const all = items.filter((_, i) => i === 0 || !OWN_PARTS.test(parts[i] ?? ''))
  const item = {
    names: all.flatMap(({ names }) => names),
    prose: all.some(({ prose }) => prose),
    doubts: all.flatMap(({ doubts }) => doubts),
  }
  return item.prose ? withoutGuesses(item) : item
}

/** "the K8s architecture and APIs": the APIs are those of the skill before. */
const OWN_PARTS = /^\s*(?:its )?(?:apis?|core concepts)\s*$/iu

/** Beside prose an unknown name is more likely a part of the sentence. */
export const withoutGuesses = <Item extends SkillItem>(item: Item): Item => ({
  ...item,
  names: item.names.filter((name) => findSkill(name) !== null),
})

/** A longer saying, or a short one around a known name ("Istio ambient mode"): only what it names counts. */
function proseItem(written: string, text: string, said: boolean): SkillItem | null {
  const names = skillsInProse(text)
  const isLong = text.length > LONGEST_ITEM || text.split(' ').length > (said ? MOST_SAID_WORDS : MOST_WORDS)
  const isName = /\p{Lu}|\d/u.test(text)
  return names.length > 0 || isLong || (said && !isName) || PROSE.test(written) ? { names, prose: true, doubts: [] } : null
}

/** Kept as its author wrote it, with a first capital. An address by itself says no skill. */
function unknownItem(text: string): SkillItem {
  if (/^<?(?:https?:\/\/|www\.)\S*$/i.test(text)) return NOTHING
  let words = text.split(' ')
  while (words.length > 1 && LEVEL_WORDS.has((words.at(-1) ?? '').toLowerCase())) words = words.slice(0, -1)
  const name = words.join(' ')
  const suggestion = nearMiss(name)
  return {
    names: [name.charAt(0).toUpperCase() + name.slice(1)],
    prose: false,
    doubts: suggestion === null ? [] : [{ written: name, suggestion }],
  }
}

const isDebris = (text: string): boolean =>
  findSkill(text) === null &&
  (!/[\p{L}\p{N}]/u.test(text) ||
    text.toLowerCase().split(' ').every((word) => DEBRIS.has(word) || TRAILING_WORDS.has(word) || LEADING_WORDS.has(word)))

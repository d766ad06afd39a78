/** Machine-made typos of the words of titles, CNCF projects and skills, and how well they are answered. */
import type { Project } from '../src/schema/project.ts'
import type { SearchEngine } from '../src/search/engine.ts'

const NEIGHBOURS: Readonly<Record<string, string>> = {
  q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'ol', a: 'qsz', s: 'awdx', d: 'sefc',
  f: 'drgv', g: 'fthb', h: 'gyjn', j: 'hukm', k: 'jil', l: 'kop', z: 'asx', x: 'zsdc', c: 'xdfv', v: 'cfgb', b: 'vghn', n: 'bhjm', m: 'njk',
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const WORD = /[a-z]{5,}/g

/** Mulberry32 (https://github.com/bryc/code/blob/master/jshash/PRNGs.md): the same seed, the same typos. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const ERRORS: readonly ((word: string, at: number, pick: (text: string) => string) => string)[] = [
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, pick) => word.slice(0, at) + pick(LETTERS) + word.slice(at),
  (word, at, pick) => word.slice(0, at) + pick(NEIGHBOURS[word.charAt(at)] ?? LETTERS) + word.slice(at + 1),
]

const cardOf = ({ title, cncfProject, skills, skillsText }: Project) => [title, cncfProject, ...skills, skillsText ?? ''].join(' ; ').toLowerCase()
const textOf = (project: Project) => [cardOf(project), project.group, project.description, project.expectedOutcome, ...project.mentors.map(({ name }) => name)].join(' ; ').toLowerCase()

export interface TypoScore {
  found: number
  recall: number
  precision: number
}

/** Averages over `count` typos: found at all, right among the first five, on topic of all. A word is right where it begins a word. */
export function answerTypos(engine: SearchEngine, projects: readonly Project[], seed: number, count: number): TypoScore {
  const random = randomFrom(seed)
  const pick = <T>(list: ArrayLike<T>): T | undefined => list[Math.floor(random() * list.length)]
  const cards = projects.map(cardOf)
  const texts = projects.map(textOf)
  const words = [...new Set(cards.flatMap((card) => card.match(WORD) ?? []))].toSorted()
  const known = new Set(words)
  const sum = { found: 0, recall: 0, precision: 0 }
  for (let made = 0; made < count; ) {
    const word = pick(words) ?? ''
    const typo = pick(ERRORS)?.(word, Math.floor(random() * (word.length - 1)), (text) => pick(text) ?? '') ?? word
    if (known.has(typo)) continue
    made++
    const meant = new RegExp(`\\b${word}`)
    const rights = new Set(cards.flatMap((card, position) => (meant.test(card) ? position : [])))
    const positions = [...engine.search(typo).positions]
    sum.found += positions.some((position) => rights.has(position)) ? 1 : 0
    sum.recall += positions.slice(0, 5).filter((position) => rights.has(position)).length / Math.min(5, rights.size)
    sum.precision += positions.length === 0 ? 0 : positions.filter((position) => meant.test(texts[position] ?? '')).length / positions.length
  }
  return { found: sum.found / count, recall: sum.recall / count, precision: sum.precision / count }
}

/** Tells from a file's path which term it belongs to and what it is to that term. */

/**
 * `export` LFX's own data · `accepted` the README · `selected` the list of 2020 · `ideas` proposals.
 * In this order one term's files are trusted.
 */
export const TERM_FILE_KINDS = ['export', 'accepted', 'selected', 'ideas'] as const
export type TermFileKind = (typeof TERM_FILE_KINDS)[number]

export interface TermFile {
  id: string
  program: 'lfx' | 'gsoc'
  year: number
  number: number | null
  label: string
  kind: TermFileKind
}

const KINDS: ReadonlyMap<string, TermFileKind> = new Map([
  ['lfx-export.json', 'export'],
  ['readme.md', 'accepted'],
  ['selected_projects.md', 'selected'],
  ['project_ideas.md', 'ideas'],
])

/** `2024/01-Mar-May/`, and the quarters of 2020: `q1`, `q2`, `q3-q4` are its terms 1, 2 and 3. */
const LFX = /(?:^|\/)lfx-mentorship\/(20\d\d)\/(?:0?(\d)-([^/]+)|(q[1-4](?:-q[1-4])?))\/([^/]+)$/i
const GSOC = /(?:^|\/)summerofcode\/(20\d\d)\.md$/i

/**
 * @param path below `programs/`, or any longer path that ends in one
 * @returns null for files that hold no projects of a term: guides, the pilot tables of 2019, the registry
 */
export function termOf(path: string): TermFile | null {
  const forward = path.replaceAll('\\', '/')
  const gsoc = GSOC.exec(forward)
  if (gsoc !== null) {
    const [, year = ''] = gsoc
    return { id: `gsoc-${year}`, program: 'gsoc', year: Number(year), number: null, label: `GSoC ${year}`, kind: 'ideas' }
  }
  const [, year = '', digit, season = '', quarter = '', file = ''] = LFX.exec(forward) ?? []
  const kind = KINDS.get(file.toLowerCase())
  const number = digit === undefined ? QUARTERS.indexOf(quarter.toLowerCase()) + 1 : Number(digit)
  if (kind === undefined || number === 0) return null
  const when = quarter === '' ? seasonLabel(season) : quarter.toUpperCase().replace('-', '–')
  return { id: `lfx-${year}-${number}`, program: 'lfx', year: Number(year), number, label: `LFX ${year} Term ${number} (${when})`, kind }
}

/** `lfx-mentorship/2027/Mar-May/README.md`: named and placed like a term's file, whatever its folder is called. */
export function isPlacedLikeTerm(path: string): boolean {
  const [, file = ''] = /^lfx-mentorship\/20\d\d\/[^/]+\/([^/]+)$/i.exec(path) ?? []
  return KINDS.has(file.toLowerCase())
}

const QUARTERS = ['q1', 'q2', 'q3-q4']

/** "Sept-Nov" → "Sep–Nov", "Spring" stays. */
const seasonLabel = (season: string): string => season.replace(/\bSept\b/i, 'Sep').replaceAll('-', '–')

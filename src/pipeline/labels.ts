/** The labels of a project's fields: one table of spellings and one matcher. */

/**
 * Compared with the label in lower case, without bold marks and anything in brackets.
 * Spellings seen upstream are counted in the 75 forms this table covers; typos are part of it.
 * `name` is what an author is told to write where a label is mistyped beyond that.
 */
const LABELS = [
  { kind: 'description', name: 'Description', spelling: /^(?:(?:detailed|project|short) )?desc?ri?pt?\w{0,5}$/ },
  { kind: 'expectedOutcome', name: 'Expected Outcome', spelling: /^expected ?(?:out\w{0,8}|results?|deliverables?)$|^deliverables?$/ },
  { kind: 'skills', name: 'Recommended Skills', spelling: /^(?:recommend\w{0,4}|required|preferred|desired|suggested) (?:technical )?skills?(?: set)?$|^recommended$|^skills(?: required| recommended| needed)?$/ },
  { kind: 'technologies', name: 'Technologies', spelling: /^technolog(?:y|ies)$/ },
  { kind: 'mentors', name: 'Mentor(s)', spelling: /^(?:(?:possible|potential|likely|proposed|primary|secondary|backup|lead|adjunct|co)[ -]?)?(?:me?n?tors?|mentros?)(?: names?)?$/ },
  { kind: 'mentees', name: null, spelling: /^(?:selected )?mentees?$/ },
  { kind: 'upstreamIssues', name: 'Upstream Issue', spelling: /^(?:(?:upst\w{2,6}|related|relevant|github|tracking) ?)?issues?(?: links?| urls?)?$|^task links?$/ },
  { kind: 'lfxUrl', name: 'LFX URL', spelling: /^lfx(?: mentorship)?(?: (?:project )?(?:url|link))?$|^apply$|^community ?bridge project$/ },
  { kind: 'size', name: 'Expected project size', spelling: /^expected (?:project )?size.{0,20}$|^project size$|^size of the project$/ },
  { kind: 'difficulty', name: 'Difficulty', spelling: /^diff[iu]c\w{2,5}(?: rating| level)?$/ },
  {
    kind: 'extra',
    name: null,
    spelling: /^(?:responsibilit(?:y|ies)|objectives?|goals?|(?:stretch|extended) goals?|implementation|request for comments(?: description)?|enhancements?|associated repositor(?:y|ies)|learning opportunities|key metrics to focus on|testing guide reference|type|background|acknowledge?ments?|bonus(?: tasks?| outcomes?)?|design spec|project|prerequisites|qualifications)$/,
  },
] as const satisfies readonly { kind: string; name: string | null; spelling: RegExp }[]

export type FieldKind = (typeof LABELS)[number]['kind']

export const LABEL_NAMES: readonly string[] = LABELS.flatMap(({ name }) => name ?? [])

/** A label line taken apart: `  - **Mentor(s)**: Ann` is { kind: 'mentors', written: 'Mentor(s)', value: 'Ann', … }. */
export interface LabelLine {
  kind: FieldKind
  /** As the author wrote it, without bullet, bold marks and colon. */
  written: string
  value: string
  /** 1-based column of the label. */
  column: number
  /** Columns before the bullet or the label. */
  indent: number
  bullet: boolean
}

/** Longer than any label; keeps the patterns above off long lines. */
const LONGEST = 48

/** `**Mentor(s)** ` → `mentor`; `Upstream Issue (URL)` → `upstream issue`. */
export function normaliseLabel(written: string): string {
  return written
    .replace(/<br ?\/?>/gi, ' ')
    .replace(/[*_`\\]/g, '')
    .replace(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

export function labelKind(written: string): FieldKind | null {
  if (written.length > LONGEST + 20) return null
  const spelled = normaliseLabel(written)
  if (spelled === '' || spelled.length > LONGEST) return null
  return LABELS.find(({ spelling }) => spelling.test(spelled))?.kind ?? null
}

/** Bullet and indent of at most three columns; deeper lines belong to the text above them. */
const START = /^( {0,3})(?:([-*+\u2022])(?:[ \t]+|(?=[\p{L}*_])))?/u

/**
 * Reads one line as a label. A label has a colon behind it, or is the whole line;
 * labels that are everyday words ("Goals") count only as a bullet, for they also open ordinary paragraphs.
 */
export function readLabel(line: string): LabelLine | null {
  const start = START.exec(line)
  if (start === null) return null
  const bullet = start[2] !== undefined
  const rest = line.slice(start[0].length)
  const colon = rest.slice(0, LONGEST + 24).search(/[:\uFF1A]/)
  const written = (colon >= 0 ? rest.slice(0, colon) : rest).trim()
  const kind = labelKind(written)
  if (kind === null || (kind === 'extra' && !bullet)) return null
  return {
    kind,
    written: written.replace(/[*_`\\]/g, '').replace(/<br ?\/?>/gi, '').trim(),
    value: colon >= 0 ? rest.slice(colon + 1).replace(/^(?:\s*(?:[*_]{1,3}(?=\s|$)|<br ?\/?>))+/i, '').trim() : '',
    column: start[0].length + 1,
    indent: start[1]?.length ?? 0,
    bullet,
  }
}

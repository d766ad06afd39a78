/** The labels of a project's fields: one table of spellings and one matcher. */

/**
 * Compared with the label in lower case, without bold marks and anything in brackets.
 * Spellings seen upstream are counted in the 75 forms this table covers; typos are part of it.
 * `name` is what an author is told to write where a label is mistyped beyond that.
 */
const LABELS = [
  { kind: 'description', name: 'Description', spelling: /^(?:(?:detailed|project|short|brief|idea) )?(?:descr\w{0,8}|de(?:sc|s|c)r?i?p\w{2,6})$/ },
  { kind: 'expectedOutcome', name: 'Expected Outcome', spelling: /^(?:(?:expected|project|desired) ?out\w{0,8}|expected (?:results?|deliverables?)|outcomes?|deliverables?)(?: ?(?:[/&,]|and) ?(?:deliverables?|results?|outcomes?|goals?))?$/ },
  {
    kind: 'skills',
    name: 'Recommended Skills',
    spelling: /^(?:(?:recommend\w{0,4}|required|preferred|desired|desirable|suggested|necessary|needed|useful|expected|prerequisite|technical|relevant)(?: ?[/&,] ?| and | or | )){0,3}skills?(?: set)?(?: required| recommended| needed)?(?: ?(?:[/&]|and) ?technolog(?:y|ies))?$|^recommended$/,
  },
  { kind: 'technologies', name: 'Technologies', spelling: /^technolog(?:y|ies)(?: used)?$|^tech(?:nology)? stack$/ },
  { kind: 'mentors', name: 'Mentor(s)', spelling: /^(?:(?:possible|potential|likely|proposed|primary|main|first|secondary|second|additional|other|backup|lead|adjunct|co|project)[ -]?)?(?:me?n?tors?|mentros?)(?:\/s|['’]s)?(?: (?:names?|details?|info|information|contacts?|\d|github(?: (?:handles?|ids?|user(?:name)?s?))?))?$/ },
  { kind: 'mentees', name: null, spelling: /^(?:selected )?mentees?$/ },
  { kind: 'upstreamIssues', name: 'Upstream Issue', spelling: /^(?:(?:upst\w{2,6}|related|relevant|reference|linked|github|tracking) ?){0,2}issues?(?: ?(?:\/|or|and) ?(?:prs?|pull requests?|discussions?))?(?: links?| urls?)?$|^links? to (?:the )?(?:upstream |github )?issues?$|^upstream (?:url|link)$|^task links?$/ },
  { kind: 'lfxUrl', name: 'LFX URL', spelling: /^lfx(?: mentorship)?(?: (?:project|page|platform))?(?: (?:url|link))?$|^apply(?: here| at| link| url| on lfx)?$|^(?:application|mentorship) (?:url|link)$|^community ?bridge project$/ },
  { kind: 'size', name: 'Expected project size', spelling: /^expected (?:project )?size.{0,20}$|^(?:project )?size$|^size of the project$/ },
  { kind: 'difficulty', name: 'Difficulty', spelling: /^(?:project |expected )?diff[iu]c\w{2,5}(?: rating| level)?$|^level of difficulty$/ },
  {
    kind: 'extra',
    name: null,
    spelling: /^(?:responsibilit(?:y|ies)|objectives?|goals?|(?:stretch|extended) goals?|implementation|request for comments(?: description)?|enhancements?|associated repositor(?:y|ies)|learning opportunities|key metrics to focus on|testing guide reference|type|background|acknowledge?ments?|bonus(?: tasks?| outcomes?)?|design spec|project|prerequisites|qualifications)$/,
  },
] as const satisfies readonly { kind: string; name: string | null; spelling: RegExp }[]

export type FieldKind = (typeof LABELS)[number]['kind']

/** What else is said of a project in front of a colon; without one these are words of any list. What such a label means its value tells. */
const FACTS: readonly { spelling: RegExp; kind?: FieldKind; says?: RegExp }[] = [
  {
    spelling: /^(?:(?:github |upstream )?discussions?(?: url| link)?|upstream(?: (?:prs?|pull requests?|repositor(?:y|ies)|project))?|(?:existing|open|parent|main|original|epic) issues?|issues? #|(?:tracking|parent) ?(?:ticket|epic)?|epics?|tickets?|(?:design )?(?:proposals?|docs?|documents?)|rfcs?|keps?|related (?:prs?|pull requests?|work|links?)|links?|references?|more info(?:rmation)?)$/,
    kind: 'upstreamIssues',
    // Where words come first they would be lost: no issue's text is shown.
    says: /^\W{0,3}(?:\[[^\]]{0,200}\]\(<?)?(?:(?:https?:\/\/)?(?:www\.)?github\.com\/[^\s/]+\/[^\s/]+\/(?:issues|pull|discussions)\/\d|[\w.-]+\/[\w.-]+#\d)/i,
  },
  { spelling: /^(?:project |estimated |expected )?(?:length|size|effort)$/, kind: 'size', says: /\b(?:small|medium|large)\b|\b(?:90|175|350)(?!\d)/i },
  { spelling: /^(?:(?:experience|skill) )?level$|^complexity$/, kind: 'difficulty', says: /\b(?:easy|medium|hard|beginner|intermediate|advanced)\b/i },
  { spelling: /^(?:time ?zones?|(?:estimated |expected )?(?:hours|time)(?: per week| commitment)|hours|stipends?|location|duration|communication channels?|(?:slack|chat)(?: channels?)?|contacts?|start(?:ing)? date|repository|repo)$/ },
  { spelling: /^(?:(?:learning |useful |additional |other |helpful |further )?(?:resources?|links|reading|materials?|info|information)|documentation|web ?sites?|home ?page|milestones?|additional notes?|notes?|community meetings?|meetings?)$/ },
]

function factKind(spelled: string, value: string): FieldKind | null {
  const fact = FACTS.find(({ spelling }) => spelling.test(spelled))
  if (fact === undefined) return null
  return fact.kind !== undefined && fact.says?.test(value) === true ? fact.kind : 'extra'
}

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
  /** Only a dash or its bold type tells the label from the value: not enough to make a project of what stands below a heading. */
  loose: boolean
}

/** Longer than any label; keeps the patterns above off long lines. */
const LONGEST = 48

/** Marks of bold and code, tags that do the same, and an emoji in front. */
const unadorned = (written: string): string =>
  written.replace(/<\/?(?:b|strong|i|em|u|br) ?\/?>/gi, ' ').replace(/[*_`\\\p{Extended_Pictographic}\uFE0F\u200D]/gu, '').replace(/\s+/g, ' ').trim()

/** `**Mentor(s)** ` → `mentor`; `Upstream Issue (URL)` → `upstream issue`. */
export function normaliseLabel(written: string): string {
  return unadorned(written)
    .replace(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

export function labelKind(written: string): FieldKind | null {
  if (written.length > LONGEST + 20) return null
  const spelled = normaliseLabel(written)
  if (spelled.length > LONGEST) return null
  return LABELS.find(({ spelling }) => spelling.test(spelled))?.kind ?? null
}

/** Bullet and indent of at most three columns; deeper lines belong to the text above them. */
const START = /^( {0,3})(?:([-+\u2022]|\*(?!\*))(?:[ \t]+|(?=[\p{L}*_])))?/u
const BOLD = /^(?:\*\*|__)/

/** What may end a label, the likeliest first; without any it must be the whole line. */
const ENDS: readonly { end: RegExp; loose: boolean }[] = [
  { end: /[:\uFF1A]/, loose: false },
  { end: /\s[-\u2013\u2014](?=\s)/, loose: true },
  { end: /(?<=^(?:\*\*[^*]{1,60}|__[^_]{1,60}))(?:\*\*|__)(?=\s+(?:https?:|[^\s\p{Ll}]))/u, loose: true },
  // "Upstream Issue https://…", "Upstream Issue [#1](https://…)".
  { end: /\s(?=<?https?:\/\/|\[[^\]]*\]\()/, loose: true },
  { end: /$/, loose: false },
]

/** "[Upstream Issue](https://…)": the label is the text of its own link. */
const LINKED = /^(\*{0,2})\[([^\][]{2,40})\](?=\()/
/** "Upstream Issue (https://…)". */
const IN_BRACKETS = /\(\s*(<?https?:\/\/[^\s()]+)\s*\)$/

/**
 * Reads one line as a label. A label has a colon behind it, or is the whole line, or as a bullet or in bold is set off otherwise;
 * labels that are everyday words ("Goals") count only as a bullet or in bold, for they also open ordinary paragraphs.
 */
export function readLabel(line: string): LabelLine | null {
  const start = START.exec(line)
  if (start === null) return null
  const bullet = start[2] !== undefined
  const after = line.slice(start[0].length)
  const [, marks = '', linked = ''] = LINKED.exec(after) ?? []
  const rest = (labelKind(linked) ?? 'extra') === 'extra' ? after : after.replace(LINKED, () => `${marks}${linked}: [link]`)
  const isSetOff = bullet || BOLD.test(rest)
  const head = rest.slice(0, LONGEST + 24)
  for (const { end, loose } of ENDS) {
    const match = end.exec(head)
    if (match === null) continue
    const written = head.slice(0, match.index).trim()
    const found = withoutMarks(written, rest.slice(match.index + match[0].length))
    const kind = labelKind(written) ?? (match[0] === ':' ? factKind(normaliseLabel(written), found) : null)
    if (kind === null || (!isSetOff && (loose || kind === 'extra')) || (loose && kind === 'extra')) continue
    const value = found === '' ? (IN_BRACKETS.exec(written)?.[1] ?? '') : found
    return { kind, written: unadorned(written), value, column: start[0].length + 1, indent: start[1]?.length ?? 0, bullet, loose }
  }
  return null
}

/** `**Mentor:**Ann` → `Ann`, for what was opened before the colon is closed behind it; `**Mentor: Ann**` → `**Ann**`. */
function withoutMarks(written: string, rest: string): string {
  const open = /^[*_]{1,3}/.exec(written)?.[0] ?? ''
  const isOpen = open !== '' && !written.slice(open.length).includes(open)
  const value = isOpen && rest.startsWith(open) ? rest.slice(open.length) : rest
  const bare = value.replace(LEAVINGS, '').trim()
  return isOpen && value === rest && bare.endsWith(open) ? open + bare : bare
}

const LEAVINGS = /^(?:\s*(?:[*_]{1,3}(?=\s|$)|:(?=\s|$)|<br ?\/?>|<\/(?:b|strong|i|em|u)>))+/i

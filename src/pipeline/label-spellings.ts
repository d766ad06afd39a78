/** What the labels of a project's fields are called: one table of spellings, and what each stands for. */
import { editDistance } from './edit-distance.ts'

/**
 * Compared with the label in lower case, without bold marks and anything in brackets.
 * Spellings seen upstream are counted in the 75 forms this table covers; typos are part of it.
 * `name` is what an author is told to write where a label is mistyped beyond that.
 */
const LABELS = [
  { kind: 'description', name: 'Description', spelling: /^(?:(?:detailed|project|short|brief|idea) )?(?:descr\w{0,8}|de(?:sc|s|c)r?i?p\w{2,6})$/ },
  { kind: 'expectedOutcome', name: 'Expected Outcome', spelling: /^(?:(?:expected|project|desired) ?out\w{0,8}|(?:expected|key) (?:results?|deliverables?)|intended outcomes?|(?:success|acceptance) criteria|outcomes?|deliverables?)(?: ?(?:[/&,]|and) ?(?:deliverables?|results?|outcomes?|goals?))?$/ },
  {
    kind: 'skills',
    name: 'Recommended Skills',
    spelling: /^(?:(?:recommend\w{0,4}|required|preferred|desired|desirable|suggested|necessary|needed|useful|expected|prerequisite|technical|tech|relevant|key|core|main|minimum|basic)(?: ?[/&,] ?| and | or | )){0,3}skills?(?: sets?)?(?: required| recommended| needed)?(?: ?(?:[/&]|and) ?technolog(?:y|ies))?$|^recommended$/,
  },
  { kind: 'technologies', name: 'Technologies', spelling: /^(?:recommended |required )?technolog(?:y|ies)(?: used)?$|^(?:programming )?languages?$|^tech(?:nology)? stack$/ },
  { kind: 'mentors', name: 'Mentor(s)', spelling: /^(?:(?:possible|potential|likely|proposed|suggested|tentative|technical|supporting|assistant|primary|main|first|secondary|second|additional|other|backup|lead|adjunct|co|project)[ -]?)?(?:me?n?tors?|mentros?|menotrs?|mentosr)(?:\/s|['’]s)?(?: (?:names?|details?|info|information|contacts?|\d|github(?: (?:handles?|ids?|user(?:name)?s?))?))?$/ },
  { kind: 'mentees', name: null, spelling: /^(?:selected )?mentees?$/ },
  { kind: 'upstreamIssues', name: 'Upstream Issue', spelling: /^(?:(?:upst\w{2,6}|related|relevant|reference|linked|github|tracking|umbrella|associated|project|design|feature|proposal) ?){0,2}issues?(?: ?(?:\/|or|and) ?(?:prs?|pull requests?|discussions?))?(?: links?| urls?| numbers?)?$|^links? to (?:the )?(?:upstream |github )?issues?$|^upstream (?:url|link)$|^task links?$/ },
  { kind: 'lfxUrl', name: 'LFX URL', spelling: /^lfx(?:[- ](?:mentorship|program|application|portal))?(?: (?:project|page|platform))?(?:[- ]?(?:url|link|page))?$|^apply(?: here| at| now| via lfx| link| url| on lfx)?$|^(?:application|mentorship) (?:url|link|page)$|^link to apply$|^community ?bridge project$/ },
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
    spelling: /^(?:(?:github |upstream )?discussions?(?: url| link)?|upstream(?: (?:prs?|pull requests?|repositor(?:y|ies)|project))?|(?:existing|open|parent|main|original|epic) issues?|github|feature requests?|issues? #|(?:tracking|parent) ?(?:ticket|epic)?|epics?|tickets?|(?:design )?(?:proposals?|docs?|documents?)|rfcs?|keps?|related (?:prs?|pull requests?|work|links?)|links?|references?|more info(?:rmation)?)$/,
    kind: 'upstreamIssues',
    // Where words come first they would be lost: no issue's text is shown.
    says: /^\W{0,3}(?:\[[^\]]{0,200}\]\(<?)?(?:(?:https?:\/\/)?(?:www\.)?github\.com\/[^\s/]+\/[^\s/]+\/(?:issues|pull|discussions)\/\d|[\w.-]+\/[\w.-]+#\d)/i,
  },
  { spelling: /^(?:project |estimated |expected )?(?:length|size|effort)$/, kind: 'size', says: /\b(?:small|medium|large)\b|\b(?:90|175|350)(?!\d)/i },
  { spelling: /^(?:(?:experience|skill) )?level$|^complexity$/, kind: 'difficulty', says: /\b(?:easy|medium|hard|beginner|intermediate|advanced)\b/i },
  { spelling: /^(?:time ?zones?|(?:estimated |expected )?(?:hours|time)(?: per week| commitment)|hours|stipends?|location|duration|communication channels?|(?:slack|chat)(?: channels?)?|contacts?|start(?:ing)? date|repository|repo)$/ },
  { spelling: /^(?:(?:learning |useful |additional |other |helpful |further )?(?:resources?|links|reading|materials?|info|information)|documentation|web ?sites?|home ?page|milestones?|additional notes?|notes?|community meetings?|meetings?)$/ },
]

export function factKind(spelled: string, value: string): FieldKind | null {
  const fact = FACTS.find(({ spelling }) => spelling.test(spelled))
  if (fact === undefined) return null
  return fact.kind !== undefined && fact.says?.test(value) === true ? fact.kind : 'extra'
}

/** Longer than any label; keeps the patterns above off long lines. */
export const LONGEST = 48

/** Marks of bold and code, tags that do the same, and an emoji in front. */
export const unadorned = (written: string): string =>
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

/** What an author is told to write. */
const NAMES = LABELS.flatMap(({ kind, name }) => (name === null ? [] : [{ kind, name, spelled: normaliseLabel(name) }]))

/** @returns the label that a mistyped one is nearest to, by its first name; null where none is near */
export const nearLabel = (spelled: string): { kind: FieldKind; name: string } | null =>
  NAMES.find((known) => Math.abs(spelled.length - known.spelled.length) <= 2 && editDistance(spelled, known.spelled) <= (spelled.length < 8 ? 1 : 2)) ?? null

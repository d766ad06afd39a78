/** The engine's answer in terms of projects, and for each of them what its card shows of why it matched. */
import type { Bodies, CatalogueProject } from '../../schema/catalogue.ts'
import type { Field, highlight, SearchEngine, SearchOptions, SearchResult, Segment, snippetAround } from '../../search/engine.ts'
import { plainText } from './plain-text.ts'

/** The engine and its text tools arrive together, on demand: only their types may be imported here. */
export interface Searcher extends SearchEngine {
  readonly highlight: typeof highlight
  readonly snippetAround: typeof snippetAround
  readonly answerTo: typeof answerTo
  readonly longTextsOf: typeof longTextsOf
}

export interface CardMatch {
  readonly title: readonly Segment[]
  readonly summary: readonly Segment[]
  /** Empty where none matched. */
  readonly skills: readonly { readonly name: string; readonly segments: readonly Segment[] }[]
  /** Names of mentors that matched: cards do not show mentors otherwise. */
  readonly mentors: readonly (readonly Segment[])[]
  /** Words that matched and stand nowhere on the card: where none does. */
  readonly hiddenWords: readonly string[]
  /** Words that were asked for and are not there: partial answers only. */
  readonly missing: readonly string[]
  readonly snippetOf: (longText: string) => readonly Segment[] | null
}

export interface Answer extends Pick<SearchResult, 'kind' | 'corrections' | 'shown'> {
  readonly projects: readonly CatalogueProject[]
  /** Of these, the ones that have the words of an "exact phrase" in their long text, which has not been looked at. */
  readonly unchecked: readonly CatalogueProject[]
  /** Whether a project answers about as well as the best. */
  readonly isNear: (project: CatalogueProject) => boolean
  readonly matchOf: (project: CatalogueProject) => CardMatch | null
}

/** The same for all, so that what shows it need not be rendered again. */
const NONE: readonly never[] = []

const hasMark = (segments: readonly Segment[]) => segments.some(({ marked }) => marked)

const cardMatch = (project: CatalogueProject, { matches, missing }: ReturnType<SearchResult['explain']>, searcher: Searcher): CardMatch => {
  const wordsIn = (wanted: Field) => matches.filter(({ field }) => field === wanted).flatMap(({ words }) => words)
  const [longWords, skillWords, mentorWords, cncfWords] = [wordsIn('description'), wordsIn('skills'), wordsIn('mentors'), wordsIn('cncfProject')]
  const title = searcher.highlight(project.title, wordsIn('title'))
  const summary = searcher.highlight(project.summary, longWords)
  const skills = skillWords.length === 0 ? NONE : project.skills.map((name) => ({ name, segments: searcher.highlight(name, skillWords) }))
  const mentors = mentorWords.length === 0 ? NONE : project.mentors
    .map(({ name, github }) => searcher.highlight(github === null ? name : `${name} @${github}`, mentorWords))
    .filter(hasMark)
  const cncf = cncfWords.length === 0 ? NONE : [project.cncfProject, project.group ?? ''].map((text) => searcher.highlight(text, cncfWords))
  // A card shows the term by another name than its words.
  const visible = matches.some(({ field }) => field === 'term') || [title, summary, ...skills.map(({ segments }) => segments), ...mentors, ...cncf].some(hasMark)
  // The mentors' own words about skills, and other names of the CNCF project and the program, are not on a card.
  const hidden = [...new Set([...skillWords, ...cncfWords, ...longWords])]
  return {
    title, summary, skills, mentors,
    hiddenWords: visible ? NONE : hidden,
    missing,
    snippetOf: (longText) => searcher.snippetAround(longText, hidden),
  }
}

/**
 * @param projects the catalogue's, in its order. The newest term comes first there, so a catalogue of the newest
 *   term alone is the beginning of the whole one, and positions beyond it are simply not at hand.
 */
export const answerTo = (result: SearchResult, projects: readonly CatalogueProject[], searcher: Searcher): Answer => {
  const positions = [...result.positions].filter((position) => position < projects.length)
  const found = positions.flatMap((position) => projects[position] ?? [])
  const near = new Set(result.positions.subarray(0, result.near))
  const positionOf = new Map(found.map(({ id }, index) => [id, positions[index]]))
  return {
    projects: found,
    unchecked: [...result.unchecked].flatMap((position) => projects[position] ?? []),
    kind: result.kind,
    corrections: result.corrections,
    shown: result.shown,
    isNear: ({ id }) => near.has(positionOf.get(id) ?? -1),
    matchOf: (project) => {
      const position = positionOf.get(project.id)
      return position === undefined ? null : cardMatch(project, result.explain(position), searcher)
    },
  }
}

/** For the search to look whether an "exact phrase" stands there. @param projects the catalogue's, in its order */
export const longTextsOf = (projects: readonly CatalogueProject[], bodies: Bodies): NonNullable<SearchOptions['longText']> => (position) => {
  const body = bodies[projects[position]?.id ?? '']
  if (body === undefined) return undefined
  const { description, expectedOutcome, programName, skillsText, cncfProjectAsWritten } = body
  return {
    cncfProject: cncfProjectAsWritten,
    skills: skillsText ?? '',
    description: [plainText(description), expectedOutcome === null ? '' : plainText(expectedOutcome), programName ?? ''].join('\n'),
  }
}

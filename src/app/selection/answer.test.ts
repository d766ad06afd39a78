import { expect, test } from 'vitest'
import type { Bodies } from '../../schema/catalogue.ts'
import { highlight, type SearchResult, snippetAround } from '../../search/engine.ts'
import { type Answer, answerTo, longTextsOf, type Searcher } from './answer.ts'
import { sampleCatalogue } from './sample-catalogue.ts'

const [first, second, third] = sampleCatalogue.projects
const projects = [first, second, third].flatMap((project) => (project === undefined ? [] : [project]))
  .map((project) => ({ ...project, mentors: [{ name: 'Ann Lee', github: 'annlee', role: null }, { name: 'Bo Ek', github: null, role: null }] }))

type Explanation = ReturnType<SearchResult['explain']>
const NOTHING: Explanation = { matches: [], missing: [], reasons: [] }
const result = (positions: number[], explanation: Partial<Explanation> = {}): SearchResult => ({
  kind: 'partial', positions: new Uint32Array(positions), unchecked: new Set(), corrections: [], shown: 'as shown', score: () => 1, near: 1,
  explain: () => ({ ...NOTHING, ...explanation }),
})
const searcher: Searcher = { search: () => result([]), suggest: () => [], skillNamed: () => null, highlight, snippetAround, answerTo, longTextsOf }

const answer = (positions: number[], explanation?: Partial<Explanation>): Answer => answerTo(result(positions, explanation), projects, searcher)
/** What the card of the first project shows when the words match in the fields. */
const card = (matches: Explanation['matches'], missing: string[] = []) => {
  const [project = projects[0]] = answer([0], { matches, missing }).projects
  return project === undefined ? null : answer([0], { matches, missing }).matchOf(project)
}
const marked = (segments: readonly { text: string; marked: boolean }[] | undefined) => segments?.filter((segment) => segment.marked).map(({ text }) => text)

test('the projects come in the order of the search, and positions that are not at hand fall away', () => {
  expect(answer([2, 0, 3, 99]).projects.map(({ title }) => title)).toEqual(['Oxidise it', 'Zebra crossing'])
  expect(answer([2])).toMatchObject({ kind: 'partial', corrections: [], shown: 'as shown' })
})

test('what has the words of a phrase only in a long text that was not read is told', () => {
  expect(answerTo({ ...result([2, 0]), unchecked: new Set([2, 99]) }, projects, searcher).unchecked.map(({ title }) => title)).toEqual(['Oxidise it'])
})

test('long texts are read by position: all that the search knows beyond the catalogue, as plain words, nothing where there is no text', () => {
  const text = (value: string) => ({ type: 'root' as const, children: [{ type: 'element' as const, tagName: 'p', properties: {}, children: [{ type: 'text' as const, value }] }] })
  const own = { description: text('Stripes  here'), cncfProjectAsWritten: 'Alpha (old)' }
  const bodies = {
    [projects[0]?.id ?? '']: { ...own, expectedOutcome: text('Cross it'), programName: 'CNCF - Alpha', skillsText: 'A little Go' },
    [projects[1]?.id ?? '']: { ...own, expectedOutcome: null, programName: null, skillsText: null },
  }
  // Only these are read of a body.
  const textOf = longTextsOf(projects, bodies as unknown as Bodies)
  expect([textOf(0), textOf(1), textOf(2), textOf(99)]).toEqual([
    { cncfProject: 'Alpha (old)', skills: 'A little Go', description: 'Stripes here\nCross it\nCNCF - Alpha' },
    { cncfProject: 'Alpha (old)', skills: '', description: 'Stripes here\n\n' },
    undefined,
    undefined,
  ])
})

test('those that answer about as well as the best are the first of the search, by their position', () => {
  const { isNear } = answer([2, 0])
  expect(projects.map(isNear)).toEqual([false, false, true])
})

test('a project is explained by its own position, and one that was not found by nothing', () => {
  const explained: number[] = []
  const found = { ...result([2, 0]), explain: (position: number) => (explained.push(position), NOTHING) }
  const { matchOf } = answerTo(found, projects, searcher)
  expect(projects.map((project) => matchOf(project) !== null)).toEqual([true, false, true])
  expect(explained).toEqual([0, 2])
})

test('a word is marked where it matched: in the title, the skills or a mentor', () => {
  expect(marked(card([{ field: 'title', words: ['zebra'] }])?.title)).toEqual(['Zebra'])
  const bySkill = card([{ field: 'skills', words: ['go'] }])
  expect(bySkill?.skills.map(({ name, segments }) => [name, marked(segments)])).toEqual([['Go', ['Go']], ['Kubernetes', []]])
  expect(marked(bySkill?.title)).toEqual([])
  expect(card([{ field: 'mentors', words: ['annlee'] }])?.mentors.map((segments) => segments.map(({ text }) => text).join(''))).toEqual(['Ann Lee @annlee'])
  expect(card([{ field: 'mentors', words: ['ek'] }])?.mentors.map((segments) => segments.map(({ text }) => text).join(''))).toEqual(['Bo Ek'])
})

test('skills and mentors that did not match are not listed', () => {
  expect(card([{ field: 'title', words: ['zebra'] }])).toMatchObject({ skills: [], mentors: [] })
})

test('words that stand nowhere on the card are told, and found in the long text', () => {
  const match = card([{ field: 'description', words: ['quagga'] }])
  expect(match?.hiddenWords).toEqual(['quagga'])
  expect(marked(match?.snippetOf('Not a horse, a quagga.') ?? [])).toEqual(['quagga'])
  expect(match?.snippetOf('Nothing of the kind.')).toBeNull()
})

test('words are not hidden when the summary has them, or another field matched', () => {
  const inSummary = card([{ field: 'description', words: ['short'] }])
  expect([inSummary?.hiddenWords, marked(inSummary?.summary)]).toEqual([[], ['short']])
  expect(card([{ field: 'description', words: ['quagga'] }, { field: 'cncfProject', words: ['alpha'] }])?.hiddenWords).toEqual([])
})

test('what matched only in the mentors’ words on skills, or in another name, is told as hidden', () => {
  const match = card([{ field: 'skills', words: ['quagga'] }, { field: 'cncfProject', words: ['omega'] }])
  expect(match?.hiddenWords).toEqual(['quagga', 'omega'])
  expect(marked(match?.snippetOf('A quagga of Omega.') ?? [])).toEqual(['quagga', 'Omega'])
  expect(card([{ field: 'skills', words: ['quagga', 'go'] }])?.hiddenWords).toEqual([])
  expect(card([{ field: 'skills', words: ['quagga'] }, { field: 'term', words: ['2031'] }])?.hiddenWords).toEqual([])
})

test('what is missing is passed on', () => {
  expect(card([], ['quagga'])?.missing).toEqual(['quagga'])
})

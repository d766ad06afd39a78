import { describe, expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { createExpander } from './expansion.ts'
import { ALL_FIELDS, SKILLS } from './fields.ts'
import { nameTable } from './names.ts'
import { openIndex } from './open-index.ts'
import { SAMPLE_PROJECTS } from './sample-projects.ts'

const [sample] = SAMPLE_PROJECTS
if (sample === undefined) throw new Error('the sample is empty')

/** What each typed word finds, as "word how", in a catalogue of projects with these titles and texts. */
const finding = (texts: readonly (readonly [title: string, description: string])[], skills: readonly string[] = []) => {
  const projects = texts.map(([title, description], i) => ({ ...sample, id: `${sample.id}-${i}` as typeof sample.id, title, description, skills: [], mentors: [] })) // ids of the same shape
  const shipped = buildIndex(projects, skills.map((name) => ({ name, aliases: [] })))
  const index = openIndex(shipped)
  const { forgiving } = createExpander(index, nameTable(shipped, index))
  return (word: string, { fields = ALL_FIELDS, isLast = true } = {}) => forgiving(word, fields, isLast).map(({ id, how }) => `${index.words[id]} ${how}`)
}

const TITLES = [['Gearbox', ''], ['Flywheel', '']] as const

describe('a word that finds nothing is taken for one that it may have been meant to be', () => {
  const find = finding(TITLES)
  test.each([['gaerbox', ['gearbox spelling']], ['flywhel', ['flywheel spelling']], ['gearbox', ['gearbox exact']], ['gear', ['gearbox prefix']]])('%s: %j', (word, found) => {
    expect(find(word)).toEqual(found)
    // An answer that is remembered is the same.
    expect(find(word)).toEqual(found)
  })
})

test.each([
  ['of three letters', 'gae', [['Gea', '']]],
  ['longer than anybody’s', `g${'e'.repeat(32)}`, [[`g${'e'.repeat(31)}`, '']]],
  ['that begins with a digit', '1gearbox', [['2gearbox', '']]],
] as const)('a word %s is not corrected', (_, word, texts) => {
  expect(finding(texts)(word)).toEqual([])
})

test('what begins like the last word is an answer, as more may follow; before another word it is none', () => {
  const find = finding([['Gearboxes', ''], ['Gearbix', '']])
  expect(find('gearbo')).toEqual(['gearboxes prefix'])
  expect(find('gearbo', { isLast: false })).toContain('gearbix spelling')
})

test('a word only texts have is meant where three projects have it, and may be a typo in two', () => {
  const texts = (count: number) => [['Gearbox', ''], ...Array.from({ length: count }, () => ['Wheel', 'a gearbux'] as const)] as const
  expect(finding(texts(3))('gearbux')).toEqual(['gearbux exact'])
  expect(finding(texts(2))('gearbux')).toEqual(['gearbux exact', 'gearbox spelling'])
})

test('within one field a word of the texts says nothing', () => {
  const texts = [['Gearbox', ''], ...Array.from({ length: 3 }, () => ['Wheel', 'a gearbux'] as const)] as const
  expect(finding(texts)('gearbux', { fields: ALL_FIELDS & ~32 })).toEqual(['gearbox spelling'])
  expect(finding(texts)('gearbux', { fields: SKILLS })).toEqual([])
})

import { expect, test } from 'vitest'
import { hasPhrase } from './verify.ts'
import { engineOf, SAMPLE_PROJECTS, titlesOf } from './sample-projects.ts'

const engine = engineOf()

test.each([
  ['title', '"service mesh"', 'Chaos experiments for service mesh'],
  ['CNCF project', '"open policy"', 'Faster partial evaluation'],
  ['skills', '"technical writing"', 'Documentation of policy exceptions'],
  ['a mentor\'s name', '"kwame mensah"', 'Chaos experiments for service mesh'],
  ['a mentor\'s login', '"mina okafor"', 'Log download API'],
  ['term', '"gsoc 2024"', 'Chaos experiments for service mesh'],
  ['the beginning of the text', '"compile while downloading"', 'Streaming compiler for modules'],
])('a phrase is found in the %s', (_, phrase, title) => {
  expect(titlesOf(engine, phrase)).toContain(title)
  expect(engine.search(phrase).unchecked.size).toBe(0)
})

test('a phrase is found in the group its project belongs to', () => {
  const inGroup = engineOf(SAMPLE_PROJECTS.map((project, index) => (index === 1 ? { ...project, group: 'SIG Node Lifecycle' } : project)))
  expect(titlesOf(inGroup, '"node lifecycle"')).toEqual(['Unit tests for the kubelet eviction code'])
})

test('a phrase is looked for in what the search knows beyond the catalogue, in its field alone', () => {
  const [first] = SAMPLE_PROJECTS
  const one = engineOf(first === undefined ? [] : [{ ...first, skillsText: 'some knowledge of wheels', cncfProjectAsWritten: 'Gear Works', programName: 'CNCF spring cogs' }])
  const texts = { cncfProject: 'Gear Works', skills: 'some knowledge of wheels', description: 'text\nCNCF spring cogs' }
  const [phrases, none] = [['"knowledge of wheels"', 'skill:"some knowledge"', '"gear works"', 'cncf:"gear works"', '"spring cogs"'], ['"wheels of knowledge"', '"works gear"', '"cogs spring"']]
  for (const phrase of [...phrases, ...none]) expect([phrase, one.search(phrase).unchecked.size]).toEqual([phrase, 1])
  for (const phrase of phrases) expect([phrase, one.search(phrase, { longText: () => texts }).positions.length]).toEqual([phrase, 1])
  for (const phrase of none) expect([phrase, one.search(phrase, { longText: () => texts }).positions.length]).toEqual([phrase, 0])
  expect(one.search('skill:"of wheels"', { longText: () => ({ ...texts, skills: '', description: 'of wheels' }) }).positions).toHaveLength(0)
})

test('words of two fields, or of two mentors, are no phrase', () => {
  const [, , , , , , , , , , , , , last] = SAMPLE_PROJECTS
  const twoMentors = last === undefined ? [] : [{ ...last, mentors: [{ name: 'Wei Zhang', github: null, role: null }, { name: 'Ada Brandt', github: null, role: null }] }]
  expect(engineOf(twoMentors).search('"ada brandt"').positions).toHaveLength(1)
  expect(engineOf(twoMentors).search('"zhang ada"').positions).toHaveLength(0)
  expect(titlesOf(engine, '"modules webassembly"')).toEqual([])
})

test('an operator asks for the phrase in its field alone', () => {
  expect(titlesOf(engine, 'title:"quota controller"')).toEqual(['Rewrite the quota controller'])
  expect(titlesOf(engine, 'skill:"quota controller"')).toEqual([])
})

test('of one word there is nothing to verify', () => {
  expect(titlesOf(engine, '"refused"')).toEqual(['Verify image attestations on push'])
  expect(engine.search('"refused"').unchecked.size).toBe(0)
})

test('a text has a phrase where its words follow one another, whatever their case and accents', () => {
  expect(hasPhrase('Jürgen WÓJCIK writes', ['jurgen', 'wojcik'])).toBe(true)
  expect(hasPhrase('one two three', ['two', 'three'])).toBe(true)
  expect(hasPhrase('one two three', ['one', 'three'])).toBe(false)
  expect(hasPhrase('one two three', ['three', 'four'])).toBe(false)
  expect(hasPhrase('onetwo three', ['one', 'two'])).toBe(false)
})

import { expect, test } from 'vitest'
import { fieldsOf } from './fields.ts'
import { phraseTable } from './phrases.ts'
import { postingsOf } from './postings.ts'
import { SAMPLE_PROJECTS } from './sample-projects.ts'

const [sample] = SAMPLE_PROJECTS
if (sample === undefined) throw new Error('the sample is empty')
const nothing = phraseTable([])
const found = (rest: Partial<typeof sample>, phrases = nothing, aliased: readonly string[] = []) => {
  const postings = postingsOf({ ...sample, ...rest }, phrases, new Set(aliased))
  return (word: string) => fieldsOf(postings.get(word) ?? 0)
}

test('a project is found by every text that a person may remember', () => {
  const fields = found({ cncfProjectAsWritten: 'Quaternetes', group: 'SIG Gears', skillsText: 'some cogwheels', expectedOutcome: 'a flywheel', programName: 'CNCF - Gearbox' })
  expect(['quaternetes', 'gears', 'cogwheels', 'flywheel', 'gearbox'].map((word) => fields(word)[0])).toEqual(['cncfProject', 'cncfProject', 'skills', 'description', 'description'])
  expect(fields('adabrandt')).toEqual(['mentors'])
})

test('a term is found by its program, its year and its number', () => {
  const fields = found({ term: 'lfx-2024-1' as typeof sample.term }) // an id of that shape
  expect(['lfx', '2024', '1'].map(fields)).toEqual([['term'], ['term'], ['term']])
  const gsoc = found({ term: 'gsoc-2019' as typeof sample.term }) // an id of that shape
  expect(['gsoc', '2019'].map(gsoc)).toEqual([['term'], ['term']])
})

test('a CNCF project of several words is one word as well, one of a single word is itself', () => {
  const fields = found({ cncfProject: 'Litmus Chaos' as typeof sample.cncfProject })
  expect(fields('litmuschaos')).toEqual(['cncfProject'])
  expect(fields('rewritethequotacontroller')).toEqual([])
})

test('a name of several words is an entry wherever it stands, a skill others lead to under its whole name', () => {
  expect(found({ description: 'Some quota wheels' }, phraseTable([['quota wheels']]))('quota wheels')).toEqual(['description'])
  const skills = { skills: ['Model Context Protocol'] }
  expect(found(skills, nothing, ['model context protocol'])('model context protocol')).toEqual(['skills'])
  expect(found(skills)('model context protocol')).toEqual([])
})

test('what stands in a link, secure or not, is not the reader’s', () => {
  const fields = found({ description: 'See http://one.example/secret and https://two.example/hidden wheels' })
  expect(['secret', 'hidden', 'one', 'andwheels'].map(fields)).toEqual([[], [], [], []])
  expect(fields('wheels')).toEqual(['description'])
})

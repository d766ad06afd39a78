import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ShortlistFileSchema } from '../../schema/shortlist-file.ts'
import { exportFile, withoutOwnWords } from './export-file.ts'
import { sampleEntry, sampleKept } from './sample-kept.ts'

const kept = { ...sampleKept(sampleEntry('b', { rank: 2, note: 'my words', stage: 'applied', lfxId: 'two' }), sampleEntry('a', { rank: 1 })), skills: ['Go'] }

test('a file has the list in the own order, and the skills', () => {
  const file: unknown = JSON.parse(exportFile(kept))
  expect(file).toEqual({ format: 'mentorship-finder-shortlist', version: 1, shortlist: [kept.shortlist[1], kept.shortlist[0]], skills: ['Go'] })
})

test('a file is what its schema says', () => {
  expect(v.parse(ShortlistFileSchema, JSON.parse(exportFile(kept)))).toEqual(JSON.parse(exportFile(kept)))
})

test('for others notes, stages and skills are left out, and nothing else', () => {
  expect(withoutOwnWords(kept)).toEqual({ ...kept, skills: [], shortlist: [sampleEntry('b', { rank: 2, lfxId: 'two' }), sampleEntry('a', { rank: 1 })] })
})

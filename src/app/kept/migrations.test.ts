import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { KEPT_VERSION } from '../../schema/empty-kept.ts'
import { migrate } from './migrations.ts'
import { readKept } from './read-kept.ts'

const versions = Array.from({ length: KEPT_VERSION }, (_, index) => index + 1)
const frozen = (version: number) => readFileSync(path.join(import.meta.dirname, 'fixtures', `kept-v${version}.json`), 'utf8')

test.each(versions)('what version %i stored is read whole', (version) => {
  const reading = readKept(frozen(version))
  expect(reading).toMatchObject({ state: 'read', migratedFrom: version === KEPT_VERSION ? null : version })
  expect(reading.kept).toMatchObject({
    version: KEPT_VERSION,
    shortlist: [
      { id: 'lfx-2031-1-alpha-better-tests', note: 'Ask about “fuzzing”.\nRead the roadmap.', stage: 'drafting', rank: 1 },
      { id: 'gsoc-2030-beta-summer-work', lfxId: null, title: 'Summer work', rank: 0.5 },
    ],
    compare: [{ id: 'gsoc-2030-beta-summer-work' }],
    skills: ['Go', 'C++'],
    theme: 'dark',
    searches: [{ name: 'Go, small' }],
    shortcuts: false,
    visit: { day: '2031-01-04' },
  })
})

test('the newest version is stored as it is frozen', () => {
  expect(`${JSON.stringify(readKept(frozen(KEPT_VERSION)).kept)}\n`).toBe(frozen(KEPT_VERSION))
})

test('each step is taken once, in order, from the version it is at', () => {
  const steps = [1, 2, 3].map((from) => (record: object) => ({ ...record, [`from${from}`]: true, version: from + 1 }))
  expect(migrate({ version: 2 }, 2, steps)).toEqual({ version: 4, from2: true, from3: true })
  expect(migrate({ version: 4 }, 4, steps)).toEqual({ version: 4 })
})

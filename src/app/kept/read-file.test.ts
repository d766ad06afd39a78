import { expect, test } from 'vitest'
import { exportFile } from './export-file.ts'
import { readFile, readFileText } from './read-file.ts'
import { sampleEntry, sampleKept } from './sample-kept.ts'

const good = sampleEntry('a', { note: 'x\ud800y\u0000z\u202e <img src=x onerror=alert(1)>' })

test.each([
  ['', /is empty/],
  [' \n', /is empty/],
  ['\u0089PNG\r\n\u001a\n\u0000\u0000', /no JSON/],
  ['id,note\na,"good"\n', /no JSON/],
  ['{\'version\':1}', /no JSON/],
  ['[]', /no JSON object/],
  ['null', /no JSON object/],
  ['"shortlist"', /no JSON object/],
  ['{"type":"drawing","version":2,"elements":[]}', /not a shortlist of Mentorship Finder/],
  ['{"format":"other","version":1,"shortlist":[]}', /not a shortlist of Mentorship Finder/],
  ['{"version":1,"shortlist":"abc"}', /not a shortlist of Mentorship Finder/],
  ['{"version":999,"shortlist":[]}', /newer version/],
  ['{"version":1e400,"shortlist":[]}', /newer version/],
  ['{"version":"1","shortlist":[]}', /which version/],
  ['{"version":-1,"shortlist":[]}', /which version/],
  ['{"version":0.5,"shortlist":[]}', /which version/],
  ['{"version":1,"shortlist":[7,null,{},[],{"id":"Not Kebab"}]}', /no entry that can be read/],
])('%j is refused with its reason and its name', (text, reason) => {
  const reading = readFileText('holiday.png', text)
  expect(reading).toMatchObject({ state: 'refused', reason: expect.stringMatching(reason) })
  expect(reading).toMatchObject({ reason: expect.stringContaining('“holiday.png”') })
})

test('lists as deep as a file can hold are refused as any other', () => {
  expect(readFileText('deep.json', `{"version":1,"shortlist":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toMatchObject({ state: 'refused', reason: expect.stringMatching(/“deep.json” .*no entry that can be read/) })
})

test('what was exported is read back whole, whatever is in a note', () => {
  expect(readFileText('f', exportFile(sampleKept(good)))).toMatchObject({ state: 'read', entries: [good], lost: 0 })
})

test('a byte order mark does not matter, nor a stored text instead of an export', () => {
  expect(readFileText('f', `\uFEFF${JSON.stringify(sampleKept(good))}`)).toMatchObject({ state: 'read', entries: [good], lost: 0 })
})

test('what cannot be read in it is counted, and the rest is read', () => {
  const text = JSON.stringify({ version: 1, shortlist: [good, 1, { ...sampleEntry('b', { note: 'kept' }), stage: 'won' }] })
  expect(readFileText('f', text)).toMatchObject({ state: 'read', entries: [good, sampleEntry('b', { note: 'kept' })], lost: 2 })
})

test('a key that stands twice is one that could not be read', () => {
  const list = JSON.stringify([good])
  expect(readFileText('f', `{"version":1,"shortlist":${list},"shortlist":[]}`)).toMatchObject({ state: 'read', entries: [], lost: 1 })
})

test('a huge file is refused by its size, before a byte of it is read', async () => {
  const file = new File([], 'huge.json')
  Object.defineProperty(file, 'size', { value: 60_000_000 })
  file.text = () => { throw new Error('it was read') }
  expect(await readFile(file)).toMatchObject({ state: 'refused', reason: expect.stringContaining('60 MB') })
})

test('a file that vanished is told', async () => {
  const file = new File(['{}'], 'gone.json')
  file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  expect(await readFile(file)).toMatchObject({ state: 'refused', reason: expect.stringContaining('could not be read') })
})

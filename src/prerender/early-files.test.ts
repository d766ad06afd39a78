import { expect, test } from 'vitest'
import { earlyFiles, filesOf, type BuiltOutput } from './early-files.ts'

const chunk = (fileName: string, ...moduleIds: string[]): BuiltOutput => ({ type: 'chunk', fileName, moduleIds })
const asset = (fileName: string, ...originalFileNames: string[]): BuiltOutput => ({ type: 'asset', fileName, originalFileNames })

const FILES = filesOf([
  chunk('assets/late-1.js', '/here/src/app/begin.ts', '/here/src/app/late.ts'),
  chunk('assets/engine-1.js', '/here/src/search/engine.ts'),
  chunk('assets/compare-1.js', '/here/src/app/pages/compare.tsx'),
  asset('assets/newest-1.json', 'src/generated/catalogue.json', 'src/generated/newest.json'),
  asset('assets/search-index-1.json', 'src/generated/search-index.json'),
], '/here')

test('a list that was sent needs the newest term whatever is asked, and the search where words are', () => {
  const files = earlyFiles('discover', FILES, '/a/')
  expect(files.filter(({ when }) => when === 'asked').map(({ href }) => href)).toEqual(['/a/assets/late-1.js', '/a/assets/newest-1.json'])
  // With one term the whole catalogue is the newest.
  expect(files.filter(({ when }) => when.includes('q')).map(({ href }) => href)).toEqual(['/a/assets/newest-1.json', '/a/assets/engine-1.js', '/a/assets/search-index-1.json'])
})

test('a comparison needs the code of that page', () => {
  expect(earlyFiles('compare', FILES, '/')).toContainEqual({ href: '/assets/compare-1.js', when: 'always' })
})

test('a page that is whole without a script needs nothing early', () => {
  expect(earlyFiles('not-found', FILES, '/')).toEqual([])
})

test('a source that the build has no file of is our own mistake', () => {
  expect(() => earlyFiles('shortlist', FILES, '/')).toThrow('no file of src/app/pages/shortlist.tsx')
})

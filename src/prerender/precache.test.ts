import { expect, test } from 'vitest'
import { precacheOf } from './precache.ts'

const file = (name: string, content = name) => ({ name, content: Buffer.from(content) })
const SHELL = file('shell/index.html', '<script fetchpriority="low" type="module" crossorigin src="/a/assets/index-a1.js"></script>')
const FILES = [...['index.html', 'shortlist/index.html'].map((name) => file(name)), SHELL, ...['projects/lfx-2031-1-a/index.html', 'data/v1/projects.json', 'assets/index-a1.js', 'assets/lfx-2031-1-b2.json', 'assets/lfx-2024-3-c3.json'].map((name) => file(name))]

test('the app, its own pages and the newest term are taken along; older texts and the pages of projects are not', () => {
  const { precached } = precacheOf(FILES, '/a/', 'lfx-2031-1')
  expect(precached.map(({ url }) => url)).toEqual(['/a/', '/a/shortlist/', '/a/shell/', '/a/assets/index-a1.js', '/a/assets/lfx-2031-1-b2.json'])
})

test('a page that changes changes its revision; a file with a hash in its name needs none', () => {
  const revision = (content: string) => precacheOf([SHELL, file('index.html', content), file('assets/index-a1.js')], '/', null).precached.map(({ revision }) => revision).slice(1)
  expect(revision('one')).not.toEqual(revision('two'))
  expect(revision('one')[1]).toBeNull()
})

test('the script that the pages start is named, by which a page of this build is known', () => {
  expect(precacheOf([SHELL], '/a/', null).entry).toBe('/a/assets/index-a1.js')
  expect(() => precacheOf([file('index.html')], '/', null)).toThrow('starts no module script')
})

test('texts of older terms may be kept once they are opened', () => {
  expect(precacheOf(FILES, '/', 'lfx-2031-1').assets).toHaveProperty(['/assets/lfx-2024-3-c3.json'])
})

test('a file with a hash in its name is taken only as it was built; a page may have a line of its host in it', () => {
  const { precached, assets } = precacheOf([SHELL, file('index.html'), file('assets/index-a1.js', 'text')], '/', null)
  const integrity = 'sha256-mC2ePrmW9VnmM/TRlN7zdh2Qn1o7ZH0ahR/q1nwyydE='
  expect(precached.map((entry) => entry.integrity)).toEqual([undefined, undefined, integrity])
  expect(assets).toEqual({ '/assets/index-a1.js': integrity })
})

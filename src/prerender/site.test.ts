import { expect, test } from 'vitest'
import { addressOf, siteOf } from './site.ts'

test.each([
  ['https://example.org', '/', 'https://example.org/x'],
  ['https://example.org/', '/a/b/', 'https://example.org/a/b/x'],
  ['https://example.org/a/b', '/a/b/', 'https://example.org/a/b/x'],
  ['https://example.org/a/b/', '/a/b/', 'https://example.org/a/b/x'],
  ['http://127.0.0.1:4173', '/', 'http://127.0.0.1:4173/x'],
  [undefined, '/a/', '/a/x'],
  ['  ', '/', '/x'],
])('SITE_URL %s and base %s make %s', (url, base, address) => {
  expect(addressOf(siteOf(url, base), 'x')).toBe(address)
})

test.each(['example.org', 'ftp://example.org', 'https://me@example.org', 'https://example.org/?q=1', 'https://example.org/#x'])('%s is refused as SITE_URL', (url) => {
  expect(() => siteOf(url, '/')).toThrow(/SITE_URL is “.*leave it out/)
})

test('an address and a base path that contradict each other are refused', () => {
  expect(() => siteOf('https://example.org/c', '/a/b/')).toThrow('SITE_URL says /c/ and BASE_PATH /a/b/')
})

test.each(['./', '', 'a/', '/a', '//cdn.example/', 'https://cdn.example/'])('a base path %s is refused: pages in folders need another', (base) => {
  expect(() => siteOf(undefined, base)).toThrow('BASE_PATH')
})

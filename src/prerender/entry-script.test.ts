import { expect, test } from 'vitest'
import { entryScript } from './entry-script.ts'

test.each(['<script type="module" crossorigin src="/a/index-1.js"></script>', '<script fetchpriority="low" type="module" src="/a/index-1.js" crossorigin></script>'])('is found as %s', (tag) => {
  expect(entryScript(`<head><script>inline()</script>${tag}</head>`)).toEqual({ tag, src: '/a/index-1.js' })
})

test('a page that starts none is our own mistake', () => {
  expect(() => entryScript('<script src="/a.js"></script>')).toThrow('starts no module script')
})

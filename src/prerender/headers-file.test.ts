import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { forHttp, headersOf } from './headers-file.ts'

const RULES = `/*
  A: one
  B: two: three

/assets/*
  ! A
  A: four
/sw.js
  ! B
`

test.each([
  ['/', { A: 'one', B: 'two: three' }],
  ['/assets/x.js', { A: 'four', B: 'two: three' }],
  ['/sw.js', { A: 'one' }],
  ['/sw.json', { A: 'one', B: 'two: three' }],
])('%s is sent with the headers of every block that fits', (pathname, headers) => {
  expect(headersOf(RULES, pathname)).toEqual(headers)
})

test('over plain http nothing asks for https, and the rest of ours is as it is', () => {
  const ours = headersOf(readFileSync('public/_headers', 'utf8'), '/')
  const { 'Strict-Transport-Security': _https, 'Cross-Origin-Opener-Policy': _opener, 'Content-Security-Policy': policy, ...rest } = ours
  expect(policy).toContain('upgrade-insecure-requests')
  expect(forHttp(ours)).toEqual({ ...rest, 'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'" })
})

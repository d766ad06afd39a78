import { afterEach, expect, test, vi } from 'vitest'
import { absoluteAddress, allProjectsAddress, compareAddress, projectAddress, shortlistAddress } from './addresses.ts'

afterEach(() => vi.unstubAllGlobals())

test('every page has the address that links and bookmarks have', () => {
  expect(projectAddress('lfx-2031-1-alpha-one')).toBe('/projects/lfx-2031-1-alpha-one')
  expect([allProjectsAddress(), shortlistAddress(), compareAddress()]).toEqual(['/projects', '/shortlist', '/compare'])
})

test('an address to be pasted elsewhere has the origin', () => {
  vi.stubGlobal('window', { location: { origin: 'https://example.org' } })
  expect(absoluteAddress('/compare?id=a')).toBe('https://example.org/compare?id=a')
})

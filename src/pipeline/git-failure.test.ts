import { expect, test } from 'vitest'
import { gitFailure } from './git-failure.ts'

const FROM = 'https://example.org/gears'

/** Git's own words (2.39 to 2.47), and what a reader is told first. */
const SAID: readonly (readonly [stderr: string, told: string])[] = [
  ["fatal: couldn't find remote ref nope", 'There is no branch, tag or commit “nope” in https://example.org/gears'],
  ['fatal: remote error: upload-pack: not our ref 0123', 'There is no branch, tag or commit “nope” in https://example.org/gears'],
  ["error: no such remote ref 0123", 'There is no branch, tag or commit “nope” in https://example.org/gears'],
  ["fatal: invalid refspec 'a..b'", 'There is no branch, tag or commit “nope” in https://example.org/gears'],
  ["fatal: unable to access 'https://example.org/gears/': Could not resolve host: example.org", 'https://example.org/gears cannot be reached'],
  ['ssh: Could not resolve hostname example.org: Name or service not known', 'https://example.org/gears cannot be reached'],
  ["fatal: unable to access 'https://example.org/gears/': SSL certificate problem", 'https://example.org/gears cannot be reached'],
  ['fatal: unable to connect to example.org: Connection refused', 'https://example.org/gears cannot be reached'],
  ['ssh: connect to host example.org port 22: Connection timed out', 'https://example.org/gears cannot be reached'],
  ['ssh: connect to host example.org port 22: Network is unreachable', 'https://example.org/gears cannot be reached'],
  ['error: RPC failed; curl 28 Operation too slow. Less than 1000 bytes/sec transferred the last 30 seconds', 'https://example.org/gears cannot be reached'],
  ["fatal: '/nowhere' does not appear to be a git repository", 'https://example.org/gears is no git repository that can be read'],
  ["fatal: repository 'https://example.org/gears/' not found", 'https://example.org/gears is no git repository that can be read'],
  ["fatal: repository '/nowhere' does not exist", 'https://example.org/gears is no git repository that can be read'],
  ["fatal: could not read Username for 'https://example.org': terminal prompts disabled", 'https://example.org/gears is no git repository that can be read'],
  ['fatal: write error: No space left on device', 'The disk is full'],
]

test.each(SAID)('%s', (stderr, told) => {
  expect(gitFailure(stderr, FROM, 'nope')).toBe(`${told} (git: ${stderr})`)
})

test('without a ref it was HEAD that is not there', () => {
  expect(gitFailure("fatal: couldn't find remote ref HEAD", FROM, null)).toMatch(/^There is no branch, tag or commit “HEAD” in /)
})

test('of a long report the lines that name the failure are told, in one line', () => {
  expect(gitFailure('Cloning…\nerror: one\nnoise error: x\nfatal: two\n', FROM, null)).toBe('git failed: error: one; fatal: two')
})

test('what has no such line is told as it is', () => {
  expect(gitFailure('  a shell broke\n', FROM, null)).toBe('git failed: a shell broke')
})

import { expect, test } from 'vitest'
import { isHttpUrl, readUpstreamIssues } from './upstream-issues.ts'

const short = (text: string): string[] => readUpstreamIssues(text).map(({ kind, label }) => `${kind} ${label}`)

test.each([
  ['https://github.com/acme/gears/issues/7', 'issue acme/gears#7'],
  ['<https://github.com/acme/gears/issues/7>', 'issue acme/gears#7'],
  ['[https://github.com/acme/gears/issues/7](https://github.com/acme/gears/issues/7)', 'issue acme/gears#7'],
  ['[acme: gears [7] and more](https://github.com/acme/gears/issues/7)', 'issue acme/gears#7'],
  ['([https://github.com/acme/gears/issues/7])', 'issue acme/gears#7'],
  ['([gears](https://github.com/acme/gears/issues/7)).', 'issue acme/gears#7'],
  ['acme/gears#7', 'issue acme/gears#7'],
  ['`acme/gears#7`, **acme/gears#8**', 'issue acme/gears#7', 'issue acme/gears#8'],
  ['github.com/acme/gears/issues/7 and www.github.com/acme/gears/issues/8', 'issue acme/gears#7', 'issue acme/gears#8'],
  ['[github.com/acme/gears/issues/7](https://github.com/acme/gears/issues/7)', 'issue acme/gears#7'],
  ['https://evil.example/github.com/acme/gears/issues/7', 'other evil.example/github.com/acme/gears/issues/7'],
  ['[ acme/gears#7](https://github.com/acme/gears/issues/7)', 'issue acme/gears#7'],
  ['[gears #7](https://github.com/acme/gears/issues/7), [#8](https://github.com/acme/gears/issues/8)', 'issue acme/gears#7', 'issue acme/gears#8'],
  ['https://github.com/acme/gears/issues/7 https://github.com/acme/gears/issues/8', 'issue acme/gears#7', 'issue acme/gears#8'],
  ['https://github.com/acme/gears/issues/7 and https://github.com/acme/cogs/pull/8.', 'issue acme/gears#7', 'pull acme/cogs#8'],
  ['https://github.com/acme/gears/issues/7,https://github.com/acme/gears/issues/8', 'issue acme/gears#7', 'issue acme/gears#8'],
  ['https://github.com/acme/gears/issues/7#issuecomment-1', 'issue acme/gears#7'],
  ['https://github.com/acme/gears/discussions/9', 'discussion acme/gears#9'],
  ['https://github.com/orgs/acme/discussions/9', 'discussion orgs/acme/discussions/9'],
  ['https://github.com/acme/gears/projects/3', 'other acme/gears/projects/3'],
  ['https://github.com/acme/gears/milestone/19', 'other acme/gears/milestone/19'],
  ['https://github.com/acme/gears/issues', 'other acme/gears/issues'],
  ['https://github.com/search?q=acme%20cli&type=repositories', 'other search'],
  ['https://github.com/acme/gears', 'other acme/gears'],
  ['https://docs.google.com/document/d/1_a/edit', 'other docs.google.com/document/d/1_a/edit'],
  ['https://gitlab.example.org/acme/gears/-/issues/7', 'other gitlab.example.org/acme/gears/-/issues/7'],
  ['https://en.wikipedia.org/wiki/Gear_(machine)', 'other en.wikipedia.org/wiki/Gear_(machine)'],
  ['\u201Chttps://github.com/acme/gears/issues/7\u201D, \u2018https://github.com/acme/gears/issues/8\u2019', 'issue acme/gears#7', 'issue acme/gears#8'],
  ['https://github.com/acme/gears/issues/7\u2026', 'issue acme/gears#7'],
  ['https://example.org/~acme/gears', 'other example.org/~acme/gears'],
  ['TBD'],
  [''],
  ['https://mentorship.lfx.linuxfoundation.org/project/00000000-1111-4222-8333-444444444444 https://github.com/acme/gears/issues/7', 'issue acme/gears#7'],
  ['javascript:alert(1)//https'],
  ['https://user:secret@github.com/acme/gears/issues/7'],
  ['https://lists.example.org/?to=ann@example.org'],
  ['//evil.example/acme'],
  ['http://gears.example/7', 'other gears.example/7'],
  ['http://gears.example/7;http://gears.example/8,http://gears.example/9', 'other gears.example/7', 'other gears.example/8', 'other gears.example/9'],
  ['notgithub.com/acme/gears/issues/7'],
  ['acme/gears#123456', 'issue acme/gears#123456'],
  ['acme\\_co/gears#7', 'issue acme_co/gears#7'],
  ['[of acme/gears#7](docs/gears)'],
  ['https://gears.example/7..., https://gears.example/8!?', 'other gears.example/7', 'other gears.example/8'],
  ['(https://gears.example/7)?!', 'other gears.example/7'],
  ['https://gears.example/7)and(more', 'other gears.example/7)and(more'],
  ['https://gears.example/7)and', 'other gears.example/7'],
  ['https://gears.example/(a)b', 'other gears.example/(a)b'],
  ['https://github.com.gears.example/acme/gears/issues/7', 'other github.com.gears.example/acme/gears/issues/7'],
  ['https://mygithub.com/acme/gears/issues/7', 'other mygithub.com/acme/gears/issues/7'],
  ['https://github.com/acme/gears/discussions', 'other acme/gears/discussions'],
  ['https://github.com/acme/gears/issues/1234', 'issue acme/gears#1234'],
  ['https://github.com/orgs/acme/issues/7', 'other orgs/acme/issues/7'],
  ['https://gears.example/www.7', 'other gears.example/www.7'],
])('reads %j', (written, ...issues) => {
  expect(short(written)).toEqual(issues)
})

const ISSUE = { url: 'https://github.com/acme/gears/issues/7', kind: 'issue', label: 'acme/gears#7' }

test.each([
  ['github.com/acme/gears/issues/7', [ISSUE]],
  ['acme/gears#7', [ISSUE]],
  ['https://github.com/acme/gears/issues/7 https://GitHub.com/acme/gears/issues/7/', [ISSUE]],
  ['acme\\/gears#7, acme/gears\\#7', [ISSUE]],
  ['acme/gears#7 before https://example.org/', [ISSUE, { url: 'https://example.org/', kind: 'other', label: 'example.org' }]],
  ['https://example.org/a before acme/gears#7', [{ url: 'https://example.org/a', kind: 'other', label: 'example.org/a' }, ISSUE]],
  ['(https://github.com/acme/gears/issues/7.).', [ISSUE]],
  ['((https://github.com/acme/gears/issues/7)),', [ISSUE]],
  ['https://www.example.org/a/', [{ url: 'https://www.example.org/a/', kind: 'other', label: 'example.org/a' }]],
  ['https://github.com/', [{ url: 'https://github.com/', kind: 'other', label: 'github.com' }]],
  ['https://github.com/acme/gears/issues/7a', [{ url: 'https://github.com/acme/gears/issues/7a', kind: 'other', label: 'acme/gears/issues/7a' }]],
  ['https://github.com/acme/gears/issues/a7', [{ url: 'https://github.com/acme/gears/issues/a7', kind: 'other', label: 'acme/gears/issues/a7' }]],
  ['https://localhost/acme', []],
  ['https://user@example.org/acme', []],
  ['https://:secret@example.org/acme', []],
  ['acme/gears#7x', []],
])('reads all of %j', (written, issues) => expect(readUpstreamIssues(written)).toEqual(issues))

test.each([
  ['https://example.org', true],
  ['HTTP://example.org', true],
  ['ftp://example.org', false],
  ['see https://example.org', false],
  ['https://', false],
  ['https://localhost', false],
  ['https://ann@example.org', false],
  ['https://:secret@example.org', false],
])('%j is a link of the web: %j', (written, expected) => expect(isHttpUrl(written)).toBe(expected))

test('keeps the link as it was written', () => {
  expect(readUpstreamIssues('See https://GitHub.com/acme/gears/issues/7/?x=1.')).toEqual([{ url: 'https://GitHub.com/acme/gears/issues/7/?x=1', kind: 'issue', label: 'acme/gears#7' }])
})

test.each(['https://', '[', '[a](https://b', 'a/b#', '(', ')', 'https://a.b/)'])('is not kept busy by many %j', (part) => {
  readUpstreamIssues(part.repeat(Math.ceil(16_000 / part.length)))
})

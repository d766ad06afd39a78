import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readContentCommit, writeContentCommit } from './content-commit.ts'

let content = ''
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'commit-'))
})
afterEach(() => rmSync(content, { recursive: true }))

const id = 'a'.repeat(40)

test.each(['2030-02-28', null])('a commit of day %j is read as it was written', (day) => {
  writeContentCommit(content, { id, day })
  expect(readContentCommit(content)).toEqual({ id, day })
})

test.each([
  [{ id, day: '2030-02-28' }, `${id}\n2030-02-28\n`],
  [{ id, day: null }, `${id}\n`],
])('%j stands in its file alone', (commit, text) => {
  writeContentCommit(content, commit)
  expect(readFileSync(path.join(content, 'COMMIT'), 'utf8')).toBe(text)
})

test('lines may stand apart', () => {
  writeFileSync(path.join(content, 'COMMIT'), `${id}\n\n2030-02-28\n\n`)
  expect(readContentCommit(content)).toEqual({ id, day: '2030-02-28' })
})

test.each(['', 'main\n', `commit ${id}\n`, `${id} yesterday\n`, `${id}\n2030-02-28\n<b>`])('%j is no commit', (text) => {
  writeFileSync(path.join(content, 'COMMIT'), text)
  expect(readContentCommit(content)).toBeNull()
})

test('content that was not pulled has none', () => {
  expect(readContentCommit(content)).toBeNull()
})

import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeVersion, diskCache } from './cache.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Counts how often something was really read. */
function counter(): { times: number; read: () => { value: number } } {
  const count = { times: 0, read: () => ({ value: (count.times += 1) }) }
  return count
}

test('reads once per key, in this process and in the next', () => {
  const { read } = counter()
  const cached = diskCache(folder, '1')
  expect([cached(['a', 'b'], read), cached(['a', 'b'], read), diskCache(folder, '1')(['a', 'b'], read)]).toEqual([{ value: 1 }, { value: 1 }, { value: 1 }])
})

test('reads again for other text, a text that moved to the next part, or other code', () => {
  const count = counter()
  for (const [version, ...key] of [['1', 'a', 'b'], ['1', 'a', 'c'], ['1', 'ab', ''], ['1', 'a', 'b', ''], ['2', 'a', 'b']] as const) diskCache(folder, version)(key, count.read)
  expect(count.times).toBe(5)
})

test('reads again when an entry was damaged', () => {
  const count = counter()
  diskCache(folder, '1')(['a'], count.read)
  for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '{"value":')
  expect(diskCache(folder, '1')(['a'], count.read)).toEqual({ value: 2 })
})

test('goes on where nothing can be written', () => {
  const blocked = path.join(folder, 'file')
  writeFileSync(blocked, '')
  expect(diskCache(path.join(blocked, 'cache'), '1')(['a'], counter().read)).toEqual({ value: 1 })
})

const DAY = 24 * 60 * 60

test('forgets what was not used for a month', () => {
  const now = Date.now() / 1000
  for (const days of [29, 31]) {
    writeFileSync(path.join(folder, `${days}.json`), '{}')
    utimesSync(path.join(folder, `${days}.json`), now - days * DAY, now - days * DAY)
  }
  diskCache(folder, '1')(['a'], counter().read)
  expect(readdirSync(folder).filter((name) => name.length < 10)).toEqual(['29.json'])
})

test('writes what it read once', () => {
  const { read } = counter()
  const cached = diskCache(folder, '1')
  cached(['a'], read)
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name))
  cached(['a'], read)
  expect(readdirSync(folder)).toEqual([])
})

test('other code is another version, other tests are not', () => {
  writeFileSync(path.join(folder, 'a.ts'), '1')
  const before = codeVersion([folder])
  for (const name of ['a.test.ts', 'a.md']) writeFileSync(path.join(folder, name), '1')
  expect(codeVersion([folder])).toBe(before)
  writeFileSync(path.join(folder, 'a.ts'), '2')
  expect(codeVersion([folder])).not.toBe(before)
})

import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetOld, pictureCache } from './picture-cache.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const png = (text: string) => Buffer.from(`${text}IEND\u00AEB\`\u0082`, 'latin1')

/** Counts how often it draws. */
const drawer = (picture: Buffer) => {
  const drawn = { times: 0, draw: async () => ((drawn.times += 1), picture) }
  return drawn
}

test('what was drawn once is read the second time, and another key is drawn', async () => {
  const drawn = drawer(png('a'))
  await pictureCache(folder)('key', drawn.draw)
  expect(Buffer.from(await pictureCache(folder)('key', drawn.draw))).toEqual(png('a'))
  expect(drawn.times).toBe(1)
  await pictureCache(folder)('other', drawn.draw)
  expect(drawn.times).toBe(2)
})

test('half a picture is drawn again', async () => {
  const drawn = drawer(png('whole'))
  await pictureCache(folder)('key', drawn.draw)
  writeFileSync(path.join(folder, readdirSync(folder)[0] ?? ''), png('whole').subarray(0, 5))
  expect(Buffer.from(await pictureCache(folder)('key', drawn.draw))).toEqual(png('whole'))
  expect(drawn.times).toBe(2)
})

test('a place that cannot be written only costs time', async () => {
  writeFileSync(path.join(folder, 'file'), '')
  expect(Buffer.from(await pictureCache(path.join(folder, 'file', 'below'))('key', drawer(png('a')).draw))).toEqual(png('a'))
})

test('pictures of long ago are removed, newer ones stay', async () => {
  const [old, recent] = ['old.png', 'recent.png'].map((name) => path.join(folder, name))
  for (const file of [old, recent]) writeFileSync(file ?? '', png('a'))
  utimesSync(old ?? '', new Date(0), new Date(0))
  await forgetOld(folder, Date.now())
  expect([existsSync(old ?? ''), existsSync(recent ?? '')]).toEqual([false, true])
  await forgetOld(path.join(folder, 'missing'), Date.now())
})

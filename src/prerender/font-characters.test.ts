import { expect, test } from 'vitest'
import { fontCharacters } from './font-characters.ts'
import { FACES } from './preview-fonts.ts'

const characters = (name: string) => fontCharacters(FACES.find((face) => face.name === name)?.data ?? Buffer.alloc(0))

test('a face has the letters of its alphabet and no others', () => {
  const latin = characters('inter latin 600')
  expect([...'Az09–é'].every((letter) => latin.has(letter.codePointAt(0) ?? 0))).toBe(true)
  expect([...'Жλ検🔥\u2011\u0085'].some((letter) => latin.has(letter.codePointAt(0) ?? 0))).toBe(false)
  expect(characters('inter cyrillic 600').has('Ж'.codePointAt(0) ?? 0)).toBe(true)
})

test('a file of another kind is named', () => {
  expect(() => fontCharacters(Buffer.from('wOF2'.padEnd(64)))).toThrow('WOFF 1')
  expect(() => fontCharacters(Buffer.concat([Buffer.from('wOFF'), Buffer.alloc(60)]))).toThrow('no table cmap')
})

test('a character whose glyph is the one for missing characters is not there, in a table stored as it is', () => {
  // Format 4 with the segment A to C, whose glyphs are listed as 5, 0, 6, and the segment that ends every such table.
  const sub = [4, 38, 0, 4, 0, 0, 0, 67, 0xffff, 0, 65, 0xffff, 0, 1, 4, 0, 5, 0, 6]
  const cmap = Buffer.from([0, 1, 3, 1, 0, 12, ...sub].flatMap((number) => [number >> 8, number & 255]))
  const head = Buffer.alloc(64)
  head.write('wOFF')
  head.writeUInt16BE(1, 12)
  head.write('cmap', 44)
  for (const [at, value] of [[48, 64], [52, cmap.length], [56, cmap.length]] as const) head.writeUInt32BE(value, at)
  expect([...fontCharacters(Buffer.concat([head, cmap]))]).toEqual([65, 67])
})

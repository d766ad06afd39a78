/** The faces of the preview pictures, and which characters they can draw. Both are SIL OFL 1.1; the pictures hold shapes, never the fonts. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fontCharacters } from './font-characters.ts'

export interface Face {
  readonly name: string
  readonly weight: 600 | 800
  readonly data: Buffer
}

const require = createRequire(import.meta.url)
const BRICOLAGE = require.resolve('@fontsource/bricolage-grotesque/package.json')
const INTER = require.resolve('@fontsource/inter/package.json')

/** A package has one file per alphabet; what one lacks the next is asked for. */
function faces(manifest: string, weight: Face['weight'], alphabets: readonly string[]): Face[] {
  const folder = path.dirname(manifest)
  const family = path.basename(folder)
  return alphabets.map((alphabet) => ({
    name: `${family} ${alphabet} ${weight}`,
    weight,
    data: readFileSync(path.join(folder, 'files', `${family}-${alphabet}-${weight}-normal.woff`)),
  }))
}

const DISPLAY = [
  ...faces(BRICOLAGE, 800, ['latin', 'latin-ext', 'vietnamese']),
  ...faces(INTER, 800, ['cyrillic', 'greek']),
]
const TEXT = faces(INTER, 600, ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'])

export const FACES = [...DISPLAY, ...TEXT]

const families = (list: readonly Face[]): string => list.map(({ name }) => `"${name}"`).join(', ')
export const TEXT_FAMILY = families(TEXT)
export const DISPLAY_FAMILY = families([...DISPLAY, ...TEXT])

/** The faces for text have all that those for titles have, and stand in for them. */
const CHARACTERS = new Set(TEXT.flatMap(({ data }) => [...fontCharacters(data)]))

const known = (grapheme: string): boolean => [...grapheme].every((character) => CHARACTERS.has(character.codePointAt(0) ?? -1))

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Without what no face can draw: emoji, other alphabets. Letters in disguise (𝗯𝗼𝗹𝗱, ﬁ, ＡＢＣ) become what they stand for.
 * @returns null when too little is left to be read as the same words
 */
export function drawable(text: string): string | null {
  const plain = text.normalize('NFC').replace(/[\u2010-\u2012]/g, '-').replace(/[\s\u0080-\u009F]+/g, ' ')
  const wanted = [...graphemes.segment(plain)].map(({ segment }) => (known(segment) ? segment : segment.normalize('NFKC')))
  const kept = wanted.map((segment) => (known(segment) ? segment : ' ')).join('')
  const letters = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters(kept) === 0 || letters(kept) * 3 < letters(wanted.join('')) * 2) return null
  return kept.replace(/[([{]\s*[)\]}]/g, '').replace(/\s+/g, ' ').trim()
}

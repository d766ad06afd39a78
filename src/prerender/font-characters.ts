/** Which characters a WOFF file has shapes for: its `cmap` table. The ranges its package declares name many it has not. */
import { inflateSync } from 'node:zlib'

/**
 * https://www.w3.org/TR/WOFF/ and https://learn.microsoft.com/typography/opentype/spec/cmap
 * @throws when it is no WOFF file, or one without a table for Unicode's first plane
 */
export function fontCharacters(woff: Buffer): Set<number> {
  const cmap = table(woff, 'cmap')
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  const found = offsets.map((offset) => cmap.subarray(offset)).find((sub) => sub.readUInt16BE(0) === 4)
  if (found === undefined) throw new Error('The font has no cmap subtable of format 4: take another file of its package')
  return segmentCharacters(found)
}

function table(woff: Buffer, tag: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is no WOFF 1 file: take the .woff of its package')
  for (let entry = 44; entry < 44 + woff.readUInt16BE(12) * 20; entry += 20) {
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue
    const [offset, length, whole] = [woff.readUInt32BE(entry + 4), woff.readUInt32BE(entry + 8), woff.readUInt32BE(entry + 12)]
    const bytes = woff.subarray(offset, offset + length)
    return length < whole ? inflateSync(bytes) : bytes
  }
  throw new Error(`The font has no table ${tag}: take another file of its package`)
}

/** Four parallel lists: where each segment ends, where it starts, what to add for the glyph, and where its glyphs are listed if not that. */
function segmentCharacters(sub: Buffer): Set<number> {
  const size = sub.readUInt16BE(6)
  const characters = new Set<number>()
  for (let at = 14; at < 14 + size; at += 2) {
    const [end, start, delta, listed] = [sub.readUInt16BE(at), sub.readUInt16BE(at + 2 + size), sub.readUInt16BE(at + 2 + size * 2), sub.readUInt16BE(at + 2 + size * 3)]
    for (let character = start; character <= end && character < 0xffff; character += 1) {
      const glyph = listed === 0 ? (character + delta) % 0x10000 : sub.readUInt16BE(at + 2 + size * 3 + listed + (character - start) * 2)
      if (glyph !== 0) characters.add(character)
    }
  }
  return characters
}

import { expect, test } from 'vitest'
import { iconImage, previewImage } from './preview-image.ts'
import { previewTree } from './preview-tree.ts'

const skills = Array.from({ length: 21 }, (_, index) => ({ name: `Infrastructure ${index}`, kind: 'practice' as const }))
const tree = previewTree({ over: 'Alpha '.repeat(40), title: 'Everything that anybody could ever want of a cluster, and more '.repeat(4), titleElse: '', under: '', skills, corner: 'LFX 2031 Term 2 (Jun–Aug)' })

/** https://www.w3.org/TR/png-3/#11IHDR */
const header = (png: Uint8Array) => {
  const bytes = Buffer.from(png)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), palette: bytes[25] === 3 }
}

test('a picture is 1200 by 630, at most 60 KB even when it is full, and the same every time', { timeout: 30_000 }, async () => {
  const png = await previewImage(tree)
  expect(header(png)).toEqual({ width: 1200, height: 630, palette: true })
  expect(png.length).toBeLessThan(60_000)
  expect(Buffer.from(await previewImage(tree)).equals(Buffer.from(png))).toBe(true)
})

test('an icon has the size asked for', async () => {
  expect(header(await iconImage('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="red"/></svg>', 180))).toMatchObject({ width: 180, height: 180 })
})

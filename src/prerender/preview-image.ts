/** The one owner of satori and sharp: draws a preview picture, or an icon, as PNG. */
import satori from 'satori'
import sharp from 'sharp'
import { FACES } from './preview-fonts.ts'
import { PREVIEW_SIZE } from './preview-names.ts'
import type { Element } from './preview-tree.ts'

const fonts = FACES.map((face) => ({ ...face, style: 'normal' as const }))

/** Few colours on large areas: 64 show no step and halve the file. */
const PALETTE = { palette: true, colours: 64, dither: 0, effort: 7, compressionLevel: 9 } as const

export async function previewImage(tree: Element): Promise<Uint8Array> {
  const svg = await satori(tree, { ...PREVIEW_SIZE, fonts })
  return sharp(Buffer.from(svg)).png(PALETTE).toBuffer()
}

export const iconImage = (svg: string, size: number): Promise<Uint8Array> =>
  sharp(Buffer.from(svg), { density: size * 3 }).resize(size, size).png(PALETTE).toBuffer()

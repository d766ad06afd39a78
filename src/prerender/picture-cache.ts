/** Remembers drawn pictures on disk, so that a second build draws only what changed. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The key says all that the picture depends on. */
export type Cached = (key: string, draw: () => Promise<Uint8Array>) => Promise<Uint8Array>

/** Pictures drawn this long ago are removed; one still in use is drawn again. */
const QUARTER = 90 * 24 * 60 * 60 * 1000

/**
 * A cache that cannot be read or written is no cache, never an error.
 * @param folder usually below `node_modules/.cache/`
 */
export const pictureCache = (folder: string): Cached => async (key, draw) => {
  const file = path.join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.png`)
  const known = await readFile(file).catch(() => null)
  if (known !== null && isWhole(known)) return known
  const picture = await draw()
  await store(file, picture).catch(() => undefined)
  return picture
}

/** A PNG ends in this chunk: https://www.w3.org/TR/png-3/#11IEND */
const isWhole = (picture: Buffer): boolean => picture.subarray(-8).toString('latin1') === 'IEND\u00AEB`\u0082'

async function store(file: string, picture: Uint8Array): Promise<void> {
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true })
  const unfinished = `${file}.${process.pid}.new`
  await writeFile(unfinished, picture)
  await rename(unfinished, file)
}

export async function forgetOld(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  await Promise.all(names.map(async (name) => {
    const file = path.join(folder, name)
    const drawn = await stat(file).catch(() => null)
    if (drawn !== null && now - drawn.mtimeMs > QUARTER) await rm(file, { force: true })
  }))
}

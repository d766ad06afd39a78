/** All pictures of the site, drawn or remembered: the previews of the pages, and the icons. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Catalogue } from '../schema/catalogue.ts'
import { ICONS, type Icon } from './icon-names.ts'
import { type Cached, forgetOld, pictureCache } from './picture-cache.ts'
import { previewTree } from './preview-tree.ts'
import { previewTexts } from './previews.ts'

/** Loaded when something has to be drawn: that alone takes longer than a build that has all. */
const drawing = () => import('./preview-image.ts')

/** While one is laid out another is compressed; more at once would only hold more of them in memory. */
const AT_ONCE = 4

/** @param root of the project */
export async function pictures(catalogue: Catalogue, root: string): Promise<Map<string, Uint8Array>> {
  const folder = path.join(root, 'node_modules/.cache/mentorship-pictures')
  const cached = pictureCache(folder)
  const look = await versions(root)
  await forgetOld(folder, Date.now())
  const previews = [...previewTexts(catalogue)].map(([file, text]) => async (): Promise<[string, Uint8Array]> => {
    const tree = previewTree(text)
    return [file, await cached(`${look}${JSON.stringify(tree)}`, async () => (await drawing()).previewImage(tree))]
  })
  const favicon = await readFile(path.join(root, 'public/favicon.svg'), 'utf8')
  const icons = Object.values(ICONS).map((icon) => async (): Promise<[string, Uint8Array]> => [icon.file, await drawIcon(favicon, icon, `${look}${icon.size}`, cached)])
  return new Map(await inTurns([...previews, ...icons]))
}

function drawIcon(favicon: string, { size, fills }: Icon, look: string, cached: Cached): Promise<Uint8Array> {
  const svg = fills ? favicon.replace(/ rx="\d+"/, '') : favicon
  if (fills && svg === favicon) throw new Error('public/favicon.svg has no rounded <rect rx="…">: a maskable icon is made by taking the corners away. Change both together')
  return cached(look + svg, async () => (await drawing()).iconImage(svg, size))
}

const DRAWERS = ['satori', 'sharp', '@fontsource/bricolage-grotesque', '@fontsource/inter']

/** Another version of what draws may draw otherwise. */
async function versions(root: string): Promise<string> {
  const files = [...DRAWERS.map((name) => path.join(root, 'node_modules', name, 'package.json')), path.join(import.meta.dirname, 'preview-image.ts')]
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')
}

async function inTurns<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const waiting = [...tasks.entries()]
  const done: [number, T][] = []
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) done.push([next[0], await next[1]()])
  }))
  return done.toSorted(([one], [other]) => one - other).map(([, result]) => result)
}

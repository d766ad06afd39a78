import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headTags } from './head.ts'
import { nowhere, sampleCatalogue, sampleSite } from './sample-site.ts'
import { sideFiles } from './side-files.ts'

const project = path.resolve(import.meta.dirname, '../..')
let root = ''
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'side-files-'))
  cpSync(path.join(project, 'public/favicon.svg'), path.join(root, 'public/favicon.svg'))
  mkdirSync(path.join(root, 'node_modules'))
  for (const name of ['satori', 'sharp', '@fontsource']) symlinkSync(path.join(project, 'node_modules', name), path.join(root, 'node_modules', name))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const files = (site = sampleSite) => sideFiles({ catalogue: sampleCatalogue(), site, contentDay: null, root })

// It draws what the others remember.
test('what needs whole addresses is left out where none are known', { timeout: 30_000 }, async () => {
  const everything = [...(await files()).keys()]
  expect(everything.filter((name) => !name.includes('/'))).toEqual(['feed.xml', 'feed.json', 'sitemap.xml', 'robots.txt', 'manifest.webmanifest'])
  expect([...(await files(nowhere)).keys()]).toEqual(everything.filter((name) => name !== 'feed.json' && name !== 'sitemap.xml'))
})

test('every file that a page or the manifest names is there', async () => {
  const catalogue = sampleCatalogue()
  const there = await files()
  const pages = [{ kind: 'discover' } as const, ...catalogue.projects.map((project) => ({ kind: 'project', project, term: undefined }) as const)]
  const named = pages.flatMap((page) => headTags(page, catalogue, sampleSite)).flatMap(({ tag, attributes }) =>
    (tag === 'link' && attributes['rel'] !== 'canonical') || attributes['property'] === 'og:image' ? [attributes['href'] ?? attributes['content'] ?? ''] : [])
  const icons = JSON.parse(String(there.get('manifest.webmanifest'))).icons.map(({ src }: { src: string }) => src).filter((src: string) => src !== 'favicon.svg')
  const wanted = [...named.map((address) => new URL(address, 'https://example.org').pathname.slice('/a/b/'.length)), ...icons]
  expect(wanted.length).toBeGreaterThan(8)
  expect(wanted.filter((file) => !there.has(file))).toEqual([])
})

test('a second build has the same bytes', async () => {
  const [first, second] = [await files(), await files()]
  expect([...second].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')])).toEqual([...first].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]))
})

test('a favicon without corners to take away is named', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'side-files-'))
  cpSync(root, other, { recursive: true })
  writeFileSync(path.join(other, 'public/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>')
  await expect(sideFiles({ catalogue: sampleCatalogue(), site: sampleSite, contentDay: null, root: other })).rejects.toThrow('public/favicon.svg has no rounded')
  rmSync(other, { recursive: true })
})

/** What the build has written, whatever it is for. */
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { hasEmail } from '../src/pipeline/email.ts'

/** The search index is text, but packed: any two characters may stand side by side. Its words are those of the catalogue. */
const PACKED = /\.(?:png|woff2|br|gz)$|^search-index-/

const files = () => readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !PACKED.test(entry.name)).map(({ parentPath, name }) => `${parentPath}/${name}`)

test('no file of the build holds an e-mail address', () => {
  const read = files()
  expect(read.length).toBeGreaterThan(20)
  expect(read.filter((file) => hasEmail(readFileSync(file, 'utf8')))).toEqual([])
})

test('what the site is made of is listed, with what is left in it of the tools', () => {
  const { components } = JSON.parse(readFileSync('dist/sbom.json', 'utf8'))
  expect(components.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['react', 'fuse.js', 'valibot', '@fontsource/inter']))
})

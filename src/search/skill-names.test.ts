import { expect, test } from 'vitest'
import { skillRows } from './skill-names.ts'

const rows = (name: string, aliases: string[]) => skillRows([{ name, aliases }])

test('an abbreviation and its words are one name, whichever is the canonical one', () => {
  expect(rows('Open Policy Agent', ['opa']).abbreviations).toEqual([['Open Policy Agent', 'opa']])
  expect(rows('CEL', ['common expression language']).abbreviations).toEqual([['CEL', 'common expression language']])
})

test('a single other word leads to the skill', () => {
  expect(rows('WebAssembly', ['wasm', 'wasm (webassembly)']).aliases).toEqual([['webassembly', 'wasm']])
})

test('wordings, plurals and parts of the name are left to ordinary search', () => {
  expect(rows('Containers', ['container', 'container images'])).toEqual({ aliases: [], abbreviations: [] })
  expect(rows('Edge Computing', ['edge'])).toEqual({ aliases: [], abbreviations: [] })
})

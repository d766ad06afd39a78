import { expect, test } from 'vitest'
import { skillRows } from './skill-names.ts'

const rows = (name: string, aliases: string[], used: string[] = []) => skillRows([{ name, aliases }], new Set(used))

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

test('a skill in use is a name even with no other word', () => {
  expect(rows('Java', [], ['Java']).aliases).toEqual([['java']])
  expect(rows('Java', []).aliases).toEqual([])
})

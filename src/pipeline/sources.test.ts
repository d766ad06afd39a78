import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSources } from './sources.ts'

let programs = ''
beforeAll(() => {
  programs = mkdtempSync(path.join(tmpdir(), 'sources-'))
  const files = [
    'summerofcode/2030.md',
    'lfx-mentorship/2030/02-Jun-Aug/README.md',
    'lfx-mentorship/2030/01-Mar-May/README.md',
    'lfx-mentorship/2030/01-Mar-May/lfx-export.json',
    'lfx-mentorship/2030/01-Mar-May/old-lfx-export.json',
    'lfx-mentorship/2030/01-Mar-May/lfx-export.json.bak',
    'lfx-mentorship/2030/01-Mar-May/README.md.orig',
    'lfx-mentorship/2030/01-Mar-May/readme-md',
    'lfx-mentorship/automation/projects.yml',
    'lfx-mentorship/automation/projects.yml.bak',
    'lfx-mentorship/old-automation/projects.yml',
    'lfx-mentorship/automation/node_modules/a/README.md',
    '.github/notes.md',
    'guide.md',
  ]
  for (const file of files) {
    mkdirSync(path.join(programs, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(programs, file), `# ${file} \u00E9`)
  }
})
afterAll(() => rmSync(programs, { recursive: true }))

const read = (...paths: string[]) => readSources(paths.map((file) => path.join(programs, file)))

test('of a folder all is read that holds projects or names, in the order of the paths', () => {
  expect(read('').map((source) => source.path)).toEqual([
    'guide.md',
    'lfx-mentorship/2030/01-Mar-May/README.md',
    'lfx-mentorship/2030/01-Mar-May/lfx-export.json',
    'lfx-mentorship/2030/02-Jun-Aug/README.md',
    'lfx-mentorship/automation/projects.yml',
    'summerofcode/2030.md',
  ])
})

test('a file is known by its path below the programs, also where it or its folder is named alone, and only once', () => {
  const file = 'lfx-mentorship/2030/02-Jun-Aug/README.md'
  const expected = [{ path: file, text: `# ${file} \u00E9` }]
  expect(read(file)).toEqual(expected)
  expect(read('lfx-mentorship/2030/02-Jun-Aug')).toEqual(expected)
  expect(read(file, 'lfx-mentorship/2030/02-Jun-Aug')).toEqual(expected)
})

test('files that are named are in the order of their paths too', () => {
  const paths = ['lfx-mentorship/2030/01-Mar-May/README.md', 'lfx-mentorship/2030/02-Jun-Aug/README.md', 'summerofcode/2030.md']
  expect(read(...paths.toReversed()).map((source) => source.path)).toEqual(paths)
})

test('a folder above the programs may be called like one below them', () => {
  const folder = 'summerofcode/lfx-mentorship/programs'
  mkdirSync(path.join(programs, folder, 'summerofcode'), { recursive: true })
  writeFileSync(path.join(programs, folder, 'summerofcode/2031.md'), '')
  expect(read(`${folder}/summerofcode/2031.md`)).toEqual([{ path: 'summerofcode/2031.md', text: '' }])
  rmSync(path.join(programs, 'summerofcode/lfx-mentorship'), { recursive: true })
})

test('a file that is named is read whatever its name', () => {
  expect(read('.github/notes.md')).toEqual([{ path: 'notes.md', text: '# .github/notes.md \u00E9' }])
  expect(read('lfx-mentorship/2030/01-Mar-May/readme-md').map((source) => source.path)).toEqual(['lfx-mentorship/2030/01-Mar-May/readme-md'])
})

test('a path that does not exist is an error', () => {
  expect(() => read('nowhere.md')).toThrow('ENOENT')
})

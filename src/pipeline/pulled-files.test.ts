import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyContent, programsIn } from './pulled-files.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'pulled-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const write = (...files: string[]) => {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), file)
  }
}

test('of upstream’s folders only content is taken along', () => {
  write(
    'lfx-mentorship/2030/01-Mar-May/README.md', 'lfx-mentorship/2030/01-Mar-May/lfx-export.json', 'lfx-export.json', 'lfx-mentorship/automation/projects.yml', 'summerofcode/2030.md',
    'README.md', 'summerofcode/2030.md.bak', 'summerofcode/picture.png', 'old-lfx-export.json', 'lfx-export.json.old', 'projects.yml', 'x/lfx-mentorship/automation/projects.yml', 'lfx-mentorship/automation/projects.yml.md5',
    '.git/README.md', 'node_modules/widgets/README.md', 'summerofcode/.hidden/x.md',
  )
  const into = path.join(folder, 'a', 'copy')
  copyContent(folder, into)
  expect(readdirSync(into, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(into, file)).isFile()).map((file) => file.split(path.sep).join('/')).toSorted()).toEqual([
    'lfx-export.json',
    'lfx-mentorship/2030/01-Mar-May/README.md',
    'lfx-mentorship/2030/01-Mar-May/lfx-export.json',
    'lfx-mentorship/automation/projects.yml',
    'summerofcode/2030.md',
  ])
})

test('the folder of programs is the one within, or the folder itself where it is laid out like it', () => {
  expect(programsIn(folder)).toBeNull()
  write('summerofcode/2030.md')
  expect(programsIn(folder)).toBe(folder)
  write('programs/x.md')
  expect(programsIn(folder)).toBe(path.join(folder, 'programs'))
  expect(programsIn(path.join(folder, 'nowhere'))).toBeNull()
})

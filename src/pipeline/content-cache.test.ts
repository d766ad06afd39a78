import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contentCache } from './content-cache.ts'

test('what was read is kept below node_modules, until the code that reads or its shapes change', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'content-cache-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  let reads = 0
  const read = () => contentCache(root)(['text'], () => (reads += 1))
  for (const folder of ['pipeline', 'schema']) mkdirSync(path.join(root, 'src', folder), { recursive: true })
  read()
  read()
  expect(reads).toBe(1)
  expect(readdirSync(path.join(root, 'node_modules/.cache/mentorship-content'))).toHaveLength(1)
  for (const [index, folder] of ['pipeline', 'schema'].entries()) {
    writeFileSync(path.join(root, 'src', folder, 'a.ts'), '1')
    read()
    expect(reads).toBe(2 + index)
  }
})

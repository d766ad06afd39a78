import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cli-'))
  const good = path.join(folder, 'good/summerofcode')
  const bad = path.join(folder, 'bad/summerofcode')
  for (const each of [good, bad]) mkdirSync(each, { recursive: true })
  writeFileSync(path.join(good, '2024.md'), '### Gear Works\n\n#### One\n\n- Description: Text.\n- Mentor(s): Ann Lee (@annlee)\n- Difuculty: Easy\n')
  writeFileSync(path.join(bad, '2024.md'), 'Nothing here.\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'src/pipeline/cli.ts', ...args], { cwd: path.join(import.meta.dirname, '../..'), encoding: 'utf8' })

test('json prints terms, projects and problems, and nothing else, to standard output', { timeout: 60_000 }, () => {
  const { stdout, stderr, status } = run('json', path.join(folder, 'good'))
  expect(JSON.parse(stdout)).toMatchObject({ terms: [{ id: 'gsoc-2024' }], projects: [{ title: 'One', source: { path: 'summerofcode/2024.md', line: 3 } }], problems: [{ rule: 'unknown-label', line: 7 }] })
  expect([stderr, status]).toEqual(['1 project of 1 term, 1 problem\n', 0])
})

test('json understands a file by the end of its path', { timeout: 60_000 }, () => {
  expect(JSON.parse(run('json', path.join(folder, 'good/summerofcode/2024.md')).stdout)).toMatchObject({ projects: [{ term: 'gsoc-2024' }] })
})

test('json succeeds on content with errors and fails on a path that is not there', { timeout: 60_000 }, () => {
  expect(JSON.parse(run('json', path.join(folder, 'bad')).stdout)).toMatchObject({ projects: [], problems: [{ rule: 'no-project', severity: 'error' }] })
  const missing = run('json', path.join(folder, 'missing'))
  expect([missing.status, missing.stdout]).toEqual([2, ''])
  expect(missing.stderr).toContain('missing')
})

test('check groups the problems by file and fails on errors only', { timeout: 60_000 }, () => {
  const warned = run('check', path.join(folder, 'good'))
  expect(warned.stdout).toMatch(/^summerofcode\/2024\.md\n7:3 +warning .*did you mean “Difficulty”.* unknown-label +content\n\n⚠ 1 warning\n1 project of 1 term read\n$/s)
  expect(warned.status).toBe(0)
  expect(run('check', path.join(folder, 'bad')).status).toBe(1)
})

test('anything else says what there is', { timeout: 60_000 }, () => {
  expect(run('toString')).toMatchObject({ status: 2, stderr: 'Use: cli.ts json|check|pull [path …]\n' })
})

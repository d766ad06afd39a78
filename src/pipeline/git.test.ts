/** What real repositories answer stands in pull.test.ts; here git is a script that says what a test needs. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchFiles, isRepository } from './git.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'git-')) })
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** Every call is written to `calls` as its arguments; the environment to `env`. */
function gitThat(script: string): void {
  const file = path.join(folder, 'git')
  writeFileSync(file, `#!/bin/sh\necho "$@" >> '${folder}/calls'\nenv > '${folder}/env'\n${script}\n`)
  chmodSync(file, 0o755)
  vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`)
}
const said = (name: string): string[] => readFileSync(path.join(folder, name), 'utf8').trim().split('\n')
const fetch = (from = 'https://gear.example/wheels', ref: string | null = null) => fetchFiles(from, ref, ['/programs/**/*.md'], path.join(folder, 'a', 'clone'))

test('the files of one commit are asked for and nothing else; its id and day are told', () => {
  gitThat('case "$*" in *rev-list*) echo "commit 0123abcd"; echo 2030-03-01;; esac')
  expect(fetch()).toEqual({ id: '0123abcd', day: '2030-03-01' })
  expect(said('calls').map((call) => call.replace(/(?:-c \S+ )+/, ''))).toEqual([
    'init --quiet', 'remote add origin https://gear.example/wheels', 'sparse-checkout set --no-cone /programs/**/*.md',
    'fetch --quiet --depth=1 --filter=blob:none --no-tags origin HEAD', 'checkout --quiet --detach FETCH_HEAD',
    'rev-list --max-count=1 --date=short-local --format=%cd HEAD',
  ])
  fetch(undefined, 'side')
  expect(said('calls').filter((call) => call.includes(' fetch '))[1]).toMatch(/ origin side$/)
})

test('nothing of the repository runs, no link in it is made, and nobody is asked for a password', () => {
  vi.stubEnv('TZ', 'America/New_York')
  vi.stubEnv('MINE', 'kept')
  gitThat('case "$*" in *rev-list*) echo "commit 0123abcd";; esac')
  fetch()
  for (const call of said('calls')) expect(call).toMatch(/^-c core\.hooksPath=\/dev\/null -c core\.symlinks=false -c core\.autocrlf=false /)
  expect(said('env')).toEqual(expect.arrayContaining(['GIT_TERMINAL_PROMPT=0', 'GIT_ASKPASS=true', 'GIT_SSH_COMMAND=ssh -o BatchMode=yes', 'LC_ALL=C', 'TZ=UTC', 'MINE=kept']))
})

test('without a date the day is not known; without a commit that is a failure', () => {
  gitThat('case "$*" in *rev-list*) echo "commit 0123abcd";; esac')
  expect(fetch()).toEqual({ id: '0123abcd', day: null })
  for (const answer of ['', 'nothing', 'a commit 0123abcd']) {
    gitThat(`case "$*" in *rev-list*) echo "${answer}";; esac`)
    expect(() => fetch()).toThrow('git does not say which commit of https://gear.example/wheels it took')
  }
})

test('what git cannot do is told in words', () => {
  gitThat('echo "fatal: could not read Username for https://gear.example" >&2; exit 128')
  expect(() => fetch()).toThrow(/https:\/\/gear\.example\/wheels/)
  gitThat('kill -TERM $$')
  expect(() => fetch()).toThrow('git took longer than 300 seconds to get https://gear.example/wheels')
  vi.stubEnv('PATH', folder)
  rmSync(path.join(folder, 'git'))
  expect(() => fetch()).toThrow('git is not installed; content:pull needs it')
  writeFileSync(path.join(folder, 'git'), 'no program')
  expect(() => fetch()).toThrow('EACCES')
})

test.each([['-x', null], ['--upload-pack=touch x', null], ['https://gear.example/wheels', '-x']])('an option in the place of a name is refused: %s %s', (from, ref) => {
  gitThat('exit 0')
  expect(() => fetch(from, ref)).toThrow(`“${from}” and “${ref ?? ''}” must not start with a dash`)
})

test.each([
  ['true\n', 0, true], ['false\n\n', 0, true], ['false\nprograms/\n', 0, false], ['true\n', 128, false], ['untrue', 0, false], ['', 0, false],
])('a folder is a repository when git says %j and ends with %d: %s', (answer, status, is) => {
  gitThat(`printf '${answer.replaceAll('\n', String.raw`\n`)}'; exit ${status}`)
  expect(isRepository(folder)).toBe(is)
})

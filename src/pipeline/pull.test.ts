import { execFileSync } from 'node:child_process'
import type * as FileSystem from 'node:fs'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readContentCommit } from './content-commit.ts'
import { pullCommand } from './pull-command.ts'
import { pull } from './pull.ts'

/** The disk fails where a test says so. */
const disk = vi.hoisted(() => ({ copiesLeft: Infinity, renamesLeft: Infinity }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>()
  return {
    ...fs,
    copyFileSync: (...args: Parameters<typeof fs.copyFileSync>) => {
      if (disk.copiesLeft-- <= 0) throw new Error('ENOSPC: no space left on device, copyfile')
      fs.copyFileSync(...args)
    },
    renameSync: (...args: Parameters<typeof fs.renameSync>) => {
      if (disk.renamesLeft-- === 0) throw new Error('EIO: input/output error, rename')
      fs.renameSync(...args)
    },
  }
})

const OLD = 'lfx-mentorship/2030/01-Mar-May/README.md'
const NEW = 'lfx-mentorship/2030/02-Jun-Aug/README.md'
const term = (...titles: string[]) =>
  `## Accepted Projects\n\n### Widgets\n\n${titles.map((title) => `#### ${title}\n\n- Description: Text\n- Recommended Skills: Go\n- Mentor(s): Ann Example (@ann)\n\n`).join('')}`

// Git starts a few processes per pull, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
let content = ''
let upstream = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pull-'))
  content = path.join(folder, 'src', 'content')
  upstream = path.join(folder, 'upstream')
  write(content, { [OLD]: term('Old one', 'Gone one'), 'notes.txt': 'mine' })
})
afterEach(() => {
  disk.copiesLeft = disk.renamesLeft = Infinity
  rmSync(folder, { recursive: true, force: true })
})

function write(root: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
}
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', upstream, '-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', '-c', 'commit.gpgsign=false', ...args], { encoding: 'utf8', env: { ...process.env, GIT_COMMITTER_DATE: '2030-02-28T23:30:00-02:00' } }).trim()

function commit(files: Record<string, string>): string {
  write(upstream, files)
  if (!existsSync(path.join(upstream, '.git'))) git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'state')
  return git('rev-parse', 'HEAD')
}
const snapshot = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
  )
const UPSTREAM = {
  [`programs/${OLD}`]: term('Old one', 'Added one'),
  [`programs/${NEW}`]: term('Fresh one'),
  'programs/README.md': '# Programs',
  'programs/lfx-mentorship/2030/02-Jun-Aug/lfx-tracking.csv': 'a,b',
  'programs/lfx-mentorship/2030/02-Jun-Aug/lfx-export.json': '{"programs":[]}',
  'programs/lfx-mentorship/automation/projects.yml': '- name: Widgets\n  maturity: sandbox\n',
  'programs/lfx-mentorship/automation/lib/x.js': 'process.exit(1)',
  'README.md': '# Not content',
}

test('content becomes upstream’s, with its commit, and the change is told', () => {
  const head = commit(UPSTREAM)
  const { summary, commit: pulled } = pull({ content, from: upstream, ref: null })
  expect(pulled).toBe(head)
  expect(readContentCommit(content)).toEqual({ id: head, day: '2030-03-01' })
  expect(Object.keys(snapshot(content)).toSorted()).toEqual([
    'COMMIT', OLD, 'lfx-mentorship/2030/02-Jun-Aug/README.md', 'lfx-mentorship/2030/02-Jun-Aug/lfx-export.json', 'lfx-mentorship/automation/projects.yml',
  ].toSorted())
  expect(summary).toBe('+1 term, +2 projects, −1 project, 1 project edited')
  expect(readdirSync(path.dirname(content))).toEqual(['content'])
  expect(pull({ content, from: upstream, ref: null }).summary).toBe('no project changed')
})

test('a branch, a tag and an older commit can be pulled, by URL or path', () => {
  const first = commit({ [`programs/${OLD}`]: term('First') })
  git('tag', 'v1')
  git('branch', 'side')
  const second = commit({ [`programs/${OLD}`]: term('Second') })
  for (const ref of ['v1', 'side', first]) {
    expect(pull({ content, from: upstream, ref }).commit).toBe(first)
    expect(readFileSync(path.join(content, OLD), 'utf8')).toContain('First')
  }
  expect(pull({ content, from: `file://${upstream}`, ref: 'main' }).commit).toBe(second)
})

test('what is not committed in a clone is not pulled', () => {
  commit(UPSTREAM)
  write(upstream, { [`programs/${NEW}`]: term('Draft') })
  expect(pull({ content, from: upstream, ref: null }).compiled.projects.map(({ title }) => title)).not.toContain('Draft')
})

test('a plain folder that holds programs/ works and has no commit', () => {
  write(upstream, UPSTREAM)
  expect(pull({ content, from: upstream, ref: null }).commit).toBeNull()
  expect(readContentCommit(content)).toBeNull()
  expect(pull({ content, from: path.join(upstream, 'programs'), ref: null }).summary).toBe('no project changed')
  expect(() => pull({ content, from: upstream, ref: 'main' })).toThrow(/leave --ref out/)
})

test('the content need not exist before', () => {
  commit(UPSTREAM)
  rmSync(content, { recursive: true })
  expect(pull({ content, from: upstream, ref: null }).summary).toBe('+2 terms, +3 projects')
})

test('a symbolic link brings in nothing from outside', () => {
  write(folder, { 'secret.md': term('Secret') })
  mkdirSync(path.join(upstream, 'programs/summerofcode'), { recursive: true })
  symlinkSync(path.join(folder, 'secret.md'), path.join(upstream, 'programs/summerofcode/2030.md'))
  write(upstream, UPSTREAM)
  pull({ content, from: upstream, ref: null })
  expect(JSON.stringify(snapshot(content))).not.toContain('Secret')
  commit({})
  pull({ content, from: upstream, ref: null })
  expect(JSON.stringify(snapshot(content))).not.toContain('#### Secret')
})

/** Each failure: what is wrong, and what the message must say. The content must be as it was, and nothing left beside it. */
const FAILURES: readonly (readonly [name: string, arrange: () => { from?: string; ref?: string }, says: RegExp])[] = [
  ['no connection', () => ({ from: 'https://nowhere.invalid/cncf/mentoring' }), /cannot be reached/],
  ['no such repository', () => ({ from: path.join(folder, 'missing') }), /no git repository/],
  ['no such ref', () => (commit(UPSTREAM), { ref: 'nope' }), /no branch, tag or commit “nope”/],
  ['no such commit', () => (commit(UPSTREAM), { ref: '0123456789012345678901234567890123456789' }), /no branch, tag or commit/],
  ['a ref that is an option', () => (commit(UPSTREAM), { ref: '--upload-pack=touch x' }), /dash/],
  ['a repository without programs/', () => (commit({ 'README.md': '#' }), {}), /no programs\//],
  ['a folder without programs/', () => (write(upstream, { 'README.md': '#' }), {}), /holds no programs\//],
  ['nothing recognised', () => (commit({ [`programs/${OLD}`]: '# Moved to issues' }), {}), /Not one mentorship project/],
  ['a full disk', () => (commit(UPSTREAM), (disk.copiesLeft = 2), {}), /ENOSPC/],
  ['the content cannot be moved away', () => (commit(UPSTREAM), (disk.renamesLeft = 0), {}), /EIO/],
  ['the new content cannot be moved in', () => (commit(UPSTREAM), (disk.renamesLeft = 1), {}), /EIO/],
]

test.each(FAILURES)('%s: nothing changes', (_, arrange, says) => {
  const before = snapshot(content)
  const { from = upstream, ref = null } = arrange()
  expect(() => pull({ content, from, ref })).toThrow(says)
  expect(snapshot(content)).toEqual(before)
  expect(readdirSync(path.dirname(content))).toEqual(['content'])
})

test('what a killed run left is cleared, and the content restored when it died between the renames', () => {
  commit(UPSTREAM)
  const deadPid = 4_194_304 + 1
  const left = path.join(path.dirname(content), `.content-pull-${deadPid}`)
  write(left, { [`old/${OLD}`]: term('Old one', 'Gone one'), 'new/half.md': 'half' })
  rmSync(content, { recursive: true })
  expect(() => pull({ content, from: path.join(folder, 'missing'), ref: null })).toThrow(/no git repository/)
  expect(Object.keys(snapshot(content))).toEqual([OLD])
  expect(readdirSync(path.dirname(content))).toEqual(['content'])
})

test('what a run that is still going has is left alone, whoever started it', () => {
  commit(UPSTREAM)
  const going = [1, process.ppid].map((pid) => path.join(path.dirname(content), `.content-pull-${pid}`))
  for (const left of going) write(left, { 'new/half.md': 'half' })
  vi.spyOn(process, 'kill').mockImplementation((pid) => {
    if (pid === 1) throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' })
    return true
  })
  pull({ content, from: upstream, ref: null })
  vi.restoreAllMocks()
  expect(going.map((left) => existsSync(left))).toEqual([true, true])
  expect(Object.keys(snapshot(content))).toContain(NEW)
})

test('the command counts what is wrong with what it pulled, and names no commit where there is none', () => {
  write(upstream, { [`programs/${OLD}`]: `${term('One')}#### Two\n\n- Description: Text\n- Recommended Skills: Go\n\n#### One\n\n- Description: Text\n- Recommended Skills: Go\n- Mentor(s): Ann Example (@ann)\n` })
  expect(pullCommand(['--from', upstream], content)).toEqual({
    text: `Pulled ${upstream}: +3 projects, −2 projects\n${content} now holds 3 projects of 1 term; \`npm run content:check\` shows 1 error and 1 warning`,
    code: 0,
  })
})

test('the command says what happened and how it ended', () => {
  const head = commit(UPSTREAM)
  expect(pullCommand(['--from', upstream], content)).toEqual({
    text: expect.stringContaining(`Pulled ${upstream} at ${head.slice(0, 8)}: +1 term, +2 projects, −1 project, 1 project edited\n${content} now holds 3 projects of 2 terms`),
    code: 0,
  })
  expect(pullCommand(['--from', upstream, '--ref', 'nope'], content)).toMatchObject({ text: expect.stringMatching(/^Nothing was pulled.*nope/), code: 1 })
  expect(pullCommand(['--fro', upstream], content)).toMatchObject({ text: expect.stringContaining('Use: npm run content:pull'), code: 2 })
})

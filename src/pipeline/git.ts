/** The one place that runs git: takes a few files of one commit of a repository, shallow and sparse. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { gitFailure } from './git-failure.ts'

/** Long enough for a slow line, short enough not to hang a nightly job. */
const MOST_MILLISECONDS = 300_000

/** Nothing of the fetched repository runs here, and no link in it points out of the folder. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.symlinks=false', '-c', 'core.autocrlf=false', '-c', 'advice.detachedHead=false', '-c', 'gc.auto=0', '-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30']
/** A private repository is a failure, not a question; git's messages are read, and its days are the same everywhere. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: 'true', GIT_SSH_COMMAND: 'ssh -o BatchMode=yes', LC_ALL: 'C', TZ: 'UTC' }

/**
 * @param from URL or path of a repository
 * @param ref branch, tag or whole commit id; null for the repository's own HEAD
 * @param patterns which files, in gitignore's language, anchored at the repository's root
 * @param into a folder that does not exist yet
 * @returns the commit's id, and the day it was committed
 * @throws with a sentence for people when that is not possible
 */
export function fetchFiles(from: string, ref: string | null, patterns: readonly string[], into: string): { id: string; day: string | null } {
  if (from.startsWith('-') || ref?.startsWith('-') === true) throw new Error(`“${from}” and “${ref ?? ''}” must not start with a dash`)
  mkdirSync(into, { recursive: true })
  const run = (...args: string[]): string => git(into, from, ref, args)
  run('init', '--quiet')
  run('remote', 'add', 'origin', from)
  run('sparse-checkout', 'set', '--no-cone', ...patterns)
  run('fetch', '--quiet', '--depth=1', '--filter=blob:none', '--no-tags', 'origin', ref ?? 'HEAD')
  run('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  const [, id, day = null] = /^commit (\S+)\s+(\d{4}-\d{2}-\d{2})?/.exec(run('rev-list', '--max-count=1', '--date=short-local', '--format=%cd', 'HEAD')) ?? []
  if (id === undefined) throw new Error(`git does not say which commit of ${from} it took`)
  return { id, day }
}

/** Whether a folder is itself a repository (a clone's top, or a bare one), not only somewhere inside of one. */
export function isRepository(folder: string): boolean {
  const { status, stdout } = start(folder, ['rev-parse', '--is-bare-repository', '--show-prefix'])
  return status === 0 && /^(?:true\b|false\s*$)/.test(stdout)
}

function git(folder: string, from: string, ref: string | null, args: readonly string[]): string {
  const { status, stdout, stderr, error, signal } = start(folder, args)
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') throw new Error('git is not installed; content:pull needs it')
  if (signal !== null) throw new Error(`git took longer than ${MOST_MILLISECONDS / 1000} seconds to get ${from}`)
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(gitFailure(stderr, from, ref))
  return stdout
}

function start(folder: string, args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync('git', [...SAFE, ...args], { cwd: folder, encoding: 'utf8', timeout: MOST_MILLISECONDS, maxBuffer: 1 << 26, env: { ...process.env, ...ENVIRONMENT }, stdio: ['ignore', 'pipe', 'pipe'] })
}

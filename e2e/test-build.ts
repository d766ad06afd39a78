/** Builds the site anew for a test, one build at a time: all of them write the same generated files. */
import { execFile } from 'node:child_process'
import { mkdir, rmdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const LOCK = path.resolve('node_modules/.cache/test-build.lock')

/** A build takes a quarter of a minute, on a busy machine more than one; a lock this old, in milliseconds, was left by a run that was ended in the middle. */
const STALE_AFTER = 120_000

const lock = async (): Promise<void> => {
  try {
    await mkdir(LOCK)
  } catch {
    // Where it is gone meanwhile it is tried again just so.
    const since = await stat(LOCK).then(({ mtimeMs }) => mtimeMs, Date.now)
    if (Date.now() - since > STALE_AFTER) await rmdir(LOCK).catch(() => {})
    else await new Promise((resolve) => { setTimeout(resolve, 200) })
    await lock()
  }
}

/** @param name of the folder it goes into; @returns that folder */
export const buildSite = async (name: string, env: Readonly<Record<string, string>>): Promise<string> => {
  const folder = path.resolve('node_modules/.cache', name)
  await lock()
  try {
    await promisify(execFile)('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir'], { env: { ...process.env, ...env } })
  } finally {
    await rmdir(LOCK).catch(() => {})
  }
  return folder
}

/** Builds the site anew for a test, one build at a time: all of them write the same generated files. */
import { execFile } from 'node:child_process'
import { mkdir, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const LOCK = path.resolve('node_modules/.cache/test-build.lock')

/** A build takes a quarter of a minute; whoever holds the lock for longer than this was ended in the middle. */
const PATIENCE = 100_000

const lock = async (until = performance.now() + PATIENCE): Promise<void> => {
  try {
    await mkdir(LOCK)
  } catch {
    if (performance.now() > until) return
    await new Promise((resolve) => { setTimeout(resolve, 200) })
    await lock(until)
  }
}

/** @param name of the folder it goes into; @returns that folder */
export const buildSite = async (name: string, env: Readonly<Record<string, string>>): Promise<string> => {
  const folder = path.resolve('node_modules/.cache', name)
  await lock()
  try {
    await promisify(execFile)('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir'], { env: { ...process.env, ...env } })
  } finally {
    await rmdir(LOCK)
  }
  return folder
}

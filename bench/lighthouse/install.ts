/** Lighthouse and a Node that runs it, from a lockfile of their own: installed when first asked for, not with every `npm ci`. */
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const LOCK = `${FOLDER}package-lock.json`
/** npm writes it last. */
const INSTALLED = `${FOLDER}node_modules/.package-lock.json`
/** What Lighthouse 13 needs. */
const LEAST_NODE = [22, 19] as const

const isNodeNewEnough = (): boolean => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])
}

export interface Lighthouse {
  readonly node: string
  readonly script: string
}

/** @throws where no Node fits and npm has none for the machine */
export const installLighthouse = (): Lighthouse => {
  const ownNode = `${FOLDER}node_modules/.bin/node`
  const isCurrent = existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs && (isNodeNewEnough() || existsSync(ownNode))
  if (!isCurrent) {
    process.stderr.write('Installing Lighthouse …\n')
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...(isNodeNewEnough() ? ['--omit=optional'] : [])], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const node = isNodeNewEnough() ? process.execPath : ownNode
  if (!existsSync(node)) throw new Error(`Lighthouse needs Node ${LEAST_NODE.join('.')}: this is ${process.versions.node}, and bench/lighthouse/package.json names none for ${process.platform} ${process.arch}`)
  return { node, script: `${FOLDER}node_modules/lighthouse/cli/index.js` }
}

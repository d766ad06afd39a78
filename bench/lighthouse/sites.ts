/** The two builds that are compared, each in a folder of its own: the site, and what it would be were nothing rendered at build. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

const SITE = 'node_modules/.cache/lighthouse/site'
const CLIENT_ONLY = 'node_modules/.cache/lighthouse/client-only'

const build = (outDir: string, ...options: readonly string[]) =>
  execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', outDir, '--logLevel', 'warn', ...options], { stdio: 'inherit' })

/** Of the content of CONTENT_DIR, as every build is. */
export const buildSite = (): string => {
  build(SITE, '--emptyOutDir')
  return SITE
}

/** Every address answers with the one empty page that loads styles, script and data one after the other; all other files are the site's. */
export const buildClientOnly = (site: string): string => {
  rmSync(CLIENT_ONLY, { recursive: true, force: true })
  cpSync(site, CLIENT_ONLY, { recursive: true })
  build(CLIENT_ONLY, '--config', 'bench/lighthouse/client-only.config.ts', '--emptyOutDir', 'false')
  for (const name of readdirSync(CLIENT_ONLY, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.html') && name !== 'index.html') copyFileSync(path.join(CLIENT_ONLY, 'index.html'), path.join(CLIENT_ONLY, name))
  return CLIENT_ONLY
}

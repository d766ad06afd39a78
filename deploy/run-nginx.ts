/** The one owner of nginx: installs Debian's where there is none, and runs it with our configuration on a folder. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const has = (command: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** @throws where there is no apt: install the command by hand then */
export const ensureInstalled = (command: string): void => {
  if (has(command)) return
  process.stderr.write(`Installing ${command} …\n`)
  execFileSync('apt-get', ['update'], { stdio: 'ignore' })
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', command], { stdio: 'ignore' })
}

/** Replaces exactly one place of the configuration. */
const replaced = (text: string, from: string, to: string): string => {
  if (text.split(from).length !== 2) throw new Error(`deploy/nginx.conf has to say “${from}” once: change it and deploy/run-nginx.ts together`)
  return text.replace(from, to)
}

/** @returns the running server; kill it when done */
export const runNginx = async (folder: string, port: number): Promise<ChildProcess> => {
  ensureInstalled('nginx')
  const own = mkdtempSync(path.join(tmpdir(), 'nginx-'))
  let configuration = readFileSync('deploy/nginx.conf', 'utf8')
  configuration = replaced(configuration, 'listen 8080;', `listen 127.0.0.1:${port};`)
  configuration = replaced(configuration, 'root /site;', `root ${path.resolve(folder)};`)
  configuration = replaced(configuration, 'pid /tmp/nginx.pid;', `pid ${own}/nginx.pid;`)
  // Started as root nginx hands its work to a user who may not read the folder; in the container it never is root.
  if (process.getuid?.() === 0) configuration = `user root;\n${configuration}`
  writeFileSync(path.join(own, 'nginx.conf'), configuration)
  const server = spawn('nginx', ['-c', path.join(own, 'nginx.conf'), '-g', 'daemon off;'], { stdio: ['ignore', 'inherit', 'inherit'] })
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}: see its message above`)
    if (await fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false)) return server
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  server.kill()
  throw new Error(`nginx did not answer on port ${port} within 5 seconds`)
}

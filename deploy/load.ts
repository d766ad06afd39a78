/** `npm run load`: the site behind nginx under wrk for 30 s with 64 connections, beside a bare file of 1 KB from the same server. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureInstalled, runNginx } from './run-nginx.ts'

const PORT = 4681
const folder = mkdtempSync(path.join(tmpdir(), 'load-'))
cpSync(process.argv[2] ?? 'dist', folder, { recursive: true })
writeFileSync(path.join(folder, 'bare.txt'), 'x'.repeat(1024))
execFileSync('npm', ['run', '--silent', 'compress', '--', folder], { stdio: 'inherit' })
ensureInstalled('wrk')
const server = await runNginx(folder, PORT)

for (const address of ['/', '/bare.txt']) {
  const report = execFileSync('wrk', ['-t2', '-c64', '-d30s', '--latency', '-H', 'Accept-Encoding: gzip', `http://127.0.0.1:${PORT}${address}`], { encoding: 'utf8' })
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(report) ?? []
  const [, p99] = /99%\s+(\S+)/.exec(report) ?? []
  const errors = /Non-2xx|Socket errors/.test(report)
  process.stdout.write(`${address.padEnd(10)} ${perSecond} requests/s, p99 ${p99}${errors ? ', WITH ERRORS' : ', no error'}\n`)
  if (errors) process.exitCode = 1
}
server.kill()

/** `npm run load [-- folder]`: the built site behind nginx under wrk for 30 s with 64 connections, beside a bare file of 1 KB from the same server. Fails on any error. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureInstalled, runNginx } from './run-nginx.ts'

const PORT = 4681

const underLoad = (address: string): string =>
  execFileSync('wrk', ['-t2', '-c64', '-d30s', '--latency', '-H', 'Accept-Encoding: gzip', `http://127.0.0.1:${PORT}${address}`], { encoding: 'utf8' })

/** What wrk says only when something went wrong: its line on sockets, its line on answers that are no 2xx. */
const errorsIn = (report: string): string[] => report.match(/^.*(?:Socket errors|Non-2xx).*$/gm) ?? []

const folder = mkdtempSync(path.join(tmpdir(), 'load-'))
try {
  cpSync(process.argv[2] ?? 'dist', folder, { recursive: true })
  writeFileSync(path.join(folder, 'bare.txt'), 'x'.repeat(1024))
  execFileSync('npm', ['run', '--silent', 'compress', '--', folder], { stdio: 'inherit' })
  ensureInstalled('wrk')
  const projects = readdirSync(path.join(folder, 'projects'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const server = await runNginx(folder, PORT)
  try {
    for (const [what, address] of [['/', '/'], [`a project of ${projects.length}`, `/projects/${projects[0]?.name}`], ['bare 1 KB', '/bare.txt']] as const) {
      const report = underLoad(address)
      const [, perSecond] = /^Requests\/sec:\s+([\d.]+)/m.exec(report) ?? []
      const [, p99] = /^\s+99%\s+(\S+)/m.exec(report) ?? []
      if (perSecond === undefined || p99 === undefined) throw new Error(`wrk reported otherwise than deploy/load.ts reads it:\n${report}`)
      const errors = errorsIn(report)
      process.stdout.write(`${what.padEnd(20)} ${perSecond.padStart(9)} requests/s, p99 ${p99}, ${errors.length === 0 ? 'no error' : `ERRORS: ${errors.map((line) => line.trim()).join('; ')}`}\n`)
      if (errors.length > 0) process.exitCode = 1
    }
  } finally {
    server.kill()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

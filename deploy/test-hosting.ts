/** `npm run test:hosting`: the built site behind Debian's nginx with our configuration, asked for what hosts get wrong. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { forHttp, headersOf } from '../src/prerender/headers-file.ts'
import { runNginx } from './run-nginx.ts'

const PORT = 4680
const ORIGIN = `http://127.0.0.1:${PORT}`

execFileSync('npm', ['run', '--silent', 'compress'], { stdio: 'inherit' })
const server = await runNginx('dist', PORT)
const ask = (address: string, headers: Record<string, string> = {}) => fetch(`${ORIGIN}${address}`, { redirect: 'manual', headers })
const [project = ''] = readdirSync('dist/projects', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
const [script = ''] = readdirSync('dist/assets').filter((name) => /^index-.*\.js$/.test(name))

const CHECKS: Readonly<Record<string, () => Promise<void>>> = {
  'every page answers 200 at its own address, without a redirect': async () => {
    for (const address of ['/', '/?q=go', '/shortlist', '/compare', '/projects', `/projects/${project}`, `/projects/${project}/`]) assert.equal((await ask(address)).status, 200, address)
  },
  'an unknown address is 404 and shows our page': async () => {
    for (const address of ['/nowhere', '/projects/nobody', '/assets/gone.js', '/.git/config', '/data/', '/data/v1/', '/assets/', '/%2e%2e/package.json']) {
      const response = await ask(address)
      assert.equal(response.status, 404, address)
      assert.match(await response.text(), /There is no such page/, address)
    }
  },
  'hashed files are kept for ever, everything else is asked for again': async () => {
    assert.match((await ask(`/assets/${script}`)).headers.get('cache-control') ?? '', /immutable/)
    for (const address of ['/', '/sw.js', '/version.json', '/data/v1/projects.json', '/nowhere']) assert.equal((await ask(address)).headers.get('cache-control'), 'no-cache', address)
  },
  'text comes compressed, as it was made at build': async () => {
    for (const address of ['/', `/assets/${script}`]) {
      const response = await ask(address, { 'Accept-Encoding': 'gzip' })
      assert.equal(response.headers.get('content-encoding'), 'gzip', address)
      assert.match(response.headers.get('vary') ?? '', /Accept-Encoding/, address)
    }
  },
  'what _headers asks of other hosts is sent, on errors too; all but what asks for https': async () => {
    const rules = readFileSync('dist/_headers', 'utf8')
    for (const address of ['/', '/nowhere', `/assets/${script}`, '/sw.js', '/data/v1/projects.json']) {
      const { headers } = await ask(address)
      for (const [name, value] of Object.entries(forHttp(headersOf(rules, address)))) assert.equal(headers.get(name), value, `${name} of ${address}`)
      assert.equal(headers.get('strict-transport-security'), null, address)
      assert.equal(headers.get('server'), 'nginx', address)
    }
  },
  'what only a header can say is said, on errors too': async () => {
    for (const address of ['/', '/nowhere', `/assets/${script}`]) {
      const { headers } = await ask(address)
      assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, address)
      assert.equal(headers.get('x-content-type-options'), 'nosniff', address)
      assert.equal(headers.get('referrer-policy'), 'no-referrer', address)
    }
  },
  'the worker has a policy of its own': async () => assert.match((await ask('/sw.js')).headers.get('content-security-policy') ?? '', /script-src 'self'/),
  'types are right, so that nosniff refuses nothing': async () => {
    for (const [address, type] of [['/', 'text/html'], [`/assets/${script}`, 'javascript'], ['/manifest.webmanifest', 'application/manifest+json'], ['/data/v1/projects.json', 'application/json'], ['/favicon.svg', 'image/svg+xml'], ['/feed.xml', 'xml']] as const)
      assert.ok((await ask(address)).headers.get('content-type')?.includes(type), `${address} is ${(await ask(address)).headers.get('content-type')}`)
  },
  'other sites may read the data, and nothing else': async () => {
    assert.equal((await ask('/data/v1/projects.json')).headers.get('access-control-allow-origin'), '*')
    assert.equal((await ask('/')).headers.get('access-control-allow-origin'), null)
  },
}

let failed = 0
for (const [name, check] of Object.entries(CHECKS)) {
  try {
    await check()
    process.stdout.write(`ok   ${name}\n`)
  } catch (error) {
    failed++
    process.stdout.write(`FAIL ${name}\n     ${error instanceof Error ? error.message : String(error)}\n`)
  }
}
server.kill()
process.exitCode = failed === 0 ? 0 : 1

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { build, createServer, preview } from 'vite'
import { contentPlugin } from './plugin.ts'

const README = 'content/lfx-mentorship/2024/02-Jun-Aug/README.md'
const project = (title: string): string => `#### ${title}\n\n- Description: Text of ${title}.\n- Recommended Skills: Go\n- Mentor(s): Ann Lee (@annlee)\n\n`

let root: string
const file = (name: string): string => path.join(root, name)
const readJson = (name: string): unknown => JSON.parse(readFileSync(file(name), 'utf8'))

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'plugin-'))
  mkdirSync(path.dirname(file(README)), { recursive: true })
  writeFileSync(file(README), `### Gear Works\n\n${project('One')}`)
  writeFileSync(file('index.html'), '<p>hello')
  // The cache names its entries after the code.
  for (const folder of ['pipeline', 'schema']) cpSync(path.join(import.meta.dirname, '../schema/skill.ts'), file(`src/${folder}/skill.ts`), { recursive: true })
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

const config = () => ({ root, configFile: false as const, logLevel: 'silent' as const, plugins: [contentPlugin({ content: 'content' })] })

test('somebody may begin to write where a build would stop', { timeout: 60_000 }, async () => {
  writeFileSync(file(README), `### Gear Works\n\n${project('Twice')}${project('Twice')}`)
  const server = await createServer({ ...config(), server: { port: 0, watch: null } })
  await server.close()
  expect(readJson('src/generated/newest.json')).toMatchObject({ projects: [{ title: 'Twice' }, { title: 'Twice' }] })
})

test('a build writes what the app loads and publishes the data', { timeout: 60_000 }, async () => {
  await build(config())
  expect(readJson('src/generated/catalogue.json')).toMatchObject({ version: 1, projects: [{ title: 'One' }] })
  expect(readJson('src/generated/newest.json')).toMatchObject({ projects: [{ title: 'One' }] })
  expect(readJson('src/generated/bodies/lfx-2024-2.json')).toMatchObject({ 'lfx-2024-2-gear-works-one': { extra: [] } })
  expect(readJson('src/generated/search-index.json')).toMatchObject({ version: 1 })
  expect(readJson('dist/data/v1/projects.json')).toMatchObject({ version: 1, projects: [{ id: 'lfx-2024-2-gear-works-one' }] })
  expect(readJson('dist/data/v1/terms.json')).toMatchObject({ terms: [{ id: 'lfx-2024-2' }] })
})

test('of pulled content the commit is published, and its day is told to the build', { timeout: 60_000 }, async () => {
  writeFileSync(file('content/COMMIT'), `${'0'.repeat(40)}\n2024-05-06\n`)
  await build(config())
  expect(readJson('dist/data/v1/projects.json')).toMatchObject({ licence: { commit: '0'.repeat(40) } })
  expect(readJson('src/generated/content-day.json')).toBe('2024-05-06')
  rmSync(file('content/COMMIT'))
  await build(config())
  expect(readJson('src/generated/content-day.json')).toBeNull()
})

test('a second build writes only what changed', { timeout: 60_000 }, async () => {
  await build(config())
  const before = statSync(file('src/generated/catalogue.json')).mtimeMs
  await build(config())
  expect(statSync(file('src/generated/catalogue.json')).mtimeMs).toBe(before)
})

test.each([
  ['duplicate ids', `### Gear Works\n\n${project('One')}${project('One')}`, /duplicate-id/],
  ['a term without a project', '# Term 2\n', /no-project/],
])('%s stop a build', { timeout: 60_000 }, async (_, text, message) => {
  writeFileSync(file(README), text)
  await expect(build(config())).rejects.toThrow(message)
})

test('what is wrong in one record stops no build', { timeout: 60_000 }, async () => {
  writeFileSync(file(README), `### Gear Works\n\n${project('One')}${project('Two').replace('Mentor(s)', 'Descripton of it')}`)
  await build(config())
  expect(readJson('src/generated/newest.json')).toMatchObject({ projects: [{ title: 'One' }, { title: 'Two' }] })
})

test('the content may lie elsewhere: CONTENT_DIR', { timeout: 60_000 }, async () => {
  vi.stubEnv('CONTENT_DIR', 'content')
  await build({ ...config(), plugins: [contentPlugin()] })
  expect(readJson('src/generated/newest.json')).toMatchObject({ projects: [{ title: 'One' }] })
})

test('without a word about it the content is src/content', { timeout: 60_000 }, async () => {
  vi.stubEnv('CONTENT_DIR', undefined)
  cpSync(file('content'), file('src/content'), { recursive: true })
  await build({ ...config(), plugins: [contentPlugin()] })
  expect(readJson('src/generated/newest.json')).toMatchObject({ projects: [{ title: 'One' }] })
})

test('whoever looks at what was built reads no content', { timeout: 60_000 }, async () => {
  mkdirSync(file('dist'))
  const server = await preview({ ...config(), preview: { port: 0 } })
  await server.close()
  expect(existsSync(file('src/generated'))).toBe(false)
})

test('in dev the data is served, and a change of the markdown reaches the page', { timeout: 60_000 }, async () => {
  const server = await createServer({ ...config(), server: { port: 0, watch: null } })
  try {
    await server.listen()
    const base = server.resolvedUrls?.local[0] ?? ''
    const served = await fetch(`${base}data/v1/terms.json?x`)
    expect(served.headers.get('content-type')).toBe('application/json')
    expect(await served.json()).toMatchObject({ terms: [{ id: 'lfx-2024-2' }] })
    expect((await fetch(`${base}data/v1/none.json`)).headers.get('content-type')).not.toBe('application/json')
    const send = vi.spyOn(server.ws, 'send').mockReturnValue()
    writeFileSync(file(README), `### Gear Works\n\n${project('Renamed')}`)
    server.watcher.emit('all', 'change', file(README))
    expect(send.mock.calls).toEqual([[{ type: 'custom', event: 'content:changed' }]])
    server.watcher.emit('all', 'change', file('index.html'))
    server.watcher.emit('all', 'change', file(README))
    expect(send).toHaveBeenCalledTimes(1)
    expect(readJson('src/generated/catalogue.json')).toMatchObject({ projects: [{ title: 'Renamed' }] })
    // What would stop a build only shows, while somebody is writing it.
    writeFileSync(file(README), `### Gear Works\n\n${project('Twice')}${project('Twice')}`)
    server.watcher.emit('all', 'change', file(README))
    expect(send).toHaveBeenCalledTimes(2)
    const error = vi.spyOn(server.config.logger, 'error').mockReturnValue()
    rmSync(file('content'), { recursive: true })
    server.watcher.emit('all', 'unlink', file(README))
    expect(error.mock.calls).toEqual([[expect.stringContaining('content')]])
  } finally {
    await server.close()
  }
})

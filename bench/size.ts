/** `npm run size [-- --dist path]`: what a build makes a reader load, in bytes of brotli, against its limits; over one of them it fails. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants } from 'node:zlib'

const { dist } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } }).values

const brotli = (file: string): number => {
  const content = readFileSync(path.join(dist, file))
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length
}
const sum = (files: readonly string[], size: (file: string) => number): number => files.reduce((total, file) => total + size(file), 0)

const page = readFileSync(path.join(dist, 'index.html'), 'utf8')
const assets = readdirSync(path.join(dist, 'assets')).map((name) => `assets/${name}`)
const linked = (tag: RegExp): string[] => {
  const files = [...page.matchAll(tag)].flatMap(([, name]) => (name === undefined ? [] : [`assets/${name}`]))
  // No bytes are below every limit.
  if (files.length === 0) throw new Error(`The page in ${dist} names no file by ${String(tag)}: if it is named in another way, change that in bench/size.ts`)
  return files
}
const named = (...names: readonly string[]): string[] =>
  names.map((name) => {
    // With one term the catalogue of all is the newest's, and a build keeps equal files once.
    const file = assets.find((asset) => asset.startsWith(`assets/${name}-`)) ?? (name === 'catalogue' ? assets.find((asset) => asset.startsWith('assets/newest-')) : undefined)
    if (file === undefined) throw new Error(`The build in ${dist} has no file assets/${name}-*: if it was renamed, rename it in bench/size.ts`)
    return file
  })

interface Row {
  readonly what: string
  readonly bytes: number
  readonly limit: number
}

const ROWS: readonly Row[] = [
  { what: 'first view: page, styles, data', bytes: brotli('index.html'), limit: 14_600 },
  { what: 'initial JavaScript', bytes: sum(linked(/<(?:script type="module"|script fetchpriority="low" type="module"|link rel="modulepreload")[^>]*(?:src|href)="[^"]*assets\/([^"]+\.js)"/g), brotli), limit: 84_000 },
  { what: 'the whole style sheet', bytes: sum(linked(/<link rel="stylesheet"[^>]*assets\/([^"]+)"/g), brotli), limit: 8_000 },
  { what: 'engine with Fuse', bytes: sum(named('engine'), brotli), limit: 10_000 },
  { what: 'all terms searchable: engine, index, catalogue', bytes: sum([...named('engine', 'search-index', 'catalogue')], brotli), limit: 230_000 },
  { what: 'font before the first paint, on quick networks', bytes: sum(linked(/"[^"]*assets\/([^"]+\.woff2)", \[/g), (file) => statSync(path.join(dist, file)).size), limit: 25_000 },
]

for (const { what, bytes, limit } of ROWS) {
  const over = bytes > limit
  process.stdout.write(`${over ? 'OVER' : 'ok  '} ${what.padEnd(48)} ${String(bytes).padStart(7)} of ${limit}\n`)
  if (over) process.exitCode = 1
}

/** Measures the pipeline against what it cannot avoid: remark-parse alone on the same text; and a warm rebuild against a cold one. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import nodePath from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { diskCache } from '../src/pipeline/cache.ts'
import { compile } from '../src/pipeline/compile.ts'
import { type Source, readSources } from '../src/pipeline/sources.ts'
import { termOf } from '../src/pipeline/term.ts'

/** About what upstream holds. */
const FULL = 2_000_000

/**
 * Prints both ratios and the peak of memory.
 * @param content folder laid out like `programs/`; a small one is multiplied to upstream's size
 * @returns whether every goal is met
 */
export function benchCompile(content: string, runs = 3): boolean {
  const sources = multiplied(readSources([content]))
  const markdown = sources.filter(isTermFile)
  const reader = unified().use(remarkParse).freeze()
  const folder = mkdtempSync(nodePath.join(tmpdir(), 'bench-'))
  // Warm up, so that no run pays for compiling the code.
  compile(sources.slice(0, 3))
  const parse = best(runs, () => markdown.forEach(({ text }) => reader.parse(text)))
  const cold = best(runs, () => compile(sources))
  const memory = process.resourceUsage().maxRSS / 1024
  compile(sources, diskCache(folder, 'bench'))
  // A new cache object each time is what a new process finds on disk; each run changes one file anew.
  const warm = best(runs, (run) => compile(withChange(sources, run), diskCache(folder, 'bench')))
  rmSync(folder, { recursive: true, force: true })

  const size = (markdown.reduce((sum, { text }) => sum + text.length, 0) / 1e6).toFixed(1)
  const rows = [
    { what: `compile ${size} MB`, ratio: cold / parse, goal: 3, of: `${parse.toFixed(0)} ms of remark-parse alone`, took: cold },
    { what: 'rebuild after one changed file', ratio: warm / cold, goal: 0.1, of: 'a cold one', took: warm },
    { what: 'memory', ratio: memory / 300, goal: 1, of: '300 MB', took: null },
  ]
  for (const { what, ratio, goal, of, took } of rows) {
    process.stdout.write(`${ratio <= goal ? 'ok  ' : 'OVER'} ${what}: ${ratio.toFixed(2)} of ${of}${took === null ? '' : `, ${took.toFixed(0)} ms`} (goal ${goal})\n`)
  }
  return rows.every(({ ratio, goal }) => ratio <= goal)
}

const isTermFile = ({ path }: Source): boolean => termOf(path) !== null && path.endsWith('.md')

/** Copies under other years, until there is as much as upstream has. */
function multiplied(sources: readonly Source[]): Source[] {
  const all = [...sources]
  const size = (): number => all.reduce((sum, { text }) => sum + text.length, 0)
  for (let year = 2030; size() < FULL && year < 2099; year += 1) {
    for (const { path, text } of sources.filter(isTermFile)) all.push({ path: path.replace(/20\d\d/, String(year)), text })
  }
  return all
}

function withChange(sources: readonly Source[], run: number): Source[] {
  const at = sources.findIndex(isTermFile)
  return sources.map((source, index) => (index === at ? { ...source, text: `${source.text}\n${' '.repeat(run)}` } : source))
}

function best(runs: number, work: (run: number) => unknown): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now()
    work(run)
    return performance.now() - start
  })
  return Math.min(...times)
}

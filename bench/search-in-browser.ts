/** Search in Chromium with the CPU slowed down four times, as a cheap phone: `npx tsx bench/search-in-browser.ts [--content path …]`. */
import { brotliCompressSync } from 'node:zlib'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { measuredChromiumPath } from '../e2e/chromium.ts'
import { compile } from '../src/pipeline/compile.ts'
import { SKILL_TABLE } from '../src/pipeline/skill-table.ts'
import { readSources } from '../src/pipeline/sources.ts'
import type { Project } from '../src/schema/project.ts'
import { buildIndex } from '../src/search/build-index.ts'
import type { measure, PageResult } from './browser-page.ts'
import { bundle } from './bundle.ts'
import { growIndex, toCatalogue } from './grow.ts'
import { judgedQueries } from './judged-queries.ts'
import { median } from './median.ts'
import { table } from './table.ts'

const SLOWDOWN = 4
const RUNS = 3
const SIZES = [1, 14_000, 133_500]

declare global {
  /** What browser-page.ts exports, in the page. */
  var bench: { measure: typeof measure }
}

async function run(projects: readonly Project[]): Promise<string> {
  const script = await bundle('browser-page.ts', 'bench')
  const engine = await bundle('../src/search/engine.ts', 'engine')
  const queries = judgedQueries().map(({ query }) => query)
  const index = buildIndex(projects, SKILL_TABLE)
  const executablePath = measuredChromiumPath()
  const browser = await chromium.launch({ ...(executablePath === null ? {} : { executablePath }), args: ['--no-sandbox'] })
  const rows: string[][] = []
  for (const size of SIZES) {
    const copies = Math.max(1, Math.ceil(size / projects.length))
    const text = JSON.stringify(growIndex(index, toCatalogue(projects), copies))
    const results: PageResult[] = []
    for (let i = 0; i < RUNS; i++) {
      const page = await browser.newPage()
      await page.addScriptTag({ content: script })
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
      results.push(await page.evaluate(([text, catalogue, copies, queries]) => globalThis.bench.measure(text, catalogue, copies, queries), [text, toCatalogue(projects), copies, queries] as const))
      await page.close()
    }
    const cell = (pick: (result: PageResult) => number) => median(results.map(pick)).toFixed(2)
    rows.push([`${copies * projects.length}`, cell(({ median }) => median), cell(({ p95 }) => p95), cell(({ worst }) => worst), cell(({ ready }) => ready), cell(({ firstTypo }) => firstTypo), cell(({ firstSuggestion }) => firstSuggestion)])
  }
  await browser.close()
  const size = (brotliCompressSync(engine).length / 1000).toFixed(1)
  return [`Chromium, CPU ${SLOWDOWN}× slower, milliseconds, medians of ${RUNS} runs; engine with Fuse ${size} KB brotli`, table(['projects', 'median', 'p95', 'worst', 'ready', 'first typo', 'first suggestion'], rows)].join('\n\n')
}

const { values } = parseArgs({ options: { content: { type: 'string', multiple: true } } })
const { projects } = compile(readSources(values.content ?? [process.env['CONTENT_DIR'] ?? 'src/content']))
process.stdout.write(`${await run(projects)}\n`)

/**
 * `npm run bench -- [--content path …] [--interactions]`: prints the tables and fails below the floors.
 * Content also by CONTENT_DIR. `--interactions` measures the built site in `dist` with a throttled Chromium.
 */
import { parseArgs } from 'node:util'
import { compile } from '../src/pipeline/compile.ts'
import { readSources } from '../src/pipeline/sources.ts'
import { benchCompile } from './compile.ts'
import { benchLinear } from './linear.ts'
import { benchSearch } from './search.ts'
import { table } from './table.ts'

const { values } = parseArgs({ options: { content: { type: 'string', multiple: true }, interactions: { type: 'boolean', default: false } } })
const content = values.content ?? [process.env['CONTENT_DIR'] ?? 'src/content']
const [first = 'src/content'] = content
const compiledInTime = benchCompile(first)
const readInLine = benchLinear()
const { projects } = compile(readSources(content))
const { text, failures } = benchSearch(projects)
process.stdout.write(`${text}\n`)
if (values.interactions) {
  // Not above: Playwright takes 200 MB of the memory that is measured there.
  const { measureInteractions } = await import('./interaction.ts')
  const rows = await measureInteractions()
  process.stdout.write(`${table(['Chromium, CPU 4×', 'interactions', 'median', 'p95', 'worst'], rows.map(({ what, interactions, median, p95, max }) => [what, `${interactions}`, ...[median, p95, max].map((time) => `${time} ms`)]))}\n`)
}
if (failures.length > 0 || !compiledInTime || !readInLine) {
  process.stderr.write(`\nBelow the floor:\n${failures.join('\n')}\n`)
  process.exitCode = 1
}

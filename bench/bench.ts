/** `npm run bench -- [--content path …]`: prints the tables and fails below the floors. Content also by CONTENT_DIR. */
import { parseArgs } from 'node:util'
import { compile } from '../src/pipeline/compile.ts'
import { readSources } from '../src/pipeline/sources.ts'
import { benchSearch } from './search.ts'

const { values } = parseArgs({ options: { content: { type: 'string', multiple: true } } })
const { projects } = compile(readSources(values.content ?? [process.env['CONTENT_DIR'] ?? 'src/content']))
const { text, failures } = benchSearch(projects)
process.stdout.write(`${text}\n`)
if (failures.length > 0) {
  process.stderr.write(`\nBelow the floor:\n${failures.join('\n')}\n`)
  process.exitCode = 1
}

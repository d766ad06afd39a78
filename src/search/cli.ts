/** `npm run search -- [--content path] [--exact] "query"`: what the query finds and why, as the app would show it. */
import { parseArgs } from 'node:util'
import { compile } from '../pipeline/compile.ts'
import { SKILL_TABLE } from '../pipeline/skill-table.ts'
import { readSources } from '../pipeline/sources.ts'
import { buildIndex } from './build-index.ts'
import { createEngine, type Explanation } from './engine.ts'

const MOST = 20
const USE = 'Use: npm run search -- [--content path] [--exact] "query"'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string', default: 'src/content' }, exact: { type: 'boolean', default: false } },
})
const query = positionals.join(' ')

const because = ({ reasons }: Explanation): string =>
  reasons.map(({ typed, found, how, fields }) => `${typed} ${how === 'exact' ? 'is' : `→ ${found} (${how})`} in ${fields.join(', ')}`).join('; ')

function run(): string {
  const { projects } = compile(readSources([values.content]))
  const catalogue = projects.map((project) => ({ ...project, summary: project.description }))
  const result = createEngine(buildIndex(projects, SKILL_TABLE), catalogue).search(query, {
    exact: values.exact,
    longText: (position) => {
      const project = projects[position]
      return project && {
        cncfProject: project.cncfProjectAsWritten,
        skills: project.skillsText ?? '',
        description: [project.description, project.expectedOutcome ?? '', project.programName ?? ''].join('\n'),
      }
    },
  })
  const total = result.positions.length
  const heads = [
    `${total} of ${projects.length} projects`,
    ...(result.kind === 'partial' ? ['none has all the words; these have all but one'] : []),
    ...result.corrections.map(({ from, to }) => `${from} was taken as ${to}`),
  ]
  const lines = [...result.positions.subarray(0, MOST)].flatMap((position, i) => {
    const project = projects[position]
    const rank = `${i + 1}.`.padStart(4)
    return [`${rank} ${result.score(position).toFixed(1).padStart(5)}  ${project?.cncfProject}: ${project?.title} (${project?.term})`, `            ${because(result.explain(position))}`]
  })
  return [heads.join('; '), ...lines, ...(total > MOST ? [`     … and ${total - MOST} more`] : [])].join('\n')
}

if (query === '') {
  process.stderr.write(`${USE}\n`)
  process.exitCode = 2
} else process.stdout.write(`${run()}\n`)

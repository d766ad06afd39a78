/** `npm run content:json`, `content:check` and `content:pull`: reads arguments, prints, sets the exit code. */
import { type Compiled, compile } from './compile.ts'
import { contentCache } from './content-cache.ts'
import { countOf } from './count-of.ts'
import { formatProblems } from './problems.ts'
import { pullCommand } from './pull-command.ts'
import { type Source, readSources } from './sources.ts'

const CONTENT = 'src/content'

function read(paths: readonly string[]): Compiled {
  let sources: Source[]
  try {
    sources = readSources(paths.length > 0 ? paths : [CONTENT])
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(2)
  }
  return compile(sources, contentCache(process.cwd()))
}

/** Each takes the arguments after its name and returns the exit code. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number>> = {
  json(paths) {
    const { terms, projects, problems } = read(paths)
    process.stdout.write(`${JSON.stringify({ terms, projects, problems }, null, 2)}\n`)
    process.stderr.write(`${countOf(projects.length, 'project')} of ${countOf(terms.length, 'term')}, ${countOf(problems.length, 'problem')}\n`)
    return 0
  },
  check(paths) {
    const { terms, projects, problems } = read(paths)
    process.stdout.write(`${problems.length > 0 ? `${formatProblems(problems)}\n` : ''}${countOf(projects.length, 'project')} of ${countOf(terms.length, 'term')} read\n`)
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0
  },
  pull(args) {
    const { text, code } = pullCommand(args, CONTENT)
    ;(code === 0 ? process.stdout : process.stderr).write(`${text}\n`)
    return code
  },
}

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
if (command === undefined) process.stderr.write(`Use: cli.ts ${Object.keys(COMMANDS).join('|')} [path …]\n`)
process.exitCode = command?.(args) ?? 2

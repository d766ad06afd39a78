/** `npm run content:json`, `content:check` and `content:pull`: reads arguments, prints, sets the exit code. */
import { compile } from './compile.ts'
import { contentCache } from './content-cache.ts'
import { formatProblems } from './problems.ts'
import { pullCommand } from './pull-command.ts'
import { readSources } from './sources.ts'

const [command, ...args] = process.argv.slice(2)
const paths = args.length > 0 ? args : ['src/content']

function read(): ReturnType<typeof compile> {
  try {
    return compile(readSources(paths), contentCache(process.cwd()))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(2)
  }
}

if (command === 'json') {
  const { terms, projects, problems } = read()
  process.stdout.write(`${JSON.stringify({ terms, projects, problems }, null, 2)}\n`)
  process.stderr.write(`${projects.length} projects of ${terms.length} terms, ${problems.length} problems\n`)
} else if (command === 'check') {
  const { problems } = read()
  process.stdout.write(`${formatProblems(problems)}\n`)
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
} else if (command === 'pull') {
  const { text, code } = pullCommand(args, 'src/content')
  ;(code === 0 ? process.stdout : process.stderr).write(`${text}\n`)
  process.exitCode = code
} else {
  process.stderr.write('Use: cli.ts json|check|pull [path …]\n')
  process.exitCode = 2
}

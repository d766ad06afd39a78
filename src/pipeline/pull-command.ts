/** The command line of `content:pull`. */
import { parseArgs } from 'node:util'
import { countOf } from './count-of.ts'
import { pull, UPSTREAM } from './pull.ts'

const USE = 'Use: npm run content:pull -- [--from <URL or local clone>] [--ref <branch, tag or commit>]'

/** @returns what to print, and the exit code: 0 done, 1 failed with the content as it was, 2 wrong use */
export function pullCommand(args: readonly string[], content: string): { text: string; code: 0 | 1 | 2 } {
  let options: { from: string; ref: string | null }
  try {
    const { values } = parseArgs({ args: [...args], options: { from: { type: 'string' }, ref: { type: 'string' } } })
    options = { from: values.from ?? UPSTREAM, ref: values.ref ?? null }
  } catch (error) {
    return { text: `${messageOf(error)}\n${USE}`, code: 2 }
  }
  try {
    const { commit, summary, compiled: { terms, projects, problems } } = pull({ content, ...options })
    const errors = problems.filter(({ severity }) => severity === 'error').length
    return {
      text: [
        `Pulled ${options.from}${commit === null ? '' : ` at ${commit.slice(0, 8)}`}: ${summary}`,
        `${content} now holds ${countOf(projects.length, 'project')} of ${countOf(terms.length, 'term')}; \`npm run content:check\` shows ${countOf(errors, 'error')} and ${countOf(problems.length - errors, 'warning')}`,
      ].join('\n'),
      code: 0,
    }
  } catch (error) {
    return { text: `Nothing was pulled, ${content} is as it was. ${messageOf(error)}`, code: 1 }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Runs synchronous work against the clock, in this thread: a script with a timeout also interrupts the library it is in. */
import { type Context, Script, createContext } from 'node:vm'

const script = new Script('run()')
/** One for all: making one takes longer than most of the work done in it. */
const context: Context = createContext({ run: () => undefined })

/** Longest a section may take. Real ones take a few milliseconds. */
export const DEADLINE = 600

/**
 * Does one task after the other. A task that takes too long or throws counts as failed; the others are not touched by it.
 * The clock is started once for many tasks (starting it costs as much as a small task), so a task is only blamed
 * when it was alone on it, or for most of it.
 * @returns per task its value, or undefined when it failed
 */
export function runAll<T>(tasks: readonly (() => T)[], milliseconds: number = DEADLINE): (T | undefined)[] {
  const results: (T | undefined)[] = []
  let started = 0
  context['run'] = () => {
    while (results.length < tasks.length) {
      started = performance.now()
      results.push(attempt(tasks[results.length]))
    }
  }
  while (results.length < tasks.length) {
    const first = results.length
    try {
      script.runInContext(context, { timeout: milliseconds })
    } catch (error) {
      if (!isTimeout(error)) throw error
      if (results.length === first || performance.now() - started > milliseconds * 0.6) results.push(undefined)
    }
  }
  return results
}

/** Deep nesting can overflow the stack inside a library; that is the input's fault and costs only this task. */
function attempt<T>(task: (() => T) | undefined): T | undefined {
  try {
    return task?.()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Not `instanceof Error`: the error may be one of the script's own realm. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

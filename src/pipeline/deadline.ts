/** Runs synchronous work against the clock, in this thread: a script with a timeout also interrupts the library it is in. */
import { type Context, Script, createContext } from 'node:vm'

const script = new Script('run()')
/** One for all: making one takes longer than most of the work done in it. */
const context: Context = createContext({ run: () => undefined })

/** Milliseconds a section may take. Real ones take a few. */
export const DEADLINE = 450

/** Starts a task may have on a machine so busy that the clock runs out before the task got the processor. */
const STARTS = 6

/**
 * Does one task after the other. A task that takes too long or overflows the stack failed; the others are not touched by it.
 * The clock is started once for many tasks (starting it costs as much as a small task), so a task that was running
 * when time was up starts again, and is only blamed when it had all the time for itself and did use it:
 * what is read must not depend on what else the machine has to do.
 * @returns per task its value, or undefined when it failed
 */
export function runAll<T>(tasks: readonly (() => T)[], milliseconds: number = DEADLINE): (T | undefined)[] {
  const results: (T | undefined)[] = []
  context['run'] = () => {
    while (results.length < tasks.length) results.push(attempt(tasks[results.length]))
  }
  let starts = 0
  while (results.length < tasks.length) {
    const first = results.length
    const before = process.cpuUsage()
    try {
      script.runInContext(context, { timeout: milliseconds })
    } catch (error) {
      if (!isTimeout(error)) throw error
      const { user, system } = process.cpuUsage(before)
      starts = results.length === first ? starts + 1 : 0
      if (starts >= STARTS || (starts > 0 && (user + system) / 1000 > milliseconds * 0.7)) {
        results.push(undefined)
        starts = 0
      }
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

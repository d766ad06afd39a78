/** Build step: leaves mutations and infinite lists out of TanStack Query; this app only reads, and no bundler can shake them out of a class. */
import type { Plugin } from 'vite'

/** What is asked of an empty cache of mutations: https://tanstack.com/query/latest/docs/reference/MutationCache */
const NO_MUTATIONS = '{ findAll: () => [], clear() {}, resumePausedMutations: () => Promise.resolve() }'

/** Each row: a file of the package, what stands once in it, and what is left of it. */
const CUTS = [
  { file: 'queryClient.js', part: 'config.mutationCache || new MutationCache()', left: NO_MUTATIONS },
  { file: 'query.js', part: 'infiniteQueryBehavior(this.options.pages)', left: 'undefined' },
] as const

const MODULE = /\/@tanstack\/query-core\/build\/modern\/(queryClient|query)\.js$/

/**
 * @param file its name without the folder
 * @throws when a new version is laid out differently: look at its file and mend the table
 */
export const leanQuery = (file: string, source: string): string =>
  CUTS.filter((cut) => cut.file === file).reduce((text, { part, left }) => {
    if (text.split(part).length !== 2) throw new Error(`leanQuery: ${file} has not one “${part}”; mend the table in src/prerender/lean-query.ts`)
    return text.replace(part, () => left)
  }, source)

export const leanQueryPlugin = (): Plugin => ({
  name: 'lean-query',
  apply: 'build',
  transform: { filter: { id: MODULE }, handler: (code, id) => ({ code: leanQuery(id.slice(id.lastIndexOf('/') + 1), code), map: null }) },
})

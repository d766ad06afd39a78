/**
 * What a page needs that is not in it. The script would ask for one file after the other, over a slow network a second each:
 * the page asks for all of them at once (`before-paint.ts`).
 */
import path from 'node:path'
import type { Rolldown } from 'vite'
import type { PageAddress } from './page-addresses.ts'

export interface EarlyFile {
  readonly href: string
  /** `asked`: where the address changes the list; keys: where it has one of them. */
  readonly when: 'always' | 'asked' | readonly string[]
}

type Needed = Readonly<Record<string, EarlyFile['when']>>

const OWN_LIST: Needed = { 'src/app/late.ts': 'always', 'src/generated/newest.json': 'always', 'src/generated/catalogue.json': ['id'] }

/** By source. Search and older terms come anyway, but where nothing asks for them only when nothing else is going on. */
const NEEDED: { readonly [Kind in PageAddress['kind']]?: Needed } = {
  discover: {
    'src/app/late.ts': 'asked',
    'src/generated/newest.json': 'asked',
    'src/generated/catalogue.json': ['q', 'term'],
    'src/search/engine.ts': ['q'],
    'src/generated/search-index.json': ['q'],
  },
  project: { 'src/app/pages/project.tsx': 'always', 'src/generated/newest.json': 'always', 'src/app/late.ts': 'always' },
  shortlist: { ...OWN_LIST, 'src/app/pages/shortlist.tsx': 'always' },
  compare: { ...OWN_LIST, 'src/app/pages/compare.tsx': 'always' },
}

/** What of a built file is read: Rolldown's output has more. */
export type BuiltOutput = Pick<Rolldown.OutputChunk, 'type' | 'fileName' | 'moduleIds'> | Pick<Rolldown.OutputAsset, 'type' | 'fileName' | 'originalFileNames'>

/** @returns of each source, relative to `root`, the file it became; files that are equal become one */
export const filesOf = (outputs: readonly BuiltOutput[], root: string): ReadonlyMap<string, string> =>
  new Map(outputs.flatMap((output) =>
    (output.type === 'chunk' ? output.moduleIds.map((id) => path.relative(root, id)) : output.originalFileNames).map((source): [string, string] => [source.split(path.sep).join('/'), output.fileName])))

/**
 * @param files by their sources
 * @throws when the build has none for a source of the table
 */
export const earlyFiles = (kind: PageAddress['kind'], files: ReadonlyMap<string, string>, base: string): EarlyFile[] =>
  Object.entries(NEEDED[kind] ?? {}).map(([source, when]) => {
    const file = files.get(source)
    if (file === undefined) throw new Error(`The build has no file of ${source}: mend the table of src/prerender/early-files.ts`)
    return { href: `${base}${file}`, when }
  })

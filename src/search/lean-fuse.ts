/** Build step: leaves of Fuse.js what `Fuse.match` reaches; its class and options we never set are 4 KB that no bundler can shake out. */
import type { Plugin } from 'vite'

const MODULE = /\/fuse\.js\/dist\/fuse\.basic\.mjs$/

/** Each row: what stands once in Fuse's file, and what is left of it. */
const CUTS: readonly (readonly [RegExp, string])[] = [
  [/^var Fuse = class \{$.*?^\};$/ms, 'var Fuse = {};'],
  // Words are folded before they come to Fuse; its table of combining marks is for `ignoreDiacritics`.
  [/^const stripDiacritics = .*;$/m, 'const stripDiacritics = (text) => text;'],
  [/^const NON_DECOMPOSABLE_RE = .*;$/m, ''],
  ...['createIndex', 'parseIndex', 'parseQuery'].map((name) => [new RegExp(`^Fuse\\.${name} = \\w+;$`, 'm'), ''] as const),
]

/** @throws when a new Fuse is laid out differently: look at its file and mend the table. */
export const leanFuse = (source: string): string =>
  CUTS.reduce((text, [part, left]) => {
    if (!part.test(text)) throw new Error(`leanFuse: fuse.basic.mjs has nothing like ${part}; mend the table in src/search/lean-fuse.ts`)
    return text.replace(part, left)
  }, source)

export const leanFusePlugin = (): Plugin => ({
  name: 'lean-fuse',
  apply: 'build',
  transform: { filter: { id: MODULE }, handler: (code) => ({ code: leanFuse(code), map: null }) },
})

/** Which files of the build the service worker takes along: the app, its pages and its search, and the newest term. */
import { createHash } from 'node:crypto'
import { entryScript } from './entry-script.ts'

export interface BuiltFile {
  /** Below the folder of the build, with `/`. */
  readonly name: string
  readonly content: Uint8Array
}

export interface Precache {
  readonly precached: readonly { readonly url: string; readonly revision: string | null; readonly integrity?: string }[]
  /** Of every file with a hash in its name: its path, and what its content has to be. */
  readonly assets: Readonly<Record<string, string>>
  readonly shell: string
  /** The script that every page of this build starts. */
  readonly entry: string
}

/** Pages every visit may come to; those of projects the app renders from its data. */
const PAGES: Readonly<Record<string, string>> = { 'index.html': '', 'shortlist/index.html': 'shortlist/', 'compare/index.html': 'compare/', 'shell/index.html': 'shell/' }

const SHELL = 'shell/index.html'

const revisionOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 16)

/**
 * For https://www.w3.org/TR/sri-2/: what a network cut in half, or a portal that answers for the host, is never kept as
 * part of the app. Pages go without, as some hosts write into them; the worker looks whether they are whole.
 */
const integrityOf = (content: Uint8Array): string => `sha256-${createHash('sha256').update(content).digest('base64')}`

const entryOf = (page: Uint8Array = Buffer.from('')): string => entryScript(Buffer.from(page).toString()).src

/**
 * @throws when the files lack the page of the shell, or it starts no script
 * @param base begins and ends with `/`
 * @param newestTerm whose texts are taken along; those of older terms are kept when they are opened
 */
export const precacheOf = (files: readonly BuiltFile[], base: string, newestTerm: string | null): Precache => {
  const assets = files.filter(({ name }) => name.startsWith('assets/'))
  const isOldBody = (name: string) => /^assets\/(?:lfx|gsoc)-\d{4}/.test(name) && !name.startsWith(`assets/${newestTerm}-`)
  const pages = files.flatMap(({ name, content }) => {
    const url = PAGES[name]
    return url === undefined ? [] : [{ url: `${base}${url}`, revision: revisionOf(content) }]
  })
  const icon = files.filter(({ name }) => name === 'favicon.svg').map(({ name, content }) => ({ url: `${base}${name}`, revision: revisionOf(content) }))
  return {
    precached: [...pages, ...icon, ...assets.filter(({ name }) => !isOldBody(name)).map(({ name, content }) => ({ url: `${base}${name}`, revision: null, integrity: integrityOf(content) }))],
    assets: Object.fromEntries(assets.map(({ name, content }) => [`${base}${name}`, integrityOf(content)])),
    shell: `${base}${PAGES[SHELL]}`,
    entry: entryOf(files.find(({ name }) => name === SHELL)?.content),
  }
}

export const precacheModule = ({ precached, assets, shell, entry }: Precache): string =>
  `export const PRECACHED = ${JSON.stringify(precached)}\nexport const ASSETS = ${JSON.stringify(assets)}\nexport const SHELL = ${JSON.stringify(shell)}\nexport const ENTRY = ${JSON.stringify(entry)}\n`

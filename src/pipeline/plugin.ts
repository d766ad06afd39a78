/** The Vite plugin: compiles the content before anything is built, again when markdown changes, and publishes `data/v1/`. */
import path from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { buildIndex } from '../search/build-index.ts'
import { uncached } from './cache.ts'
import { catalogueFiles } from './catalogue.ts'
import { type Compiled, compile } from './compile.ts'
import { contentCache } from './content-cache.ts'
import { readContentCommit } from './content-commit.ts'
import { writeGenerated } from './generated.ts'
import { contentLicence } from './licence.ts'
import { formatProblems } from './problems.ts'
import { publicFiles } from './public-data.ts'
import { SKILL_TABLE } from './skill-table.ts'
import { readSources } from './sources.ts'

/** One project would hide another, or a whole term would vanish; every other problem costs only its own record. */
const STOPS: ReadonlySet<string> = new Set(['duplicate-id', 'no-project'])

export interface ContentPluginOptions {
  /** Folder laid out like cncf/mentoring's `programs/`. */
  content?: string
}

export function contentPlugin(options: ContentPluginOptions = {}): Plugin {
  let content = ''
  let generated = ''
  let cache = uncached
  let published: ReadonlyMap<string, string> = new Map()

  /** @returns the generated files that changed */
  const update = (): { changed: string[]; compiled: Compiled } => {
    const compiled = compile(readSources([content]), cache)
    const commit = readContentCommit(content)
    const licence = contentLicence(commit?.id ?? null)
    const { catalogue, newest, bodies } = catalogueFiles(compiled, licence)
    published = publicFiles(compiled, licence)
    const files = new Map([
      ['catalogue.json', JSON.stringify(catalogue)],
      ['newest.json', JSON.stringify(newest)],
      ['search-index.json', JSON.stringify(buildIndex(compiled.projects, SKILL_TABLE))],
      ['content-day.json', JSON.stringify(commit?.day ?? null)],
      ...[...bodies].map(([term, texts]): [string, string] => [`bodies/${term}.json`, JSON.stringify(texts)]),
    ])
    return { changed: writeGenerated(generated, files), compiled }
  }

  return {
    name: 'mentorship-content',
    config(config, { command, isPreview }) {
      const root = config.root ?? process.cwd()
      content = path.resolve(root, options.content ?? process.env['CONTENT_DIR'] ?? 'src/content')
      generated = path.resolve(root, 'src/generated')
      if (isPreview === true) return
      cache = contentCache(root)
      const { compiled: { problems } } = update()
      const stops = problems.filter(({ rule }) => STOPS.has(rule))
      if (stops.length > 0 && command === 'build') throw new Error(`The content cannot be published as it is:\n${formatProblems(stops)}`)
    },
    configureServer(server) {
      server.watcher.add(content)
      server.watcher.on('all', (_, file) => {
        if (path.resolve(file).startsWith(content + path.sep)) refresh(server)
      })
      server.middlewares.use((request, response, next) => {
        const text = published.get((request.url ?? '').split('?')[0]?.slice(server.config.base.length) ?? '')
        if (text === undefined) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(text)
      })
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of published) this.emitFile({ type: 'asset', fileName, source })
    },
  }

  function refresh(server: ViteDevServer): void {
    try {
      if (update().changed.length > 0) server.ws.send({ type: 'custom', event: 'content:changed' })
    } catch (error) {
      server.config.logger.error(error instanceof Error ? error.message : String(error))
    }
  }
}

/** The Vite plugin: after the app is built, its server build renders every address to a file of its own. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { Bodies, Catalogue } from '../schema/catalogue.ts'
import { bootScript } from './boot.ts'
import { criticalCss } from './critical-css.ts'
import { pageDocument } from './document.ts'
import { earlyFiles, filesOf } from './early-files.ts'
import { entryScript } from './entry-script.ts'
import { headTags, printHead } from './head.ts'
import { pageAddresses, pageOf } from './page-addresses.ts'
import { contentSecurityPolicy, sha256 } from './policy.ts'
import { precacheModule, precacheOf, type BuiltFile } from './precache.ts'
import type { GeneratedFiles, Renderer } from './renderer.ts'
import { sbomOf } from './sbom.ts'
import { sideFiles } from './side-files.ts'
import { siteOf, type Site } from './site.ts'

/** What the content plugin wrote is our own, and it read it through the schema. */
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const generatedFiles = (folder: string): GeneratedFiles => ({
  // Both were parsed against their schema before they were written.
  newest: readJson(path.join(folder, 'newest.json')) as Catalogue,
  all: readJson(path.join(folder, 'catalogue.json')) as Catalogue,
  bodies: new Map(readdirSync(path.join(folder, 'bodies')).map((name) => [path.parse(name).name, readJson(path.join(folder, 'bodies', name)) as Bodies])),
})

const newestTermIn = (folder: string): string | null => generatedFiles(folder).newest.projects[0]?.term ?? null

export function prerenderPlugin(): Plugin {
  let root = ''
  let out = ''
  let server = ''
  let site: Site = { base: '/', origin: null }

  /** @param built of each source the file it became */
  const writePages = async (built: ReadonlyMap<string, string>): Promise<number> => {
    // The module is the build of render.tsx.
    const { renderPage, AGREED } = (await import(pathToFileURL(path.join(server, 'render.js')).href)) as Renderer
    const generated = path.join(root, 'src/generated')
    const files = generatedFiles(generated)
    const template = readFileSync(path.join(out, 'index.html'), 'utf8')
    const [, sheet] = /<link rel="stylesheet"[^>]*href="[^"]*?(assets\/[^"]+)"/.exec(template) ?? []
    if (sheet === undefined) throw new Error('The built index.html links no style sheet: src/app/main.tsx has to import one')
    const css = readFileSync(path.join(out, sheet), 'utf8')
    const [, font] = /@font-face[^}]*url\(["']?([^"')]+)/.exec(css) ?? []
    if (font === undefined) throw new Error('The style sheet has no font: src/app/styles.css sets the headings in one')

    const pages = await Promise.all(pageAddresses(files.all).map(async (address) => ({ address, ...(await renderPage(address, files)) })))
    for (const kind of new Set(pages.map(({ address }) => address.kind))) {
      const alike = pages.filter(({ address }) => address.kind === kind)
      const boot = bootScript(AGREED, font, earlyFiles(kind, built, site.base))
      const style = await criticalCss(css, [template, ...alike.map(({ html }) => html)])
      const policy = contentSecurityPolicy({ scripts: [sha256(boot)], styles: [sha256(style)] })
      for (const { address, title, html, data } of alike) {
        const file = path.join(out, address.file)
        mkdirSync(path.dirname(file), { recursive: true })
        const head = headTags(pageOf(address, files.all), files.all, site)
        if (head.find(({ tag }) => tag === 'title')?.text !== title)
          throw new Error(`${address.path} is called “${title}” by its page and otherwise by its head: give both the same title, see src/prerender/page.ts`)
        writeFileSync(file, pageDocument(template, { path: address.kind === 'not-found' || address.kind === 'shell' ? null : address.path, html, head: printHead(head), css: style, boot, policy, data }))
      }
    }
    // The content plugin writes a day or null.
    const contentDay = readJson(path.join(generated, 'content-day.json')) as string | null
    for (const [file, content] of await sideFiles({ catalogue: files.all, site, contentDay, root })) {
      mkdirSync(path.dirname(path.join(out, file)), { recursive: true })
      writeFileSync(path.join(out, file), content)
    }
    writeFileSync(path.join(out, 'version.json'), JSON.stringify({ script: entryScript(template).src }))
    return pages.length
  }

  const builtFiles = (): BuiltFile[] =>
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => ({ name: path.relative(out, file).split(path.sep).join('/'), content: readFileSync(file) }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))

  return {
    name: 'mentorship-prerender',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        ssr: {
          build: {
            outDir: 'node_modules/.cache/prerender',
            emptyOutDir: true,
            ssr: 'src/prerender/render.tsx',
            copyPublicDir: false,
          },
        },
        worker: {
          consumer: 'client',
          build: {
            emptyOutDir: false,
            copyPublicDir: false,
            rolldownOptions: { input: 'src/worker/worker.ts', output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false } },
          },
        },
      },
    }),
    configResolved(config) {
      root = config.root
      out = path.resolve(root, config.build.outDir)
      site = siteOf(process.env['SITE_URL'], config.base)
      server = path.resolve(root, 'node_modules/.cache/prerender')
    },
    resolveId: { filter: { id: /^virtual:precache$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:precache$/ },
      handler: () => precacheModule(precacheOf(builtFiles(), site.base, newestTermIn(path.join(root, 'src/generated')))),
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr, worker } = builder.environments
        if (client === undefined || ssr === undefined || worker === undefined) throw new Error('Vite lacks one of the environments client, ssr and worker: see its release notes on the Environment API')
        const result = await builder.build(client)
        if (!('output' in result)) throw new Error('The client became no output or several: src/prerender renders the pages of exactly one build, which does not watch')
        await builder.build(ssr)
        client.logger.info(`${await writePages(filesOf(result.output, root))} pages prerendered`)
        // Whoever installs with another tool has a whole site without it.
        await sbomOf(root, 'mentorship-finder').then((text) => writeFileSync(path.join(out, 'sbom.json'), text), (error: unknown) => client.logger.warn(`No sbom.json was written: ${String(error)}`))
        // Last: it takes along what has been written.
        await builder.build(worker)
      },
    },
  }
}

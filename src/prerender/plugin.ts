/** The Vite plugin: after the app is built, its server build renders every address to a file of its own. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { Bodies, Catalogue } from '../schema/catalogue.ts'
import { bootScript } from './boot.ts'
import { criticalCss } from './critical-css.ts'
import { pageDocument } from './document.ts'
import { headTags, printHead } from './head.ts'
import { pageAddresses, pageOf } from './page-addresses.ts'
import { contentSecurityPolicy, sha256 } from './policy.ts'
import type { GeneratedFiles, Renderer } from './renderer.ts'
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

export function prerenderPlugin(): Plugin {
  let root = ''
  let out = ''
  let server = ''
  let site: Site = { base: '/', origin: null }

  const writePages = async (): Promise<number> => {
    // The module is the build of render.tsx.
    const { renderPage, VIEW_KEYS } = (await import(pathToFileURL(path.join(server, 'render.js')).href)) as Renderer
    const files = generatedFiles(path.join(root, 'src/generated'))
    const template = readFileSync(path.join(out, 'index.html'), 'utf8')
    const [, sheet] = /<link rel="stylesheet"[^>]*href="[^"]*?(assets\/[^"]+)"/.exec(template) ?? []
    if (sheet === undefined) throw new Error('The built index.html links no style sheet: src/app/main.tsx has to import one')
    const css = readFileSync(path.join(out, sheet), 'utf8')
    const boot = bootScript(VIEW_KEYS)

    const pages = await Promise.all(pageAddresses(files.all).map(async (address) => ({ address, ...(await renderPage(address, files)) })))
    for (const kind of new Set(pages.map(({ address }) => address.kind))) {
      const alike = pages.filter(({ address }) => address.kind === kind)
      const style = await criticalCss(css, [template, ...alike.map(({ html }) => html)])
      const policy = contentSecurityPolicy({ scripts: [sha256(boot)], styles: [sha256(style)] })
      for (const { address, title, html, data } of alike) {
        const file = path.join(out, address.file)
        mkdirSync(path.dirname(file), { recursive: true })
        const head = headTags(pageOf(address, files.all), files.all, site)
        if (head.find(({ tag }) => tag === 'title')?.text !== title)
          throw new Error(`${address.path} is called “${title}” by its page and otherwise by its head: give both the same title, see src/prerender/page.ts`)
        writeFileSync(file, pageDocument(template, { path: address.kind === 'not-found' ? null : address.path, html, head: printHead(head), css: style, boot, policy, data }))
      }
    }
    for (const [file, content] of await sideFiles({ catalogue: files.all, site, contentDay: null })) {
      mkdirSync(path.dirname(path.join(out, file)), { recursive: true })
      writeFileSync(path.join(out, file), content)
    }
    return pages.length
  }

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
      },
    }),
    configResolved(config) {
      root = config.root
      out = path.resolve(root, config.build.outDir)
      site = siteOf(process.env['SITE_URL'], config.base)
      server = path.resolve(root, 'node_modules/.cache/prerender')
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, ssr } = builder.environments
        if (client === undefined || ssr === undefined) throw new Error('Vite has no environment named client or ssr: see its release notes on the Environment API')
        if (!client.isBuilt) await builder.build(client)
        await builder.build(ssr)
        client.logger.info(`${await writePages()} pages prerendered`)
      },
    },
  }
}

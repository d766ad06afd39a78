/** Pages built from markdown that wants to run, load or lead astray, with each of the two walls alone. */
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { isAwake } from './fixtures.ts'
import { HOSTILE_MARKDOWN } from './hostile-markdown.ts'
import { serveSite, type Site } from './site.ts'
import { buildSite } from './test-build.ts'

const CACHE = path.resolve('node_modules/.cache/hostile')
const CONTENT = path.join(CACHE, 'content')

/** The sanitiser at work, the policy taken out. */
const SANITISED = path.join(CACHE, 'sanitised')
/** The markdown's own HTML in the place of what the sanitiser made of it: with the policy, and without. */
const GUARDED = path.join(CACHE, 'guarded')
const OPEN = path.join(CACHE, 'open')

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/
/** React would clear away at once what it has not written. */
const APP = /<script fetchpriority="low" type="module"[^>]*><\/script>/

/** The item is the text, and where it is one line the title, a skill, a mentor and a link too. */
const sections = (text: string, index: number): string => {
  const fields = text.includes('\n') ? '' : `- Expected Outcome: ${text}\n- Upstream Issue: ${text}\n- LFX URL: ${text}\n`
  const whole = `#### Item ${index}\n\n- Description: ${text}\n\n${text}\n\n${fields}- Recommended Skills: Go\n- Mentor(s): Ann Lee (@annlee)\n`
  return text.includes('\n') ? whole : `${whole}\n#### Title ${index} ${text}\n\n- Description: x\n- Recommended Skills: ${text}\n- Mentor(s): ${text} (@annlee)\n`
}

/** As a renderer that trusts its source would: HTML is kept, and so is where links and images lead. */
const asHtml = (text: string): string =>
  text
    .replace(/!\[([^\]]*)\]\(<?([^)>]*\)?)>?\)/g, '<img alt="$1" src="$2">')
    .replace(/\[([^\]]*)\]\(<?((?:[^()]|\([^)]*\))*?)>?\)/g, '<a href="$2">$1</a>')
    .replace(/\[go\]: (.*)/, '<a href="$1">Apply</a>')
    .replace(/<(javascript:[^>]*)>/, '<a href="$1">Apply</a>')

/** Only the pages of whole items are written anew. */
const isRewritten = (page: string) => page.includes('-gear-works-item-')

const pagesIn = async (folder: string): Promise<string[]> =>
  (await readdir(path.join(folder, 'projects'), { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => `projects/${name}/index.html`)

/** @param change of a page's HTML; `item` is what its text was written as, if it is the page of a whole item */
const rewrite = async (folder: string, change: (html: string, item: string) => string): Promise<void> => {
  for (const page of await pagesIn(folder)) {
    const file = path.join(folder, page)
    const html = await readFile(file, 'utf8')
    const [, index] = /<title>Item (\d+)/.exec(html) ?? []
    await writeFile(file, change(html, index === undefined ? '' : HOSTILE_MARKDOWN[Number(index)] ?? ''))
  }
}

const unsanitised = (html: string, item: string): string => html.replace(APP, '').replace('<div class="rich-text">', () => `<div class="rich-text">${asHtml(item)}`)

const test = base.extend<object, { site: Site }>({
  // Playwright reads the names of a fixture's needs from this pattern, even when there are none.
  // oxlint-disable-next-line no-empty-pattern
  site: [async ({}, use) => {
    const site = await serveSite(SANITISED)
    await use(site)
    site.close()
  }, { scope: 'worker' }],
})

test.describe.configure({ mode: 'serial', timeout: 180_000 })

test.beforeAll(async () => {
  // A build, and those of other tests before it.
  test.setTimeout(180_000)
  await rm(CACHE, { recursive: true, force: true })
  const folder = path.join(CONTENT, 'lfx-mentorship/2024/01-Mar-May')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'project_ideas.md'), `## Proposed Project ideas\n\n### Gear Works\n\n${HOSTILE_MARKDOWN.map(sections).join('\n')}`)
  await buildSite('hostile/sanitised', { CONTENT_DIR: CONTENT })
  for (const folder of [GUARDED, OPEN]) await cp(SANITISED, folder, { recursive: true })
  await rewrite(SANITISED, (html) => html.replace(POLICY, ''))
  await rewrite(GUARDED, unsanitised)
  await rewrite(OPEN, (html, item) => unsanitised(html, item).replace(POLICY, ''))
})

interface Seen { readonly pages: number; readonly ran: unknown[]; readonly foreign: string[]; readonly leaked: string[] }

/** Opens every page, hovers over and clicks what is in it, and reports what happened. */
const readAll = async (page: Page, site: Site, which = (_page: string) => true): Promise<Seen> => {
  const ran: unknown[] = []
  const foreign: string[] = []
  const leaked: string[] = []
  await page.exposeFunction('__xss', (name: unknown) => void ran.push(name))
  await page.route((url) => !url.href.startsWith(site.url), (route) => {
    foreign.push(route.request().url())
    // An answer that leaves the page where it is.
    return route.fulfill({ status: 204 })
  })
  let pages = 0
  for (const address of (await pagesIn(site.folder)).filter(which)) {
    const url = `${site.url}/${address.replace('index.html', '')}`
    // What the page before led to may still be on its way.
    await page.goto(url).catch(() => page.goto(url))
    // What the app makes of it itself; unsanitised markup is in the prerendered page alone.
    if (site.folder === SANITISED) await isAwake(page)
    pages++
    leaked.push(...(await page.evaluate(async () => {
      const isOurs = ({ name, value }: Attr) => ['class', 'href', 'target', 'rel', 'start'].includes(name) && (name !== 'href' || /^https?:/.test(value))
      const leaked: string[] = []
      for (const element of document.querySelectorAll<HTMLElement>('.rich-text *')) {
        for (const attribute of element.attributes) if (!isOurs(attribute)) leaked.push(`${element.tagName} ${attribute.name}="${attribute.value}"`)
        for (const event of ['mouseover', 'focus']) element.dispatchEvent(new MouseEvent(event, { bubbles: true }))
        // A link to a real address is a link: it may lead away.
        if (element.closest('a[href^=http]') === null) element.click()
      }
      // What was clicked and styled runs in the tasks and frames that follow; an image asked for after those fails only when they are through.
      await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)) })
      await new Promise((resolve) => {
        const last = new Image()
        last.addEventListener('error', resolve)
        last.src = `${location.origin}/no-such-image`
      })
      return leaked
    }).catch(() => ['a page was left'])))
  }
  return { pages, ran, foreign, leaked }
}

const ITEMS = HOSTILE_MARKDOWN.length
const PAGES = ITEMS + HOSTILE_MARKDOWN.filter((text) => !text.includes('\n')).length

test('the sanitiser alone: without a policy nothing runs, nothing leaves, nothing is left of an attribute', async ({ page, site }) => {
  site.folder = SANITISED
  expect(await readAll(page, site)).toEqual({ pages: PAGES, ran: [], foreign: [], leaked: [] })
})

test('the policy alone: the same HTML unsanitised runs nothing and loads nothing from elsewhere', async ({ page, site }) => {
  site.folder = GUARDED
  const { pages, ran, foreign } = await readAll(page, site, isRewritten)
  expect({ pages, ran, foreign: foreign.filter((url) => !/^https?:\/\/evil\.example\/(?:apply)?$/.test(url)) }).toEqual({ pages: ITEMS, ran: [], foreign: [] })
})

test('with neither, scripts run and images load: the items have teeth', async ({ page, site }) => {
  site.folder = OPEN
  const { ran, foreign } = await readAll(page, site, isRewritten)
  expect(new Set(ran).size).toBeGreaterThan(15)
  expect(foreign.length).toBeGreaterThan(3)
})

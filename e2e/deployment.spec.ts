import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { siteTest } from './site-test.ts'
import { takenAlong } from './taken-along.ts'
import { buildSite } from './test-build.ts'

/** Two builds with other names for every script, one after the other on one host. */
const BUILD_A = path.resolve('dist')
let BUILD_B = ''

const test = siteTest(() => BUILD_A)

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const content = path.resolve('node_modules/.cache/content-b')
  const file = 'lfx-mentorship/2024/01-Mar-May/project_ideas.md'
  const text = await readFile(path.join('src/content', file), 'utf8')
  await mkdir(path.dirname(path.join(content, file)), { recursive: true })
  await writeFile(path.join(content, file), text.replace('- Description: ', '- Description: A word more. '))
  BUILD_B = await buildSite('build-b', { CONTENT_DIR: content })
})

const TITLE = 'Improve Unit Test Coverage'
const save = (page: Page) => page.getByRole('button', { name: `Save ${TITLE}` }).first()
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('mentorship-finder'))
const scriptOf = (page: Page) => page.locator('script[type=module]').getAttribute('src')

const update = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready).update())

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a new version is offered, taken when asked for, and can be rolled back; what was saved stays', async ({ page, site }) => {
    await page.goto(site.url)
    const a = (await scriptOf(page)) ?? ''
    await takenAlong(page)
    await save(page).click()
    for (const folder of [BUILD_B, BUILD_A]) {
      site.folder = folder
      await update(page)
      // Nothing happens under a person's hands: the old version goes on until they ask.
      await page.getByRole('button', { name: 'Reload to use it' }).click()
      const script = expect(page.locator('script[type=module]'))
      await (folder === BUILD_A ? script : script.not).toHaveAttribute('src', a)
      await expect(save(page)).toHaveAttribute('aria-pressed', 'true')
    }
  })

  test('a version that another tab has taken is there for this one as well', async ({ page, site, context }) => {
    await page.goto(site.url)
    const a = (await scriptOf(page)) ?? ''
    await takenAlong(page)
    site.folder = BUILD_B
    await update(page)
    const take = (tab: Page) => tab.getByRole('button', { name: 'Reload to use it' })
    await expect(take(page)).toBeVisible()
    const other = await context.newPage()
    await other.goto(site.url)
    await expect(take(other)).toBeVisible()
    expect(await scriptOf(other)).toBe(a)
    // The first tab saw it arrive; the other found it there.
    for (const tab of [other, page]) {
      await take(tab).click()
      await expect(tab.locator('script[type=module]')).not.toHaveAttribute('src', a)
    }
  })

  test('a page left open across a deployment still opens every view', async ({ page, site }) => {
    await page.goto(site.url)
    await takenAlong(page)
    site.folder = BUILD_B
    for (const [link, heading] of [['Shortlist', 'Shortlist'], ['Compare', 'Compare projects']] as const) {
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: link }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    }
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Discover' }).click()
    const [title] = await page.getByRole('article').first().getByRole('heading').allTextContents()
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  })

  test('the kill switch in place of the worker frees the page, and what was saved stays', async ({ page, site }) => {
    await page.goto(site.url)
    await takenAlong(page)
    await save(page).click()
    const before = await kept(page)
    // Another site may stand on the same host.
    await page.evaluate(() => caches.open('workbox-precache-v2-https://somebody.example/else/'))
    site.instead.set('/sw.js', await readFile(path.join(BUILD_A, 'sw-kill-switch.js'), 'utf8'))
    await update(page)
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length).catch(() => -1)).toBe(0)
    await expect.poll(() => page.evaluate(() => caches.keys()).catch(() => [])).toEqual(['workbox-precache-v2-https://somebody.example/else/'])
    expect(await kept(page)).toBe(before)
  })
})

test.describe('with the service worker and a network that hangs', () => {
  test.use({ serviceWorkers: 'allow' })

  test('where the network hangs, a page that was not taken along comes out of the data', async ({ page, site }) => {
    await page.goto(site.url)
    await takenAlong(page)
    site.instead.set('/projects/nobody', () => {})
    await page.goto(`${site.url}/projects/nobody`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such project')
  })
})

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('a view whose code is gone with its deployment comes after one reload', async ({ page, site, expectedFaults }) => {
    expectedFaults.push('404')
    await page.goto(site.url)
    await expect(save(page)).toBeVisible()
    const before = await scriptOf(page)
    site.folder = BUILD_B
    let loads = 0
    page.on('load', () => loads++)
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Shortlist' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shortlist')
    expect(await scriptOf(page)).not.toBe(before)
    await expect.poll(() => loads).toBe(1)
  })

  test('a view whose code is missing on a broken host is told, without a loop', async ({ page, site, expectedFaults }) => {
    expectedFaults.push('404', 'Its code did not arrive')
    await page.goto(site.url)
    const [shortlist] = (await readdir(path.join(BUILD_A, 'assets'))).filter((name) => /^shortlist-.*js$/.test(name))
    site.instead.set(`/assets/${shortlist}`, 404)
    let loads = 0
    page.on('load', () => loads++)
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Shortlist' }).click()
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
    site.instead.clear()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Shortlist')
    await expect.poll(() => loads).toBe(1)
  })
})

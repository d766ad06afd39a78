/** The site below a folder of its host: every link, file, search and page without a network stays within it. */
import { cp, readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { isAwake } from './fixtures.ts'
import { siteTest } from './site-test.ts'
import { takenAlong } from './taken-along.ts'
import { buildSite } from './test-build.ts'

const BASE = '/a/b/'
const PROJECT = 'projects/lfx-2024-1-kyverno-kyverno-vpa-recommender'
let folder = ''

const test = siteTest(() => folder, BASE).extend<{ strays: string[] }>({
  /** What was asked for outside of the folder, and what failed within it; a test that expects one fault is excused that one only. */
  strays: async ({ page, site }, use) => {
    const strays: string[] = []
    page.on('request', (request) => { if (!request.url().startsWith(`${site.url}${BASE}`)) strays.push(request.url()) })
    page.on('response', (response) => { if (!response.ok() && !response.request().isNavigationRequest()) strays.push(`${response.status()} ${response.url()}`) })
    await use(strays)
    expect(strays).toEqual([])
  },
})

// One build for all of them.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  const content = path.resolve('node_modules/.cache/content-below')
  const file = 'lfx-mentorship/2024/01-Mar-May/project_ideas.md'
  await cp(path.join('src/content', file), path.join(content, file))
  folder = await buildSite('build-below', { BASE_PATH: BASE, CONTENT_DIR: content })
})

const heading = (page: Page) => expect(page.getByRole('heading', { level: 1 }))

test('no page, script or list of the build names an address outside of the folder', async () => {
  const files = await readdir(folder, { recursive: true })
  const outside: string[] = []
  for (const file of files.filter((name) => /\.(?:html|webmanifest)$/.test(name))) {
    const text = await readFile(path.join(folder, file), 'utf8')
    for (const [, address = ''] of text.matchAll(/(?:href|src|action|start_url|scope)"?[=:]\s?"(\/[^"]*)"/g)) if (!address.startsWith(BASE)) outside.push(`${file}: ${address}`)
  }
  expect(outside).toEqual([])
})

test('search, links, a deep link and a lost address work', async ({ page, site, strays, expectedFaults }) => {
  expectedFaults.push('404')
  await page.goto(`${site.url}${BASE}`)
  await expect(page.getByRole('article')).toHaveCount(29)
  await page.getByLabel('Search projects').fill('kyverno')
  await expect(page.getByRole('status')).toHaveText('4 projects')
  await expect(page).toHaveURL(`${site.url}${BASE}?q=kyverno`)
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`${BASE}projects/lfx-2024-1-kyverno`))
  await heading(page).toContainText(/Kyverno|Verify|Attest/i)
  await page.goBack()
  await expect(page.getByRole('status')).toHaveText('4 projects')
  for (const [name, address] of [['Shortlist', 'shortlist'], ['Compare', 'compare']] as const) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click()
    await expect(page).toHaveURL(`${site.url}${BASE}${address}`)
    await heading(page).toContainText(name)
  }
  await page.goto(`${site.url}${BASE}${PROJECT}`)
  await isAwake(page)
  await heading(page).toHaveText('Kyverno VPA Recommender')
  expect((await page.goto(`${site.url}${BASE}nowhere/at/all`))?.status()).toBe(404)
  await heading(page).toHaveText('There is no such page')
  await page.getByLabel('Search projects').fill('vpa')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(`${site.url}${BASE}?q=vpa`)
  await expect(page.getByRole('article').first()).toContainText('VPA')
  expect(strays).toEqual([])
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('all of it works without a network, a lost address too, and other pages of the host are left alone', async ({ page, site, strays, expectedFaults }) => {
    expectedFaults.push(`foreign request: ${site.url}/`)
    site.instead.set('/', '<!doctype html><title>The host</title><h1>Another site</h1>')
    await page.goto(`${site.url}${BASE}`)
    expect(await takenAlong(page)).toBe(`${site.url}${BASE}`)
    await page.context().setOffline(true)
    for (const [address, title] of [['?q=kyverno', 'Find a mentorship you can grow into.'], [PROJECT, 'Kyverno VPA Recommender'], ['shortlist', 'Shortlist'], ['nowhere/at/all', 'There is no such page'], ['projects/lfx-2024-1-nobody', 'There is no such project']] as const) {
      await page.goto(`${site.url}${BASE}${address}`)
      await isAwake(page)
      await heading(page).toHaveText(title)
      if (address.startsWith('?')) await expect(page.getByRole('status')).toHaveText('4 projects')
    }
    await page.getByRole('main').getByRole('link', { name: 'Find a project' }).click()
    await expect(page).toHaveURL(`${site.url}${BASE}`)
    await page.context().setOffline(false)
    expect(strays).toEqual([])
    await page.goto(site.url)
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    strays.length = 0
  })
})

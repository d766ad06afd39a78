/** Where a component throws, that part says so, and the rest goes on. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test as base } from './fixtures.ts'
import { entry, keep, KEY, keptText, LISTED } from './kept.ts'

const FAULT = 'broken on purpose'

const test = base.extend({
  page: async ({ page, expectedFaults }, use) => {
    expectedFaults.push(FAULT, 'The above error occurred')
    await keep(page, keptText(LISTED))
    await use(page)
  },
})

/** The browser's own `map` or `join` throws on a list that has this word: a fault within the component that shows it. */
const breakLists = (page: Page, method: 'map' | 'join', word: string) =>
  page.addInitScript(([method, word, fault]) => {
    const whole: unknown = Array.prototype[method]
    if (typeof whole !== 'function') return
    Object.assign(Array.prototype, {
      [method](this: unknown[], ...given: unknown[]) {
        if (this.some((item) => item === word || (typeof item === 'object' && item !== null && Object.values(item).includes(word)))) throw new Error(fault)
        return Reflect.apply(whole, this, given)
      },
    })
  }, [method, word, FAULT] as const)

const broken = (page: Page) => page.getByRole('alert').filter({ hasText: 'stopped working' })

const exported = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export my data' }).click()
  return readFile(await (await download).path(), 'utf8')
}

test('a card', async ({ page, context, axe }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await breakLists(page, 'join', 'Khaled Emara')
  await page.goto('/')
  await expect(broken(page)).toHaveCount(1)
  await expect(broken(page)).toContainText('“Kyverno VPA Recommender” stopped working')
  await expect(page.getByRole('article')).toHaveCount(28)
  await axe()
  await page.getByRole('button', { name: 'Copy details' }).click()
  await expect(page.getByText('Details copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`Error: ${FAULT}`)
  expect(JSON.parse(await exported(page)).shortlist).toHaveLength(LISTED.length)
  // The rest searches, saves and opens.
  await page.getByLabel('Search projects').fill('wasmedge')
  await expect(broken(page)).toHaveCount(0)
  await page.getByRole('article').first().getByRole('button', { name: /^Save/ }).click()
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/wasi|wasm/i)
})

test('a part of a project’s page', async ({ page, axe }) => {
  await breakLists(page, 'map', 'https://github.com/kyverno/kyverno/issues/9429')
  await page.goto('/projects/lfx-2024-1-kyverno-kyverno-vpa-recommender')
  await expect(broken(page)).toContainText('The list of facts stopped working')
  await expect(page.getByRole('heading', { name: 'What it is about' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save Kyverno VPA Recommender' })).toHaveAttribute('aria-pressed', 'true')
  await axe()
})

test('an entry of the shortlist', async ({ page, axe }) => {
  const lfxId = '3c1f7a52-0d5e-4a9b-8f55-6a1f0c9b2d10'
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [KEY, keptText([...LISTED, entry('gone', { lfxId })])] as const)
  await page.addInitScript(([lfxId, fault]) => {
    const { test } = RegExp.prototype
    Object.assign(RegExp.prototype, {
      test(this: RegExp, text: string) {
        if (text === lfxId) throw new Error(fault)
        return test.call(this, text)
      },
    })
  }, [lfxId, FAULT] as const)
  await page.goto('/shortlist')
  await expect(broken(page)).toContainText('“Title of gone” stopped working')
  await expect(page.getByRole('article')).toHaveCount(LISTED.length)
  await axe()
})

test('the search, for one query: the next is answered again', async ({ page }) => {
  await page.addInitScript((fault) => {
    const { normalize } = String.prototype
    Object.assign(String.prototype, {
      normalize(this: string, form?: string) {
        if (this.includes('boom')) throw new Error(fault)
        return normalize.call(this, form)
      },
    })
  }, FAULT)
  await page.goto('/')
  await page.getByLabel('Search projects').fill('boom')
  await expect(broken(page)).toContainText('The list of results stopped working')
  await expect(page.getByLabel('Search projects')).toHaveValue('boom')
  await page.getByLabel('Search projects').fill('kyverno')
  await expect(page.getByRole('status')).toHaveText('4 projects')
  await expect(broken(page)).toHaveCount(0)
})

test('the head of the page', async ({ page, axe }) => {
  await breakLists(page, 'map', 'Discover')
  await page.goto('/')
  await expect(broken(page)).toContainText('The head of the page stopped working')
  await page.getByLabel('Search projects').fill('kyverno')
  await expect(page.getByRole('status')).toHaveText('4 projects')
  await axe()
})

test('all of it: the last page still gives the details and what is kept', async ({ page, axe }) => {
  await page.addInitScript((fault) => {
    const { slice } = String.prototype
    Object.assign(String.prototype, {
      slice(this: string, ...range: [number?, number?]) {
        // The router does this with every path.
        if (String(this) === '/shortlist') throw new Error(fault)
        return slice.apply(this, range)
      },
    })
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } })
  }, FAULT)
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(29)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Shortlist' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page stopped working')
  await page.getByRole('button', { name: 'Copy details' }).click()
  await expect(page.getByRole('textbox', { name: 'Details' })).toHaveValue(new RegExp(FAULT))
  await axe()
  expect(JSON.parse(await exported(page)).shortlist).toHaveLength(LISTED.length)
  // And where what is kept cannot be put in order either: as it is stored.
  await page.evaluate(() => { Object.assign(Array.prototype, { toSorted: () => { throw new Error('no order') } }) })
  expect(JSON.parse(await exported(page)).shortlist).toEqual(LISTED)
})

test('the script itself: the page stays readable and says what does not answer', async ({ page, expectedFaults }) => {
  expectedFaults.push('MutationObserver')
  await page.addInitScript(() => Object.defineProperty(window, 'MutationObserver', { value: undefined }))
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('did not load')
  await expect(page.getByRole('article')).toHaveCount(8)
})

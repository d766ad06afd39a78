/** Every way in which the browser's storage can fail: each happens here, and nothing that was saved is lost. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { entry, keep, kept, keptList, keptText, KEY, LISTED, SET_ASIDE } from './kept.ts'

const SAVE = 'Save Improve Unit Test Coverage'
const save = (page: Page) => page.getByRole('button', { name: SAVE })
const isSaved = (page: Page) => expect(save(page)).toHaveAttribute('aria-pressed', 'true')
const downloaded = async (page: Page, button: string): Promise<string> => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFile(await (await download).path(), 'utf8')
}

test('full: told at once, shown and offered as a file; the last good save stays, and room brings the rest', async ({ page, axe }) => {
  await keep(page, keptText(LISTED.slice(0, 1)))
  await page.goto('/')
  await page.evaluate(() => {
    let size = 1_000_000
    for (let n = 0; size > 0; n++) {
      try {
        localStorage.setItem(`filler ${n}`, 'x'.repeat(size))
      } catch {
        size = Math.floor(size / 2)
      }
    }
  })
  await save(page).click()
  await expect(page.getByRole('alert')).toContainText('storage of this browser is full')
  await isSaved(page)
  await axe()
  expect(JSON.parse(await downloaded(page, 'Download my shortlist')).shortlist).toHaveLength(2)
  expect(await keptList(page)).toBe(JSON.stringify(LISTED.slice(0, 1)))
  await page.evaluate(() => localStorage.removeItem('filler 0'))
  await page.getByRole('button', { name: `Save ${LISTED[1]?.title}` }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await page.reload()
  await isSaved(page)
})

test('writing throws: the same', async ({ page }) => {
  await keep(page, keptText(LISTED.slice(0, 1)))
  await page.goto('/')
  await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } })
  await save(page).click()
  await expect(page.getByRole('alert')).toContainText('full')
  await isSaved(page)
  expect(await keptList(page)).toBe(JSON.stringify(LISTED.slice(0, 1)))
})

test('writing throws: another order of the own comparison is shown on other pages as well', async ({ page }) => {
  const [one, two] = LISTED.slice(0, 2).map(({ id, title }) => ({ id, title }))
  await keep(page, JSON.stringify({ ...JSON.parse(keptText([])), compare: [one, two] }))
  await page.goto(`/compare?id=${one?.id}&id=${two?.id}`)
  await page.evaluate(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } })
  await page.getByRole('button', { name: `Move ${two?.title} left` }).click()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Discover' }).click()
  await expect(page.getByRole('region', { name: 'Compare', exact: true }).getByRole('listitem')).toContainText([two?.title ?? '', one?.title ?? ''])
})

/** One of each kind; many more are in `read-kept.test.ts`. */
const DAMAGED = ['', '\u0000\u0001\ufffd\u00ff{"a":', '{"version":1,"shortlist":[', 'null', '["lfx-2024-1-knative"]']

test('no JSON, or JSON that is none of ours: the page works, the text is set aside and can be had', async ({ page }) => {
  test.slow()
  await page.goto('/')
  for (const text of DAMAGED) {
    await page.evaluate(([key, text]) => {
      localStorage.clear()
      localStorage.setItem(key, text)
    }, [KEY, text] as const)
    await page.reload()
    await expect(page.getByRole('alert')).toContainText('could not be read')
    await save(page).click()
    await isSaved(page)
    expect(await kept(page, SET_ASIDE)).toBe(text)
  }
  expect(await downloaded(page, 'Download what could not be read')).toBe(DAMAGED.at(-1))
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
  await page.reload()
  await isSaved(page)
})

test('one wrong entry costs that entry, one wrong field costs that field, and both are set aside', async ({ page, axe }) => {
  const text = JSON.stringify({ version: 1, shortlist: [LISTED[3], { id: 7 }, { ...LISTED[1], stage: 'won', note: 'precious' }], __proto__: { a: 1 } }).replace('{"version"', '{"__proto__":{"polluted":1},"version"')
  await keep(page, text)
  await page.goto('/shortlist')
  await expect(page.getByRole('alert')).toContainText('3 of 4 things')
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByLabel(`Note on ${LISTED[1]?.title}`)).toHaveValue('precious')
  await axe()
  await page.getByLabel(`Note on ${LISTED[3]?.title}`).fill('new')
  await expect.poll(() => kept(page)).toContain('"note":"new"')
  expect(await kept(page, SET_ASIDE)).toBe(text)
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
})

test('a list stored twice under one key: the text that lost is set aside', async ({ page }) => {
  const text = `{"version":1,"shortlist":${JSON.stringify(LISTED)},"shortlist":[]}`
  await keep(page, text)
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('could not be read')
  await save(page).click()
  await isSaved(page)
  expect(await kept(page, SET_ASIDE)).toBe(text)
})

test('an id stored twice with two notes keeps both notes', async ({ page }) => {
  const one = LISTED[0] ?? entry('a')
  await keep(page, keptText([{ ...one, note: 'first' }, { ...one, note: 'second' }]))
  await page.goto('/shortlist')
  await expect(page.getByLabel(`Note on ${one.title}`)).toHaveValue('first\n\nsecond')
})

test('what the first version stored is read by this one', async ({ page }) => {
  await keep(page, await readFile('src/app/kept/fixtures/kept-v1.json', 'utf8'))
  await page.goto('/shortlist')
  await expect(page.getByRole('article', { name: 'Better tests' })).toBeVisible()
  await expect(page.getByLabel('Note on Better tests')).toHaveValue('Ask about “fuzzing”.\nRead the roadmap.')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a newer version\'s data is shown and never written over', async ({ page, axe }) => {
  const newer = JSON.stringify({ ...JSON.parse(keptText(LISTED.slice(0, 1))), version: 999, folders: [{ name: 'unknown' }] })
  await keep(page, newer)
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('newer version')
  await save(page).click()
  await expect(page.getByText('Nothing was changed: what is kept here is of a newer version')).toBeAttached()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /^Shortlist/ }).click()
  await expect(page.getByLabel(`Note on ${LISTED[0]?.title}`)).toHaveAttribute('readonly')
  await page.getByRole('button', { name: `Remove ${LISTED[0]?.title}` }).click()
  await expect(page.getByText(`Removed ${LISTED[0]?.title}`)).toHaveCount(0)
  await page.getByLabel(`Stage of ${LISTED[0]?.title}`).selectOption('Applied')
  await axe()
  expect(await kept(page)).toBe(newer)
})

test('five megabytes of junk: the page works, saves, and gives the junk back', async ({ page }) => {
  test.slow()
  await keep(page, 'junk '.repeat(1_000_000))
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('could not be read')
  await save(page).click()
  await page.reload()
  await isSaved(page)
  expect(await downloaded(page, 'Download what could not be read')).toBe('junk '.repeat(1_000_000))
})

test('200,000 entries: bounded, and kept', async ({ page }) => {
  const text = `{"version":1,"shortlist":["x"${',"lfx-2024-1-kna"'.repeat(200_000)}]}`
  test.slow()
  await keep(page, text)
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('200001 of 200001 things')
  await save(page).click()
  expect(await kept(page, SET_ASIDE)).toBe(text)
})

test('two tabs that press Save in turn and at once lose nothing', async ({ page, context }) => {
  test.slow()
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto('/')
    await expect(tab.getByRole('article')).toHaveCount(29)
  }
  const toggle = (tab: Page, indexes: readonly number[]) =>
    tab.evaluate(async (indexes) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('article button[aria-pressed]')].filter(({ textContent }) => textContent.startsWith('Save'))
      const wanted: Record<number, boolean> = {}
      for (const index of indexes) {
        // A person presses what they see: what it said before is what they want to change.
        wanted[index] = buttons[index]?.ariaPressed !== 'true'
        buttons[index]?.click()
        await new Promise((resolve) => { setTimeout(resolve, index % 3) })
      }
      return wanted
    }, indexes)
  const all = Array.from({ length: 29 }, (_, index) => index)
  const [even, odd] = [all.filter((index) => index % 2 === 0), all.filter((index) => index % 2 === 1)]
  // At once, 1,043 times in all: each is in the end as the person saw it last when they pressed.
  const often = (indexes: readonly number[], times: number) => Array.from({ length: times }, () => indexes).flat()
  const wanted = Object.assign({}, ...await Promise.all([toggle(page, often(even, 35)), toggle(other, often(odd, 37))]))
  const savedIn = (tab: Page) =>
    tab.evaluate(() => [...document.querySelectorAll<HTMLButtonElement>('article button[aria-pressed]')].filter(({ textContent }) => textContent.startsWith('Save')).map(({ ariaPressed }) => ariaPressed === 'true'))
  for (const tab of [page, other]) await expect.poll(() => savedIn(tab)).toEqual(all.map((index) => wanted[index]))
  // What is still open is saved, so that the rest begins with all of them.
  await toggle(page, all.filter((index) => wanted[index] === false))
  for (const tab of [page, other]) await expect(tab.locator('article button[aria-pressed=true]')).toHaveCount(29)
  // In turn, each taking out what the other saved, and neither waiting for what the other did to arrive.
  for (const index of all.slice(0, 25)) await toggle(index % 2 === 0 ? other : page, [index])
  for (const tab of [page, other]) await expect(tab.locator('article button[aria-pressed=true]')).toHaveCount(4)
  await page.reload()
  await expect(page.locator('article button[aria-pressed=true]')).toHaveCount(4)
})

test('two tabs see each other', async ({ page, context }) => {
  await page.goto('/')
  const other = await context.newPage()
  await other.goto('/')
  await save(other).click()
  await isSaved(page)
})

test('forbidden: told, and the tab keeps what is saved and gives it as a file', async ({ page, axe }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError') } })
  })
  await page.goto('/')
  await save(page).click()
  await expect(page.getByRole('alert')).toContainText('until you close this tab')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /^Shortlist/ }).click()
  await page.getByLabel('Note on Improve Unit Test Coverage').fill('still here')
  await page.getByLabel('Note on Improve Unit Test Coverage').blur()
  await axe()
  expect(JSON.parse(await downloaded(page, 'Download my shortlist')).shortlist).toMatchObject([{ note: 'still here' }])
})

test('in a sandboxed frame: told, and what is saved stays while the frame is open', async ({ page, baseURL, expectedFaults }) => {
  // What the page asks for when it has nothing else to do may come after the test has ended, and with it the answers below.
  expectedFaults.push('Access to fetch', 'net::ERR_FAILED')
  // What the browser itself writes when storage is refused there is no fault of the page's.
  await page.route('**/frame.html', (route) => route.fulfill({ contentType: 'text/html', body: `<title>Frame</title><iframe title="Finder" sandbox="allow-scripts" src="${baseURL}/" width="1200" height="800"></iframe>` }))
  // The frame has an origin of its own, so that its scripts and data come from another: a host has to say they may, and that there may be a frame.
  await page.route((url) => !url.pathname.endsWith('frame.html'), async (route) => {
    const response = await route.fetch()
    const { 'content-security-policy': _policy, 'x-frame-options': _frames, 'cross-origin-resource-policy': _resources, ...headers } = response.headers()
    await route.fulfill({ response, headers: { ...headers, 'access-control-allow-origin': '*' } })
  })
  await page.goto('/frame.html')
  const frame = page.frameLocator('iframe')
  await frame.getByRole('button', { name: SAVE }).click()
  await expect(frame.getByRole('button', { name: SAVE })).toHaveAttribute('aria-pressed', 'true')
  await expect(frame.getByRole('alert')).toContainText('until you close this tab')
})

test('one tab offline while the other writes: neither loses anything', async ({ page, context, expectedFaults }) => {
  expectedFaults.push('ERR_INTERNET_DISCONNECTED')
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(29)
  const other = await context.newPage()
  await other.goto('/')
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
  await save(page).click()
  await other.getByRole('button', { name: `Save ${LISTED[0]?.title}` }).click()
  await page.getByRole('button', { name: `Save ${LISTED[1]?.title}` }).click()
  for (const tab of [page, other]) await expect(tab.locator('article button[aria-pressed=true]')).toHaveCount(3)
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
  for (const tab of [page, other]) {
    await tab.reload()
    await expect(tab.locator('article button[aria-pressed=true]')).toHaveCount(3)
  }
})

test('a private window works as any other', async ({ browser, baseURL }) => {
  test.slow()
  const options = baseURL === undefined ? {} : { baseURL }
  const page = await (await browser.newContext(options)).newPage()
  await page.goto('/')
  await save(page).click()
  await page.reload()
  await isSaved(page)
  await page.context().close()
  const next = await (await browser.newContext(options)).newPage()
  await next.goto('/')
  await expect(save(next)).toHaveAttribute('aria-pressed', 'false')
  await expect(next.getByRole('alert')).toHaveCount(0)
  await next.context().close()
})

test('keys of others with odd names are neither read nor touched', async ({ page }) => {
  const odd = { length: '9', getItem: 'no function', key: 'x', clear: 'y', '': 'empty', __proto__x: '{}', 'mentorship-finder-other': '{broken' }
  await page.addInitScript((odd) => {
    for (const [key, value] of Object.entries(odd)) localStorage.setItem(key, value)
  }, odd)
  await page.goto('/')
  await save(page).click()
  await isSaved(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(await page.evaluate((keys) => keys.map((key) => localStorage.getItem(key)), Object.keys(odd))).toEqual(Object.values(odd))
})

test('a clock that jumps and a browser without randomUUID change nothing', async ({ page }) => {
  await page.addInitScript(() => { Object.defineProperty(crypto, 'randomUUID', { value: undefined }) })
  await page.clock.setFixedTime('2038-01-19T03:14:07Z')
  await page.goto('/')
  await save(page).click()
  await page.clock.setFixedTime('1970-01-01T00:00:00Z')
  await page.getByRole('button', { name: `Save ${LISTED[0]?.title}` }).click()
  await page.reload()
  await isSaved(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(JSON.parse(await kept(page) ?? '').shortlist).toHaveLength(2)
})

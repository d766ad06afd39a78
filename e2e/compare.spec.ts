import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const KYVERNO = { id: 'lfx-2024-1-kyverno-verify-multiple-image-attestations', title: 'Verify Multiple Image Attestations' }
const VOLCANO = { id: 'lfx-2024-1-volcano-volcano-supports-dra-integration', title: 'Volcano supports DRA integration' }
const WASMEDGE = { id: 'lfx-2024-1-wasmedge-integrate-burn-rs-as-a-new-wasi-nn-backend', title: 'Integrate burn.rs as a new WASI-NN backend' }
const VITESS = { id: 'lfx-2024-1-vitess-improve-unit-test-coverage', title: 'Improve Unit Test Coverage' }
const KNATIVE = { id: 'lfx-2024-1-knative-cross-namespace-event-links', title: 'Cross Namespace Event Links' }
const KUBEVELA = { id: 'lfx-2024-1-kubevela-support-versioning-for-definitions', title: 'Support versioning for definitions' }

const address = (...projects: { id: string }[]) => `/compare?${projects.map(({ id }) => `id=${id}`).join('&')}`
const heads = (page: Page) => page.getByRole('columnheader').getByRole('link')
const idsOf = (page: Page) => new URL(page.url()).searchParams.getAll('id')
const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
const trayIds = (page: Page) =>
  page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('mentorship-finder') ?? '{"compare":[]}') as { compare: { id: string }[] }
    return kept.compare.map(({ id }) => id)
  })

test('an empty comparison says how to start one and offers the shortlist', async ({ page, axe }) => {
  await page.goto('/compare')
  await expect(page.getByRole('link', { name: 'Find projects' })).toBeVisible()
  await axe()

  await page.goto('/')
  const save = page.getByRole('article').getByRole('button', { name: /^Save/ })
  for (const index of [0, 1, 2, 3, 4]) await save.nth(index).click()
  await page.goto('/compare')
  await expect(page.getByText('First on your shortlist of 5')).toBeVisible()
  await axe()
  await page.getByRole('link', { name: 'Compare these' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(4)
})

test('the address is the comparison: columns, heading, title and a summary in words', async ({ page, axe }) => {
  await page.goto(address(KYVERNO, VOLCANO, WASMEDGE))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 3 projects')
  await expect(heads(page)).toHaveText([KYVERNO.title, VOLCANO.title, WASMEDGE.title])
  await expect(page).toHaveTitle('Kyverno · Volcano · WasmEdge – compare')
  await expect(page.getByText('No skill is asked for by all three; only Kyverno asks for VEX, Cosign and Notary')).toBeVisible()
  await expect(page.getByRole('table', { name: /side by side$/ })).toBeVisible()
  await expect(row(page, 'Status').getByRole('cell').first()).toContainText('Ended May 2024')
  await expect(page.getByText(/^Not stated by any: .*Difficulty/)).toBeVisible()
  await axe()
  await page.reload()
  await expect(page.getByRole('columnheader')).toHaveCount(3)
})

test('the matrix says per skill and project whether it is listed, and what one has or would learn', async ({ page, axe }) => {
  await page.goto(address(KYVERNO, WASMEDGE))
  await expect(row(page, 'Go').getByRole('cell')).toHaveText(['Listed', 'Not listed'])
  await page.getByRole('button', { name: 'I have Go' }).click()
  await expect(row(page, 'Go').getByRole('cell')).toHaveText(['Listed, you have it', 'Not listed'])
  await expect(row(page, 'Rust').getByRole('cell')).toHaveText(['Not listed', 'Listed, to learn'])
  await expect(row(page, 'Your skills').getByRole('cell').first()).toContainText('1 of 5 listed skills')
  await axe()
  await page.goto('/')
  await expect(page.getByText(/1 of \d listed skills/).first()).toBeVisible()
})

test('only differences leaves out what is equal', async ({ page, axe }) => {
  await page.goto(address(KYVERNO, VOLCANO))
  await expect(row(page, 'Term')).toContainText('= same')
  await expect(row(page, 'Kubernetes')).toBeVisible()
  await page.getByRole('button', { name: 'Only differences' }).click()
  await expect(page.getByRole('button', { name: 'Only differences' })).toHaveAttribute('aria-pressed', 'true')
  await expect(row(page, 'Term')).toHaveCount(0)
  await expect(row(page, 'Kubernetes')).toHaveCount(0)
  await expect(row(page, 'Cosign')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Skills', exact: true })).toBeVisible()
  await axe()
  // It is in the address, so that it is sent along and survives; the usual view is not written.
  await page.reload()
  await expect(row(page, 'Cosign')).toBeVisible()
  await expect(row(page, 'Term')).toHaveCount(0)
  await page.getByRole('button', { name: `Move ${VOLCANO.title} left` }).click()
  await expect(row(page, 'Term')).toHaveCount(0)
  await page.getByRole('button', { name: 'Only differences' }).click()
  await expect(page).toHaveURL(address(VOLCANO, KYVERNO))
  await expect(row(page, 'Term')).toBeVisible()
})

test('columns move, go, and come back with the browser’s own button', async ({ page }) => {
  await page.goto(address(KYVERNO, VOLCANO, WASMEDGE))
  const left = page.getByRole('button', { name: `Move ${VOLCANO.title} left` })
  await left.click()
  await expect(heads(page)).toHaveText([VOLCANO.title, KYVERNO.title, WASMEDGE.title])
  await expect(left).toBeFocused()
  await expect(left).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('button', { name: `Remove ${KYVERNO.title} from comparison` }).click()
  await expect(heads(page)).toHaveText([VOLCANO.title, WASMEDGE.title])
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(heads(page)).toHaveText([VOLCANO.title, KYVERNO.title, WASMEDGE.title])
})

test('more than four wait, and each can take a place', async ({ page, axe }) => {
  await page.goto(address(KYVERNO, VOLCANO, WASMEDGE, VITESS, KNATIVE, KUBEVELA))
  await expect(page.getByRole('columnheader')).toHaveCount(4)
  await expect(page.getByRole('heading', { name: 'Waiting: 2 more' })).toBeVisible()
  await axe()
  await page.getByRole('button', { name: `Show ${KUBEVELA.title} now` }).click()
  await expect(heads(page)).toHaveText([KYVERNO.title, VOLCANO.title, WASMEDGE.title, KUBEVELA.title])
  expect(idsOf(page)).toEqual([KYVERNO, VOLCANO, WASMEDGE, KUBEVELA, VITESS, KNATIVE].map(({ id }) => id))
  await page.getByRole('button', { name: `Remove ${KYVERNO.title} from comparison` }).click()
  await expect(heads(page)).toHaveText([VOLCANO.title, WASMEDGE.title, KUBEVELA.title, VITESS.title])
})

test('the same id twice counts once, and an unknown one says so in its column and can be removed', async ({ page, axe }) => {
  await page.goto(`${address(KYVERNO, KYVERNO)}&id=lfx-2019-1-gone&${address(VOLCANO, KYVERNO).split('?')[1]}&id=`)
  await expect(page.getByRole('columnheader')).toHaveCount(2)
  await expect(page.getByRole('cell', { name: 'No longer listed lfx-2019-1-gone' })).toBeVisible()
  await expect(row(page, 'Go').getByRole('cell')).toHaveText(['Listed', '', 'Listed'])
  await axe()
  await page.getByRole('button', { name: 'Remove lfx-2019-1-gone from comparison' }).click()
  await expect(page.getByText('No longer listed')).toHaveCount(0)
  expect(idsOf(page)).toEqual([KYVERNO.id, VOLCANO.id])
})

test('nothing but unknown ids is still a page that helps', async ({ page, axe }) => {
  await page.goto(`/compare?id=x-1&id=${encodeURIComponent('<script>alert(1)</script>')}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare projects')
  await expect(page.getByText('No longer listed')).toHaveCount(2)
  await axe()
})

test('one project invites a second, found by search and added by keyboard', async ({ page, axe }) => {
  await page.goto(address(KYVERNO))
  await expect(page.getByText('One project is no comparison yet')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Only differences' })).toHaveCount(0)
  const field = page.getByRole('combobox', { name: 'Add a second project' })
  await field.fill('burn.rs')
  await expect(page.getByRole('option', { name: /burn\.rs/ })).toBeVisible()
  await axe()
  await field.press('Enter')
  await expect(heads(page)).toHaveText([KYVERNO.title, WASMEDGE.title])
  expect(idsOf(page)).toEqual([KYVERNO.id, WASMEDGE.id])
})

test('the search for one more leaves out what is compared, and says when nothing is found', async ({ page }) => {
  await page.goto(address(KYVERNO, VOLCANO, WASMEDGE))
  const field = page.getByRole('combobox', { name: 'Add a project' })
  await field.fill('wasmedge backend')
  await expect(page.getByRole('option', { name: /Integrate whisper\.cpp/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /Integrate burn\.rs/ })).toHaveCount(0)
  await field.fill('qqqqzzzz')
  await expect(page.getByText('No other project found')).toBeVisible()
  await field.fill('unit test vitess')
  await page.getByRole('option', { name: new RegExp(VITESS.title) }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(4)
  await expect(page.getByText('Four fit side by side')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('long texts are cut alike and shown whole together', async ({ page, axe }) => {
  await page.goto(address(KYVERNO, VOLCANO))
  const cells = row(page, 'Description').getByRole('cell')
  const heights = () => cells.locator('> *:last-child').evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height))
  const cut = await heights()
  await row(page, 'Description').getByRole('button', { name: 'Show whole texts' }).click()
  await expect(row(page, 'Expected outcome').getByRole('button', { name: 'Shorten the texts' })).toHaveAttribute('aria-expanded', 'true')
  const whole = await heights()
  expect(Math.max(...cut)).toBeLessThanOrEqual(6 * 25)
  expect(Math.max(...whole)).toBeGreaterThan(Math.max(...cut))
  await axe()
})

test('somebody’s link leaves the own comparison alone until asked', async ({ page }) => {
  await page.goto('/')
  const buttons = page.getByRole('article').getByRole('button', { name: /^Compare/ })
  await buttons.nth(0).click()
  await buttons.nth(1).click()
  const own = await trayIds(page)

  await page.goto(address(KYVERNO, WASMEDGE))
  await page.getByRole('button', { name: `Move ${WASMEDGE.title} left` }).click()
  await expect(heads(page)).toHaveText([WASMEDGE.title, KYVERNO.title])
  expect(await trayIds(page)).toEqual(own)
  await expect(page.getByRole('link', { name: 'Back to yours (2)' })).toBeVisible()

  await page.getByRole('button', { name: 'Keep as mine' }).click()
  await expect(page.getByRole('button', { name: 'Keep as mine' })).toHaveCount(0)
  expect(await trayIds(page)).toEqual([WASMEDGE.id, KYVERNO.id])
  await page.getByRole('button', { name: `Remove ${KYVERNO.title} from comparison` }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(1)
  expect(await trayIds(page)).toEqual([WASMEDGE.id])
})

test('the table can be taken along as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(address(KYVERNO, WASMEDGE))
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(page.getByText('Table copied')).toBeVisible()
  const markdown = await page.evaluate(() => navigator.clipboard.readText())
  expect(markdown).toMatch(/^\| {2}\| \[Kyverno: Verify Multiple Image Attestations\]\(http:\/\/[^)]*\/projects\/lfx-2024-1-kyverno-[^)]*\) \|/)
  expect(markdown).toContain('| Rust | Not listed | Listed |')
})

test('the table can be taken along as CSV', async ({ page }) => {
  await page.goto(address(KYVERNO, WASMEDGE))
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const csv = await readFile(await (await downloading).path(), 'utf8')
  expect(csv).toContain('"Rust","Not listed","Listed"\r\n')
})

test('where the clipboard is closed the Markdown is shown to be copied by hand', async ({ page, axe }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } }))
  await page.goto(address(KYVERNO, WASMEDGE))
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(page.getByRole('textbox', { name: 'The comparison as Markdown' })).toHaveValue(/^\| {2}\| \[Kyverno/)
  await axe()
})

test('four projects fit on one landscape page', { tag: '@chromium' }, async ({ page }) => {
  await page.goto(address(KYVERNO, VOLCANO, WASMEDGE, VITESS))
  await expect(page.getByRole('columnheader')).toHaveCount(4)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? []
  expect(Number(width)).toBeGreaterThan(Number(height))
})

test.describe('on a narrow screen', () => {
  for (const width of [390, 320]) {
    // A phone’s matter.
    test(`columns snap sideways under their heads, labels stay, the page does not move (${width}px)`, { tag: '@phone' }, async ({ page, axe }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(address(KYVERNO, VOLCANO, WASMEDGE, VITESS))
      const label = page.getByRole('rowheader', { name: 'Mentors', exact: true })
      await label.scrollIntoViewIfNeeded()
      const scroller = page.locator('.compare-scroller')
      await scroller.evaluate((box) => box.scrollBy({ left: 120 }))
      await expect(async () => {
        const snapped = await scroller.evaluate((box) => box.scrollLeft)
        const second = await page.getByRole('columnheader').nth(1).boundingBox()
        const labelBox = await label.boundingBox()
        expect(snapped).toBeGreaterThan(0)
        expect(labelBox?.x).toBeCloseTo(0, 0)
        expect(Math.abs((second?.x ?? 0) - (labelBox?.width ?? 0))).toBeLessThan(2)
        expect(second?.y).toBeLessThan(70)
      }).toPass()
      await expect(heads(page).nth(1)).toBeInViewport()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
      await axe()
    })
  }
})

// A wide screen’s matter.
test('the heads stay in sight on a wide screen', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(address(KYVERNO, VOLCANO, WASMEDGE, VITESS))
  await page.getByRole('rowheader', { name: 'LFX Mentorship', exact: true }).or(page.getByRole('rowheader', { name: 'Upstream issue', exact: true })).first().scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 400)
  await expect(heads(page).first()).toBeInViewport()
})

test('when the long texts do not come the rest is still compared', async ({ page, expectedFaults }) => {
  expectedFaults.push('Failed to load resource')
  await page.route(/lfx-2024-1-[^/]*\.json/, (route) => route.abort())
  await page.goto(address(KYVERNO, VOLCANO))
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await expect(row(page, 'Go').getByRole('cell')).toHaveText(['Listed', 'Listed'])
  await expect(row(page, 'Description')).toHaveCount(0)
  await page.unroute(/lfx-2024-1-[^/]*\.json/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(row(page, 'Description')).toBeVisible()
})

// A wide screen’s matter.
test('in a wide window that is low the heads go with the rest, and nothing shows above them', { tag: '@desktop' }, async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 400 })
  await page.goto(address(KYVERNO, VOLCANO, WASMEDGE, VITESS))
  await page.getByRole('rowheader', { name: 'Description', exact: true }).scrollIntoViewIfNeeded()
  await page.mouse.move(600, 200)
  await page.mouse.wheel(0, 400)
  await expect(page.getByRole('banner')).not.toBeInViewport()
  for (const head of await heads(page).all()) await expect(head).not.toBeInViewport()
})

// A phone has no keyboard.
test('the list of keys is seen over a comparison, and single keys do nothing where they could mean several projects', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(address(KYVERNO, VOLCANO))
  await expect(page.getByRole('columnheader')).toHaveCount(2)
  // It comes with the code that hears the keys.
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('s')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeHidden()
  for (const button of await page.getByRole('button', { name: /^Save/ }).all()) await expect(button).toHaveAttribute('aria-pressed', 'false')
})

test('a comparison with a project that is gone can be kept: the others are', async ({ page }) => {
  await page.goto(`${address(KYVERNO, VOLCANO)}&id=lfx-2019-1-gone`)
  await page.getByRole('button', { name: 'Keep as mine' }).click()
  await expect(page.getByRole('button', { name: 'Keep as mine' })).toHaveCount(0)
  expect(await trayIds(page)).toEqual([KYVERNO.id, VOLCANO.id])
})

import type { Page } from '@playwright/test'
import { card, expect, isPhone, test } from './fixtures.ts'
import { KEY } from './kept.ts'

const CARD = 'Verify Multiple Image Attestations'

const have = (page: Page, skills: readonly string[]) =>
  page.evaluate(([key, skills]) => localStorage.setItem(key, JSON.stringify({ version: 1, skills })), [KEY, skills] as const)
const kept = (page: Page) => page.evaluate(([key]) => JSON.parse(localStorage.getItem(key) ?? '{}').skills, [KEY] as const)
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('what others put into an address to follow its readers is not sent on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?utm_source=chat&q=kyverno&skill=CI/CD')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(new URL(await copied(page)).search).toBe('?q=kyverno&skill=CI/CD')
})

test('my skills are in a link only when I ask', async ({ page, context, axe }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?q=kyverno')
  await have(page, ['Go', 'Kubernetes'])
  await page.reload()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(new URL(await copied(page)).search).toBe('?q=kyverno')
  await page.getByRole('checkbox', { name: 'With my 2 skills' }).check()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(async () => new URL(await copied(page)).search).toBe('?q=kyverno&have=Go&have=Kubernetes')
  await axe()
})

test('a link with skills compares with them, leaves mine alone, and gives them up for mine', async ({ page, axe }) => {
  await page.goto('/')
  await have(page, ['VEX'])
  await page.goto('/?have=go&have=Kubernetes&have=Buy+now')
  const sent = page.getByRole('region', { name: 'Skills in this link' })
  await expect(sent).toContainText('This link came with 2 skills: Go and Kubernetes.')
  await expect(card(page, CARD)).toContainText('2 of 5 listed skills')
  await expect(card(page, CARD).getByRole('link', { name: 'Go (in this link)', exact: true })).toBeVisible()
  await axe()
  await sent.getByRole('button', { name: 'Use mine' }).click()
  await expect(sent).toBeHidden()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(card(page, CARD)).toContainText('1 of 5 listed skills')
  expect(await kept(page)).toEqual(['VEX'])
})

test('the skills of a link become mine when I add them', async ({ page }) => {
  await page.goto('/')
  await have(page, ['VEX', 'Go'])
  await page.goto('/?sort=skills&have=Go&have=Kubernetes')
  await page.getByRole('button', { name: 'Add 1 skill to mine' }).click()
  await expect(page).toHaveURL('/?sort=skills')
  await expect(card(page, CARD)).toContainText('3 of 5 listed skills')
  expect(await kept(page)).toEqual(['VEX', 'Go', 'Kubernetes'])
})

/** A browser with a sheet to share with: it keeps what it was given, and answers as told. */
const withSheet = (page: Page, failure: string | null, canBeAsked = true) =>
  page.addInitScript(([failure, canBeAsked]) => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    if (canBeAsked) Object.defineProperty(navigator, 'canShare', { value: () => true })
    Object.defineProperty(navigator, 'share', {
      value: async (data: unknown) => {
        shared.push(data)
        if (failure !== null) throw new DOMException('', failure)
      },
    })
  }, [failure, canBeAsked] as const)
const shared = (page: Page) => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)

for (const canBeAsked of [true, false]) test(`a phone opens its own sheet with the address${canBeAsked ? '' : ', also where it cannot be asked before'}; a mouse copies`, async ({ page, baseURL }) => {
  await withSheet(page, null, canBeAsked)
  await page.goto('/?q=kyverno')
  await expect(card(page, CARD)).toBeVisible()
  if (isPhone(page)) {
    await page.getByRole('button', { name: 'Share link' }).click()
    expect(await shared(page)).toEqual([{ url: `${baseURL}/?q=kyverno` }])
  } else {
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  }
})

// A mouse copies.
test('closing the sheet is no error; a sheet that fails is a copy', { tag: '@phone' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await withSheet(page, 'AbortError')
  await page.goto('/?q=kyverno')
  await page.getByRole('button', { name: 'Share link' }).click()
  await expect.poll(() => shared(page)).toHaveLength(1)
  await expect(page.getByText('Link copied')).toBeHidden()
  const other = await context.newPage()
  await withSheet(other, 'NotAllowedError')
  await other.goto('/?q=kyverno')
  await other.getByRole('button', { name: 'Share link' }).click()
  await expect(other.getByText('Link copied')).toBeVisible()
  expect(new URL(await copied(other)).search).toBe('?q=kyverno')
})

test('where neither sheet nor clipboard is open the link is shown to be copied by hand', async ({ page, axe }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } }))
  await page.goto('/?q=kyverno')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(/\?q=kyverno$/)
  await axe()
})

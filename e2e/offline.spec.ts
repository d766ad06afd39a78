import { expect, hearsKeys, test } from './fixtures.ts'
import { takenAlong } from './taken-along.ts'

/** Of the term that is shipped. */
const TEXTS = /\/assets\/lfx-2024-1-[^/]*\.json$/

test.use({ serviceWorkers: 'allow' })

test('after one visit everything of the newest term works without a network', async ({ page, context }) => {
  await page.goto('/')
  await takenAlong(page)
  await context.setOffline(true)
  await expect(page.getByText('You are offline')).toBeVisible()
  await page.goto('/?q=kyverno')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('yverno')
  // A page of its own, as after a link from a chat.
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('yverno')
  await expect(page.getByRole('button', { name: /^Save / }).first()).toBeVisible()
  for (const [address, heading] of [['/shortlist', 'Shortlist'], ['/compare', 'Compare projects'], ['/', 'Find a mentorship you can grow into.']] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
})

test('an address that does not exist is told without a network too', async ({ page, context }) => {
  await page.goto('/')
  await takenAlong(page)
  await context.setOffline(true)
  await page.goto('/projects/lfx-2024-1-nobody-nothing')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such project')
  await expect(page.getByText('only what this browser has kept is known')).toBeVisible()
})


test.describe('when the network comes back', () => {
  test.use({ serviceWorkers: 'block' })

  test('what failed without it is asked for again by itself', async ({ page, context, expectedFaults }) => {
    expectedFaults.push('net::ERR_')
    await page.route(TEXTS, (route) => route.abort())
    await page.goto('/')
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
    await expect(page.getByRole('alert')).toContainText('The project\'s text could not be loaded')
    await context.setOffline(true)
    await page.unroute(TEXTS)
    await context.setOffline(false)
    await expect(page.getByRole('heading', { name: 'What it is about' })).toBeVisible()
  })

  test('the text of what was saved meanwhile is fetched', async ({ page, context, expectedFaults }) => {
    expectedFaults.push('net::ERR_')
    await page.goto('/')
    await hearsKeys(page)
    // From here on nothing else is fetched ahead.
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    let failed = 0
    page.on('requestfailed', (request) => TEXTS.test(request.url()) && failed++)
    await page.getByRole('button', { name: /^Save / }).first().click()
    // It is tried twice.
    await expect.poll(() => failed).toBe(2)
    const text = page.waitForResponse(TEXTS)
    await context.setOffline(false)
    expect((await text).ok()).toBe(true)
  })
})

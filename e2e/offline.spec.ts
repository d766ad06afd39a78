import { expect, test } from './fixtures.ts'
import { takenAlong } from './taken-along.ts'

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
})


import { expect, test } from './fixtures.ts'

test('a small screen says before the text whether one can apply, where, and where to ask', async ({ page, axe, isMobile }) => {
  await page.route(/assets\/lfx-2024-1-.*\.json/, async (route) => {
    const response = await route.fetch()
    const bodies = await response.json()
    for (const body of Object.values<Record<string, unknown>>(bodies)) body['lfxUrl'] = 'https://mentorship.lfx.linuxfoundation.org/project/1'
    await route.fulfill({ response, json: bodies })
  })
  await page.goto('/')
  await page.getByRole('link', { name: 'Client_golang CI/CD improvements' }).click()
  const short = page.getByRole('region', { name: 'In short' })
  await expect(page.getByRole('region', { name: 'What it is about' })).toBeVisible()
  if (!isMobile) return expect(short).toBeHidden()
  await expect(short).toContainText('Ended May 2024')
  await expect(short.getByRole('link', { name: 'Open on LFX Mentorship' })).toBeInViewport()
  await expect(short.getByRole('link', { name: /^Ask in prometheus\/client_golang#\d+$/ })).toBeInViewport()
  await axe()
})

/** Letters of twice the size, set in the browser as people set them: queries in rem meet them, as zooming does not. */
import { chromiumPath } from './chromium.ts'
import { expect, isThere, openFilters, test } from './fixtures.ts'
import { keep, keptText, LISTED } from './kept.ts'
import { changeNewest } from './newest.ts'

const executablePath = chromiumPath()
test.use({ launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: ['--no-sandbox', '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'] } })

test('with text at 200 % nothing leaves the screen and no word of the pages is cut', async ({ page }) => {
  await keep(page, JSON.stringify({ ...JSON.parse(keptText(LISTED)), skills: ['Go'], compare: LISTED.slice(0, 2).map(({ id, title }) => ({ id, title })) }))
  const width = page.viewportSize()?.width ?? 0
  for (const address of ['/?q=kubernets&skill=Go', `/projects/${LISTED[2]?.id}`, '/shortlist', `/compare?id=${LISTED[0]?.id}&id=${LISTED[1]?.id}`]) {
    await page.goto(address)
    await isThere(page)
    expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(32)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
    await expect(links).toHaveCount(3)
    for (const link of await links.all()) expect(await link.evaluate((link) => link.scrollWidth - link.clientWidth)).toBeLessThanOrEqual(0)
  }
})

// A desktop is wider.
test('with text at 200 % the page of a project fits on 320 px', { tag: '@phone' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const { id } of LISTED) {
    await page.goto(`/projects/${id}`)
    await isThere(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(320)
  }
})

for (const width of [390, 320]) {
  // The sheet is for narrow screens.
  test(`with text at 200 % on ${width} px long chips wrap, a word searched for is seen whole where it fits, and the sheet keeps its buttons`, { tag: '@phone' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await keep(page, JSON.stringify({ ...JSON.parse(keptText(LISTED)), skills: ['Go', 'Kubernetes'] }))
    const skills = ['Kubernetes', 'Kubernetes API', 'Continuous Integration', 'Go', 'Rust', 'Python', 'Docker']
    await changeNewest(page, (newest) => ({ ...newest, projects: newest.projects.map((project) => ({ ...project, skills, optionalSkills: ['Kubernetes API'] })) }))
    await page.goto('/?q=kubernetes')
    await expect(page.getByText('Kubernetes API').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    if (width === 390) expect(await page.getByLabel('Search projects').evaluate((field) => field.scrollWidth - field.clientWidth)).toBeLessThanOrEqual(0)
    await openFilters(page)
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    for (const button of await sheet.getByRole('button').all()) {
      const box = await button.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    }
    await expect(sheet.getByRole('button', { name: /^See \d+ results$/ })).toBeInViewport({ ratio: 1 })
  })
}

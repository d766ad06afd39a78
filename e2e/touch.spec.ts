/** A finger needs 44 px. Exceptions, as in WCAG 2.5.5: links within a sentence. */
import type { Page } from '@playwright/test'
import { expect, isThere, openFilters, test } from './fixtures.ts'
import { keep, keptText, LISTED } from './kept.ts'
import { changeNewest } from './newest.ts'

/** What is smaller in a direction, by name and size. What is hit counts, not what is drawn: labels and enlarged areas belong to it. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const NEEDED = 43.5
    const isInSentence = (element: Element) => {
      const parent = element.closest('p, li, dd')
      return getComputedStyle(element).display === 'inline' && parent !== null && [...parent.childNodes].some((node) => node instanceof Text && node.data.trim().length > 2)
    }
    const isOwn = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (hit === element || element.contains(hit) || hit.closest('label')?.control === element)
    }
    const reach = (element: Element, x: number, y: number, dx: number, dy: number) => {
      let far = 0
      while (far < NEEDED && isOwn(element, x + dx * far, y + dy * far)) far += 0.5
      return far
    }
    const scope = document.querySelector('dialog[open]') ?? document
    return [...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).clipPath !== 'none' || isInSentence(element) || element.matches(':disabled')) return []
      element.scrollIntoView({ block: 'center' })
      const box = element.getBoundingClientRect()
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const width = Math.max(box.width, reach(element, x, y, -1, 0) + reach(element, x, y, 1, 0))
      const height = Math.max(box.height, reach(element, x, y, 0, -1) + reach(element, x, y, 0, 1))
      return width >= NEEDED && height >= NEEDED ? [] : [`${element.getAttribute('aria-label') ?? element.textContent.trim()} ${Math.round(width)}×${Math.round(height)}`]
    })
  })

test.beforeEach(async ({ page }) => {
  await keep(page, JSON.stringify({
    ...JSON.parse(keptText(LISTED)),
    skills: ['Go', 'Kubernetes'],
    compare: LISTED.slice(0, 3).map(({ id, title }) => ({ id, title })),
    searches: [{ id: '?q=etcd', name: 'Stores', search: '?q=etcd' }],
  }))
})

const [one, two] = LISTED.map(({ id }) => id)

for (const address of ['/', '/?q=kubernets&skill=Go', '/shortlist', `/shortlist?id=${one}&id=${two}`, '/compare', `/compare?id=${one}&id=${two}`, `/projects/${two}`, '/projects', '/nowhere']) {
  test(`everything on ${address} is large enough for a finger`, async ({ page, expectedFaults }) => {
    if (address === '/nowhere') expectedFaults.push('404')
    await page.goto(address)
    await isThere(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (!address.startsWith('/compare')) await page.getByRole('button', { name: /chosen projects/ }).click()
    expect(await tooSmall(page)).toEqual([])
  })
}

test('everything in the sheet of filters is large enough for a finger, and a whole row answers', async ({ page }) => {
  await page.goto('/')
  await openFilters(page)
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  expect(await tooSmall(page)).toEqual([])
  const row = sheet.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: 'Rust', exact: true }) })
  const { width = 0, height = 0 } = (await row.boundingBox()) ?? {}
  await row.click({ position: { x: width - 3, y: height / 2 } })
  await expect(sheet.getByRole('checkbox', { name: 'Rust', exact: true })).toBeChecked()
})

test('a way back, a similar project and the rest of the skills are large enough for a finger', async ({ page }) => {
  await page.goto('/projects/lfx-2024-1-kyverno-verify-multiple-image-attestations')
  await isThere(page)
  for (const link of [...(await page.getByRole('navigation', { name: 'Results' }).getByRole('link').all()), ...(await page.getByRole('region', { name: 'Similar projects' }).getByRole('link').all())]) {
    const { width = 0, height = 0 } = (await link.boundingBox()) ?? {}
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(43.5)
  }
})

test('axe finds no target too small at 320 px', async ({ page, axe }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await changeNewest(page, (newest) => ({ ...newest, projects: newest.projects.map((project) => ({ ...project, skills: newest.skills.slice(0, 12).map(({ name }) => name) })) }))
  for (const address of ['/', '/shortlist']) {
    await page.goto(address)
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.getByRole('button', { name: /chosen projects/ }).click()
    await axe()
  }
})

import { card, expect, isPhone, openFilters, test } from './fixtures.ts'

test('results begin at the top of the screen, however few they are', async ({ page }) => {
  for (const search of ['', '?skill=Rust', '?cncf=KubeEdge', '?q=zzqqzz', '?skill=Rust&cncf=Kyverno']) {
    await page.goto(`/${search}`)
    const status = page.getByRole('status')
    await expect(status).toHaveText(/^\d+ projects?$/)
    const box = await status.boundingBox()
    expect(box?.y, search).toBeLessThan(isPhone(page) ? 520 : 340)
  }
})

test('a chip of a card narrows the present results, and keeps what was asked for', async ({ page }) => {
  await page.goto('/?q=kubernetes&sort=title')
  await expect(page.getByRole('status')).toHaveText(/^\d+ projects$/)
  const before = Number.parseInt(await page.getByRole('status').innerText(), 10)
  const first = page.getByRole('article').first()
  await first.getByRole('list', { name: 'Skills' }).getByRole('link', { name: /^Go\b/ }).click()
  await expect(page).toHaveURL(/\?q=kubernetes&sort=title&skill=Go$/)
  await expect(page.getByRole('button', { name: 'Remove Go filter' })).toBeVisible()
  await expect.poll(async () => Number.parseInt(await page.getByRole('status').innerText(), 10)).toBeLessThan(before)
  await expect(page.getByLabel('Search projects')).toHaveValue('kubernetes')
})

test('the CNCF project of a card is a filter too', async ({ page }) => {
  await page.goto('/')
  await card(page, 'Verify Multiple Image Attestations').getByRole('link', { name: 'Kyverno', exact: true }).click()
  await expect(page).toHaveURL(/\?cncf=Kyverno$/)
  await expect(page.getByRole('button', { name: 'Remove Kyverno filter' })).toBeVisible()
})

test('every term hides nothing: it has no chip, and clearing filters does not narrow to the newest term', async ({ page }) => {
  await page.goto('/?term=all&skill=Go&match=all&new=true')
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveText(['Go', 'New since your last visit'])
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(page).toHaveURL(/\/\?term=all$/)
})

test('what is new is a filter like the others: counted, and taken away by its chip', async ({ page }) => {
  await page.goto('/?new=true')
  if (isPhone(page)) await expect(page.getByRole('button', { name: 'Filters · 1' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove New since your last visit filter' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('status')).toHaveText('29 projects')
})

test('a way out of an empty result leads to as many projects as it says', async ({ page }) => {
  for (const search of ['?q=rust&cncf=Kyverno', '?skill=Go&skill=Rust&match=all&cncf=KubeEdge', '?new=true&skill=Go&match=all', '?q=zebra+observability+unicorn+rust']) {
    await page.goto(`/${search}`)
    const ways = page.getByRole('button', { name: /: \d+ projects?$/ })
    await expect(ways.first(), search).toBeVisible()
    for (const name of await ways.allTextContents()) {
      await page.goto(`/${search}`)
      await page.getByRole('button', { name, exact: true }).click()
      await expect(page.getByRole('status')).toHaveText(/\d+ projects?$/.exec(name)?.[0] ?? 'a number')
    }
  }
})

test('a saved search with a long name stays within the column of the filters', async ({ page }) => {
  await page.goto('/?skill=Go&skill=Kubernetes&skill=Rust&cncf=Kyverno&term=all')
  await openFilters(page)
  await page.getByRole('button', { name: 'Keep this search' }).click()
  await page.getByLabel('Name of this search').fill('Everything with Go, Kubernetes and Rust that Kyverno has ever offered to anybody')
  await page.getByLabel('Name of this search').press('Enter')
  const panel = page.getByRole(isPhone(page) ? 'dialog' : 'complementary', { name: 'Filters' })
  const aside = await panel.boundingBox()
  const remove = await page.getByRole('button', { name: /^Remove saved search/ }).boundingBox()
  expect((remove?.x ?? Infinity) + (remove?.width ?? 0)).toBeLessThanOrEqual((aside?.x ?? 0) + (aside?.width ?? 0))
  await page.getByRole('button', { name: /^Remove saved search/ }).click()
})

test('filters stay in sight beside results that are read to the end', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(29)
  await page.getByRole('article').last().scrollIntoViewIfNeeded()
  await expect(page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: 'Go', exact: true })).toBeInViewport()
})

test('a skill and a CNCF project of one name are told apart', async ({ page }) => {
  await page.goto('/?skill=KubeEdge&cncf=KubeEdge&skill=Rust&match=all')
  const filters = page.getByRole('list', { name: 'Active filters' })
  await expect(filters.getByRole('button', { name: 'Remove KubeEdge (skill) filter' })).toBeVisible()
  await filters.getByRole('button', { name: 'Remove KubeEdge (CNCF project) filter' }).click()
  await expect(page).toHaveURL(/[?]skill=KubeEdge&skill=Rust&match=all$/)
  await expect(filters.getByRole('button', { name: 'Remove KubeEdge filter' })).toBeVisible()
})

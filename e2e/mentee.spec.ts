import { card, expect, hearsKeys, isPhone, openFilters, closeFilters, test } from './fixtures.ts'
import { keep, KEY } from './kept.ts'

test('my skills are entered once, under any name, and every card says how many of its own are among them', async ({ page, axe }) => {
  await page.goto('/')
  await openFilters(page)
  const field = page.getByRole('combobox', { name: 'Add a skill you have' })
  await field.fill('kubernetes')
  await field.press('Enter')
  await field.fill('golang')
  await field.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Go from my skills' })).toBeVisible()
  await field.fill('sorcery')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText('No project asks for “sorcery”')
  // Not JavaScript, which begins like it.
  await field.fill('Java')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText('No project asks for “Java”')
  await closeFilters(page)
  await expect(card(page, 'Verify Multiple Image Attestations')).toContainText('2 of 5 listed skills')
  await axe()
  await page.reload()
  await expect(card(page, 'Verify Multiple Image Attestations')).toContainText('2 of 5 listed skills')
  await page.getByLabel('Sort').selectOption('Skills you have')
  await expect(page).toHaveURL('/?sort=skills')
  await expect(page.getByRole('article').last()).not.toContainText('2 of')
})

test('a skill under another name waits for the search to come, and says so when it cannot', async ({ page, expectedFaults }) => {
  expectedFaults.push('net::ERR_FAILED')
  let isBroken = true
  await page.route(/search-index.*\.json/, (route) => (isBroken ? route.abort() : route.continue()))
  await page.goto('/')
  await openFilters(page)
  const field = page.getByRole('combobox', { name: 'Add a skill you have' })
  await field.fill('golang')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText('“golang” could not be looked up')
  await expect(field).toHaveValue('golang')
  await field.fill('Go')
  await field.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Go from my skills' })).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
  isBroken = false
  await field.fill('k8s')
  await field.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Kubernetes from my skills' })).toBeVisible()
  await expect(field).toHaveValue('')
})

test('a project names what one has and what is to learn', async ({ page }) => {
  await keep(page, JSON.stringify({ version: 1, skills: ['Go', 'Kubernetes'] }))
  await page.goto('/projects/lfx-2024-1-kyverno-verify-multiple-image-attestations')
  await expect(page.getByText('You have 2 of 5 listed skills.')).toBeVisible()
  await expect(page.getByText('To learn: VEX, Cosign, Notary.')).toBeVisible()
})

test('a term that is over says so', async ({ page }) => {
  await page.goto('/')
  // The prerendered page knows the words, but not yet the day.
  await expect(page.getByRole('article').first().getByText('Ended May 2024')).toBeVisible()
})

test('a search can be kept under a name, opened, renamed and removed', async ({ page, axe }) => {
  await page.goto('/?q=kyverno&skill=Go')
  await openFilters(page)
  await page.getByRole('button', { name: 'Keep this search' }).click()
  await page.getByLabel('Name of this search').fill('Policies in Go')
  await page.getByLabel('Name of this search').press('Enter')
  await expect(page.getByRole('link', { name: 'Policies in Go' })).toBeVisible()
  await axe()
  await page.goto('/')
  await openFilters(page)
  await page.getByRole('link', { name: 'Policies in Go' }).click()
  await expect(page).toHaveURL('/?q=kyverno&skill=Go')
  if (isPhone(page)) await page.reload()
  await openFilters(page)
  await page.getByRole('button', { name: 'Rename Policies in Go' }).click()
  await page.getByLabel('New name of Policies in Go').fill('Kyverno')
  await page.getByLabel('New name of Policies in Go').press('Enter')
  await page.getByRole('button', { name: 'Remove saved search Kyverno' }).click()
  await expect(page.getByRole('button', { name: 'Remove saved search Kyverno' })).toHaveCount(0)
})

test('what came since the last visit is marked and can be shown alone; a first visit has nothing new', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('article')).toHaveCount(29)
  await expect(page.getByText('New since your last visit')).toHaveCount(0)
  await page.evaluate(([key]) => {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}')
    kept.visit = { ...kept.visit, day: '2024-01-01', seen: { ...kept.visit.seen, newest: kept.visit.seen.newest.slice(2) } }
    localStorage.setItem(key, JSON.stringify(kept))
  }, [KEY] as const)
  await page.reload()
  await expect(page.getByRole('article').filter({ hasText: /^New/ })).toHaveCount(2)
  await openFilters(page)
  await page.getByRole('checkbox', { name: 'New since your last visit (2)' }).check()
  await closeFilters(page)
  await expect(page.getByRole('status')).toHaveText('2 projects')
  await expect(page).toHaveURL('/?new=true')
})

// A phone has no keyboard.
test('single keys walk the results, save and compare, and can be turned off', { tag: '@desktop' }, async ({ page, axe }) => {
  await page.goto('/')
  await hearsKeys(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  const title = page.getByRole('article').first().getByRole('heading').getByRole('link')
  await expect(title).toBeFocused()
  await page.keyboard.press('s')
  await page.keyboard.press('c')
  await expect(page.getByRole('article').first().getByRole('button', { name: /^Save/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('article').first().getByRole('button', { name: /^Compare/ })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('?')
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible()
  await axe()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: 'Use these keys' })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  // No key works behind the list: it is closed, and the focus where it was.
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeHidden()
  await expect(title).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await expect(title).toBeFocused()
  await expect(page.getByRole('article').nth(1).getByRole('button', { name: /^Save/ })).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('article').first().getByRole('button', { name: /^Save/ })).toHaveAttribute('aria-pressed', 'true')
})

test('from a project the way leads back to its results and on to the next', async ({ page }) => {
  await page.goto('/?cncf=Kyverno')
  await page.getByRole('article').nth(1).getByRole('heading').getByRole('link').click()
  const results = page.getByRole('navigation', { name: 'Results' })
  await expect(results).toContainText('2 of 4')
  await results.getByRole('link', { name: 'Next' }).click()
  await expect(results).toContainText('3 of 4')
  await results.getByRole('link', { name: '4 results for Kyverno' }).click()
  await expect(page).toHaveURL('/?cncf=Kyverno')
})

test('a similar project keeps the results one came from', async ({ page }) => {
  await page.goto('/?cncf=Kyverno')
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
  const similar = page.getByRole('region', { name: 'Similar projects' }).getByRole('listitem')
  const results = page.getByRole('navigation', { name: 'Results' })
  await similar.filter({ hasText: 'Kyverno' }).first().getByRole('link').click()
  await expect(results).toContainText(/[2-4] of 4/)
  await similar.filter({ hasNotText: 'Kyverno' }).first().getByRole('link').click()
  await expect(results).not.toContainText(' of 4')
  await results.getByRole('link', { name: '4 results for Kyverno' }).click()
  await expect(page).toHaveURL('/?cncf=Kyverno')
})

test('what a machine exported is said to be that, and is put right in its issue', async ({ page }) => {
  await page.route(/assets\/lfx-2024-1-.*\.json/, async (route) => {
    const response = await route.fetch()
    const bodies = await response.json()
    for (const body of Object.values<Record<string, unknown>>(bodies)) body['source'] = { path: 'lfx-mentorship/2024/01-Mar-May/lfx-export.json', line: 12 }
    await route.fulfill({ response, json: bodies })
  })
  await page.goto('/?cncf=Kyverno')
  await page.getByRole('link', { name: 'Kyverno VPA Recommender' }).click()
  await expect(page.getByRole('complementary', { name: 'Facts' })).toContainText('LFX’s export of the term: lfx-export.json, line 12')
  await expect(page.getByRole('link', { name: 'Suggest a fix in an issue' })).toHaveAttribute('href', /^https:\/\/github\.com\/kyverno\/[^/]+\/issues\/\d+$/)
})

test('a project leads to similar ones with the reason, and to its source', async ({ page, axe }) => {
  await page.goto('/projects/lfx-2024-1-kyverno-verify-multiple-image-attestations')
  const similar = page.getByRole('region', { name: 'Similar projects' })
  await expect(similar.getByRole('listitem')).toHaveCount(4)
  await expect(similar.getByRole('listitem').first()).toContainText('Same CNCF project')
  await expect(page.getByRole('link', { name: 'project_ideas.md, line 223' })).toHaveAttribute('href', /programs\/lfx-mentorship\/2024\/01-Mar-May\/project_ideas\.md\?plain=1#L223$/)
  await expect(page.getByRole('link', { name: 'Suggest a fix' })).toHaveAttribute('href', /\/blob\/main\/programs\/lfx-mentorship\/2024\/01-Mar-May\/project_ideas\.md\?plain=1#L223$/)
  await axe()
})

test('a first visit is told what this is and what to try', async ({ page }) => {
  await page.goto('/')
  const examples = page.getByText(/^Paid and mentored work/).getByRole('link')
  await expect(examples).toHaveCount(5)
  for (const name of await examples.allTextContents()) {
    await page.goto('/')
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page.getByLabel('Search projects')).toHaveValue(name)
    await expect(page.getByRole('article').first()).toBeVisible()
  }
})

for (const [count, width] of [[1, 'whole'], [2, 'half'], [3, 'whole']] as const) {
  test(`of ${count} similar projects the last takes the ${width} width: no place stays empty`, async ({ page }) => {
    await page.route(/\/assets\/(?:newest|catalogue)-.*\.json$/, async (route) => {
      const response = await route.fetch()
      const catalogue = await response.json()
      await route.fulfill({ response, json: { ...catalogue, projects: catalogue.projects.filter(({ cncfProject }: { cncfProject: string }) => cncfProject === 'Kyverno').slice(0, count + 1) } })
    })
    await page.goto('/?cncf=Kyverno')
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click()
    const similar = page.getByRole('region', { name: 'Similar projects' })
    await expect(similar.getByRole('listitem')).toHaveCount(count)
    const [list, last] = [await similar.getByRole('list').boundingBox(), await similar.getByRole('listitem').last().boundingBox()]
    const part = (last?.width ?? 0) / (list?.width ?? 1)
    if (width === 'whole' || isPhone(page)) expect(part).toBeCloseTo(1)
    else expect(part).toBeLessThan(0.5)
  })
}

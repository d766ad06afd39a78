import { readFile, truncate, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { entry, keep, keptList, keptText, KEY, LISTED } from './kept.ts'

const json = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
const dialog = (page: Page) => page.getByRole('dialog')

const exported = async (page: Page, format: string): Promise<string> => {
  const download = page.waitForEvent('download')
  await page.getByText('Export', { exact: true }).click()
  await page.getByRole('button', { name: format }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  await page.keyboard.press('Escape')
  return text
}

test('export, clear everything, import, export: the same bytes', async ({ page, axe }) => {
  const list = LISTED.map((one, index) => ({ ...one, note: `Note ${index}: “quotes”, <b>markup</b>, \n lines, 😀`, stage: 'drafting' }))
  await keep(page, keptText(list))
  await page.goto('/shortlist')
  const before = await exported(page, 'JSON file')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await page.getByLabel('Import', { exact: true }).setInputFiles(json('backup.json', before))
  await expect(dialog(page)).toContainText('4 new')
  await axe()
  await dialog(page).getByRole('button', { name: 'Import' }).click()
  await expect(page.getByText('4 saved')).toBeVisible()
  expect(await exported(page, 'JSON file')).toBe(before)
})

test('an import says what it would do; Cancel does nothing, Undo brings back the same bytes, and no side loses a note', async ({ page }) => {
  const [first, second, third] = LISTED
  await keep(page, keptText([{ ...first ?? entry('a'), note: 'mine' }, second ?? entry('b')]))
  await page.goto('/shortlist')
  const before = await keptList(page)
  const file = json('from-laptop.json', keptText([{ ...first ?? entry('a'), note: 'theirs' }, second ?? entry('b'), third ?? entry('c'), entry('lfx-2019-1-gone', { note: 'old plan' })]))

  await page.getByLabel('Import', { exact: true }).setInputFiles(file)
  for (const text of ['2 new', '1 already here', '1 changed note', '0 removed']) await expect(dialog(page)).toContainText(text)
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()
  expect(await keptList(page)).toBe(before)

  await page.getByLabel('Import', { exact: true }).setInputFiles(file)
  await dialog(page).getByRole('button', { name: 'Import' }).click()
  await expect(page.getByText('4 saved')).toBeVisible()
  await expect(page.getByLabel(`Note on ${first?.title}`)).toHaveValue('mine\n\ntheirs')
  await expect(page.getByLabel('Note on Title of lfx-2019-1-gone')).toHaveValue('old plan')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 saved')).toBeVisible()
  expect(await keptList(page)).toBe(before)
})

test('an import can be taken back after a reload, but for what was written since', async ({ page, axe }) => {
  const [first = entry('a'), second = entry('b'), third = entry('c')] = LISTED
  await keep(page, keptText([{ ...first, note: 'mine' }]))
  await page.goto('/shortlist')
  const before = await keptList(page)
  await page.getByLabel('Import', { exact: true }).setInputFiles(json('laptop.json', keptText([{ ...first, note: 'theirs' }, second, third])))
  await dialog(page).getByRole('button', { name: 'Import' }).click()
  await expect(page.getByText('3 saved')).toBeVisible()
  await page.reload()
  await expect(page.getByText('3 saved')).toBeVisible()
  await expect(page.getByText('before the import of “laptop.json”')).toBeVisible()
  await axe()
  await page.getByRole('button', { name: 'Take back the import' }).click()
  await expect(page.getByText('1 saved')).toBeVisible()
  expect(await keptList(page)).toBe(before)
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeFocused()
  await expect(page.getByRole('button', { name: 'Take back the import' })).toBeHidden()
  await undo.click()
  await expect(page.getByText('3 saved')).toBeVisible()
  await page.getByLabel(`Note on ${second.title}`).fill('written since')
  await page.getByLabel(`Note on ${second.title}`).blur()
  await page.getByRole('button', { name: 'Take back the import' }).click()
  await expect(page.getByText('2 saved')).toBeVisible()
  await expect(page.getByLabel(`Note on ${second.title}`)).toHaveValue('written since')
})

test('a file with a key twice says that something in it was not read', async ({ page }) => {
  await page.goto('/shortlist')
  const list = JSON.stringify(LISTED)
  await page.getByLabel('Import', { exact: true }).setInputFiles(json('twice.json', `{"version":1,"shortlist":[],"shortlist":${list}}`))
  await expect(dialog(page)).toContainText('4 new')
  await expect(dialog(page)).toContainText('1 could not be read')
})

test('an import twice is an import once, and an empty list wipes nothing', async ({ page }) => {
  await keep(page, keptText(LISTED))
  await page.goto('/shortlist')
  for (const list of [LISTED, []]) {
    await page.getByLabel('Import', { exact: true }).setInputFiles(json('again.json', keptText(list)))
    await expect(dialog(page)).toContainText('nothing in this file')
    await expect(dialog(page).getByRole('button', { name: 'Import' })).toBeDisabled()
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
  }
  expect(await keptList(page)).toBe(JSON.stringify(LISTED))
})

test.describe('a file that is no shortlist is refused with its reason', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  const FILES: readonly (readonly [name: string, content: string | Buffer, reason: string])[] = [
    ['empty.json', '', 'is empty'],
    ['logo.png', png, 'is not a shortlist'],
    ['drawing.json', '{"type":"drawing","version":2,"elements":[]}', 'is not a shortlist of Mentorship Finder'],
    ['list.csv', 'id,note\na,"good"\n', 'is not a shortlist'],
    ['newer.json', '{"version":999,"shortlist":[]}', 'newer version'],
    ['deep.json', `{"version":1,"shortlist":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'no entry that can be read'],
    ['proto.json', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}', 'is not a shortlist of Mentorship Finder'],
  ]
  test('by what is in it', async ({ page, axe }) => {
    await keep(page, keptText(LISTED))
    await page.goto('/shortlist')
    for (const [name, content, reason] of FILES) {
      await page.getByLabel('Import', { exact: true }).setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
      await expect(dialog(page).getByRole('alert')).toContainText(`“${name}”`)
      await expect(dialog(page).getByRole('alert')).toContainText(reason)
      if (name === 'empty.json') await axe()
      await dialog(page).getByRole('button', { name: 'All right' }).click()
      await expect(dialog(page)).toBeHidden()
    }
    expect(await keptList(page)).toBe(JSON.stringify(LISTED))
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  })

  test('by its size, before it is read', async ({ page }, testInfo) => {
    await page.addInitScript(() => {
      File.prototype.text = () => { throw new Error('the huge file was read') }
    })
    const path = testInfo.outputPath('huge.json')
    await writeFile(path, '')
    await truncate(path, 60_000_000)
    await page.goto('/shortlist')
    await page.getByLabel('Import', { exact: true }).setInputFiles(path)
    await expect(dialog(page).getByRole('alert')).toContainText('60 MB')
  })
})

test('the CSV runs no formula, and the Markdown is for pasting', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await keep(page, keptText([{ ...LISTED[0] ?? entry('a'), note: '=HYPERLINK("http://evil.example")' }]))
  await page.goto('/shortlist')
  expect(await exported(page, 'CSV file')).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(await exported(page, 'Markdown file')).toContain(`1. [${LISTED[0]?.title}](http`)
  await page.getByText('Export', { exact: true }).click()
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(page.getByText('Markdown copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('## LFX 2024 Term 1')
})

test('a shared link shows the sender\'s list and leaves one\'s own alone until asked', async ({ page, context, axe }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await keep(page, keptText(LISTED.slice(0, 3).map((one) => ({ ...one, note: 'a private thought' }))))
  await page.goto('/shortlist')
  await page.getByRole('button', { name: 'Share link' }).click()
  await expect(page.getByLabel('Link to this shortlist')).not.toHaveValue(/private/)
  await axe()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.getByLabel('Include my notes').check()
  await expect(page.getByLabel('Link to this shortlist')).toHaveValue(/#.*private/)

  const own = [entry('lfx-2019-1-own', { note: 'mine' })]
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, keptText(own)] as const)
  await page.goto(`${link}&id=lfx-2019-1-gone-away&id=%3Cimg%20src%3Dx%3E`)
  await expect(page.getByRole('heading', { name: 'A shortlist sent to you' })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(3)
  await expect(page.getByText('2 of 5 are no longer listed: lfx-2019-1-gone-away and <img src=x>.')).toBeVisible()
  expect(await keptList(page)).toBe(JSON.stringify(own))
  await axe()

  await page.getByLabel(`Choose ${LISTED[1]?.title}`).uncheck()
  await page.getByRole('button', { name: 'Add chosen (2)' }).click()
  await expect(page.getByText('Added 2 projects to your shortlist')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await keptList(page)).toBe(JSON.stringify(own))
  await page.getByRole('button', { name: 'Add all' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Your shortlist' }).click()
  await expect(page.getByText('4 saved')).toBeVisible()
  await expect(page.getByLabel('Note on Title of lfx-2019-1-own')).toHaveValue('mine')
})

test('of a link with many projects that a chat cut the rest is shown, what is missing is told, and nothing is saved unasked', async ({ page, axe }) => {
  const own = [entry('lfx-2019-1-own', { note: 'mine' })]
  await keep(page, keptText(own))
  const listed = LISTED.slice(0, 3).map(({ id }) => id)
  const dead = Array.from({ length: 47 }, (_, index) => `lfx-2019-1-gone-${index}`)
  const ids = [...listed, ...dead, LISTED[3]?.id ?? '']
  // Within the last id.
  await page.goto(`/shortlist?${new URLSearchParams(ids.map((id) => ['id', id])).toString().slice(0, -9)}`)
  await expect(page.getByRole('heading', { name: 'A shortlist sent to you' })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(3)
  await expect(page.getByText('47 of 51 are no longer listed: lfx-2019-1-gone-0, lfx-2019-1-gone-1, lfx-2019-1-gone-2, lfx-2019-1-gone-3, lfx-2019-1-gone-4 and 42 more.')).toBeVisible()
  await expect(page.getByText('The link was cut short')).toBeVisible()
  await axe()
  expect(await keptList(page)).toBe(JSON.stringify(own))
  // Within a letter of a note that is more than one byte.
  await page.goto(`/shortlist?id=${listed[0]}#${listed[0]}=read+this+%F0%9F%98`)
  await expect(page.getByText('read this')).toBeVisible()
  await expect(page.getByText('The link was cut short')).toHaveCount(0)
  expect(await keptList(page)).toBe(JSON.stringify(own))
})

test('notes that were shared are shown as text, and added with their projects', async ({ page }) => {
  const id = LISTED[0]?.id ?? ''
  await page.goto(`/shortlist?id=${id}#${new URLSearchParams([[id, '<img src=x onerror=alert(1)> read this']]).toString()}`)
  await expect(page.getByText('<img src=x onerror=alert(1)> read this')).toBeVisible()
  await page.getByRole('button', { name: 'Add all' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Your shortlist' }).click()
  await expect(page.getByLabel(`Note on ${LISTED[0]?.title}`)).toHaveValue('<img src=x onerror=alert(1)> read this')
})

test('a list too long for a link goes as a file, without what is private', async ({ page, axe }) => {
  await keep(page, keptText(Array.from({ length: 50 }, (_, index) => entry(`lfx-2024-1-alpha-a-title-of-usual-length-number-${index}`, { rank: index, note: 'private' }))))
  await page.goto('/shortlist')
  await page.getByRole('button', { name: 'Share link' }).click()
  await expect(dialog(page)).toContainText('many chats cut links at 2,000')
  await axe()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a file to share' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(JSON.parse(text).shortlist).toHaveLength(50)
  expect(text).not.toContain('private')
})

/** Words without end, hundreds of skills and thousands of results, at 400 % zoom and in forced colours. */
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import type { Bodies, Catalogue } from '../src/schema/catalogue.ts'
import { ProjectIdSchema } from '../src/schema/project.ts'
import { expect, test } from './fixtures.ts'

const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(8)
const SKILLS = Array.from({ length: 300 }, (_, index) => `${index % 10 === 0 ? WORD : 'Skill'}${index}`)
const PROJECTS = 5000

/** The shipped projects over and over; the first has everything that is too much. */
const tooMuch = (whole: Catalogue): Catalogue => {
  const projects = Array.from({ length: PROJECTS }, (_, index) => {
    const project = whole.projects[index % whole.projects.length] ?? whole.projects[0]
    if (project === undefined) throw new Error('The shipped content has no project')
    return index < whole.projects.length ? project : { ...project, id: v.parse(ProjectIdSchema, `${project.id}-${index}`), title: `${project.title} ${index}` }
  })
  const [first, ...rest] = projects
  if (first === undefined) throw new Error('There is no first project')
  const mentors = Array.from({ length: 40 }, (_, index) => ({ name: `${WORD}${index}`, github: 'x'.repeat(39), role: null }))
  const monster = { ...first, title: WORD, cncfProject: WORD, summary: WORD, skills: SKILLS, optionalSkills: SKILLS.slice(0, 20), mentors }
  return { ...whole, skills: [...SKILLS.map((name) => ({ name, kind: 'platform' as const })), ...whole.skills], terms: whole.terms.map((term) => ({ ...term, projectCount: PROJECTS })), projects: [monster, ...rest] }
}

const withoutEnd = (bodies: Bodies): Bodies =>
  Object.fromEntries(Object.entries(bodies).map(([id, body]) => [id, { ...body, skillsText: WORD, upstreamIssues: [{ url: `https://github.com/${WORD}`, kind: 'other' as const, label: WORD }], prerequisites: [WORD] }]))

const answerWith = <Data>(page: Page, address: RegExp, change: (data: Data) => Data) =>
  page.route(address, async (route) => {
    const response = await route.fetch()
    // The build wrote it, as this kind.
    await route.fulfill({ response, json: change((await response.json()) as Data) })
  })

/** What is in sight and goes beyond the edge of the screen, if anything makes the page scroll sideways. */
const beyondEdge = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth).map(({ outerHTML }) => outerHTML.slice(0, 200))
  })

const fits = async (page: Page) => expect(await beyondEdge(page)).toEqual([])

test.use({ colorScheme: 'dark' })

test('5,000 results and words without end can be read, filtered and opened on 320 px in forced colours', async ({ page, axe }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  // A window of 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 })
  await answerWith(page, /newest-[^/]*\.json$/, tooMuch)
  await answerWith(page, /lfx-2024-1-[^/]*\.json$/, withoutEnd)
  await page.goto('/')
  await expect(page.getByRole('status')).toHaveText(`${PROJECTS} projects`)
  await expect(page.getByRole('article').first()).toContainText(WORD)
  await fits(page)
  await page.getByRole('button', { name: /^Filters/ }).click()
  await page.getByRole('button', { name: /^Show all 3\d\d/ }).click()
  await fits(page)
  await page.getByLabel('Search in Platforms and tools').fill(`${WORD}290`)
  await page.getByRole('checkbox', { name: `${WORD}290` }).check()
  await fits(page)
  await page.getByRole('button', { name: 'See 1 result' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await fits(page)
  await page.getByRole('article').getByRole('button', { name: /^Save/ }).click()
  await page.getByRole('article').getByRole('button', { name: /^Compare/ }).click()
  await page.getByRole('article').getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORD)
  await expect(page.getByRole('heading', { name: 'Skills' })).toBeVisible()
  await fits(page)
  // axe cannot read forced colours.
  await page.emulateMedia({ forcedColors: 'none' })
  await axe()
  await page.emulateMedia({ forcedColors: 'active' })
  for (const [name, heading] of [['Shortlist', /^Shortlist$/], ['Compare', /^Compare/]] as const) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.getByText(WORD).first()).toBeVisible()
    await fits(page)
  }
  await page.goBack()
  await page.getByText('Export', { exact: true }).click()
  await fits(page)
})

import { expect, test } from './fixtures.ts'
import { APPLY, changeCatalogue, withDates } from './term-dates.ts'

const DATES = { apply: APPLY, begins: '2024-09-08', ends: '2024-11-27' }
const CLOSED = 'Applications closed, starts 8 Sep'

for (const { timezoneId, byHour, byDay } of [
  { timezoneId: 'Asia/Tokyo', byHour: 'Applications close today, 08:59 your time', byDay: CLOSED },
  { timezoneId: 'America/Los_Angeles', byHour: 'Applications close today, 16:59 your time', byDay: /Applications close today(?!,)/ },
  { timezoneId: 'Pacific/Kiritimati', byHour: 'Applications close today, 13:59 your time', byDay: CLOSED },
]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })

    test('applications are open until the hour that is stated, and closed from then on', async ({ page }) => {
      await page.clock.install({ time: '2024-08-18T23:30:00Z' })
      await changeCatalogue(page, withDates(DATES))
      await page.goto('/?cncf=Kyverno')
      const first = page.getByRole('article').first()
      await expect(first).toContainText(byHour)
      await page.clock.fastForward('29:30')
      await expect(first).toContainText(CLOSED)
      await first.getByRole('heading').getByRole('link').click()
      await expect(page.getByRole('complementary', { name: 'Facts' })).toContainText(CLOSED)
    })

    test('a last day without an hour is the day of the reader', async ({ page }) => {
      await page.clock.install({ time: '2024-08-18T23:30:00Z' })
      await changeCatalogue(page, withDates({ ...DATES, apply: { ...APPLY, opensAt: null, closesAt: null } }))
      await page.goto('/?cncf=Kyverno')
      await expect(page.getByRole('article').first()).toContainText(byDay)
    })
  })
}

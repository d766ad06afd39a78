import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTimeline } from './timeline.ts'

const days = (dateText: string, year = 2024) => {
  const { timeline: [row], problems } = readTimeline(`| activity | date |\n| --- | --- |\n| step | ${dateText} |`, year)
  return `${row?.start} ${row?.end}${problems.map(({ rule }) => ` ${rule}`).join('')}`
}

describe('reads the days of a cell', () => {
  test.each([
    ['January 16 - 31, 5:00 PM PDT', '2024-01-16 2024-01-31'],
    ['Wed Aug 2 - Tues 15, 5:00 PM PDT', '2024-08-02 2024-08-15'],
    ['Thur July 27', '2024-07-27 2024-07-27'],
    ['Mon Sept 4 (Week 1)', '2024-09-04 2024-09-04'],
    ['Sept 3, 2023 5:00 PM PDT', '2023-09-03 2023-09-03'],
    ['Wednesday, January 8 - Tuesday February 4, 2025', '2025-01-08 2025-02-04'],
    ['Wed, Jul 1 – Tue, Jul 28, 18:00 UTC', '2024-07-01 2024-07-28'],
    ['Mon, Aug 3, 00:00 UTC – Tue, Aug 18, 23:59 UTC', '2024-08-03 2024-08-18'],
    ['Tuesday, April 15, 2025 11AM PDT (18:00 UTC)', '2025-04-15 2025-04-15'],
    ['Thurs, May 15, 2025 11 AM PDT (18:00 UTC) – Tue, May 27 2025 11AM PDT', '2025-05-15 2025-05-27'],
    ['Tue, Sep 8, Times TBD (between 3 and 5 options)', '2024-09-08 2024-09-08'],
    ['**Fri**, *May 8th*', '2024-05-08 2024-05-08'],
    ['2nd of March until 16 April', '2024-03-02 2024-04-16'],
    ['2024-03-02 to 2024-03-09', '2024-03-02 2024-03-09'],
    ['December 20 - January 5', '2024-12-20 2025-01-05'],
    ['December 20 - January 5, 2025', '2024-12-20 2025-01-05'],
    ['by the end of Week 12, Nov. 30', '2024-11-30 2024-11-30'],
    ['February 29', '2024-02-29 2024-02-29'],
    ['November 31st', 'null null impossible-date'],
    ['October 1 - November 31', '2024-10-01 null impossible-date'],
    ['November 31 - December 2', 'null 2024-12-02 impossible-date'],
    ['February 26 - 15', '2024-02-26 null impossible-date'],
    ['March 4, 2024 - March 15, 2023', '2024-03-04 null impossible-date'],
    ['March 4 - March 4', '2024-03-04 2024-03-04'],
    ['5 - 9 September', '2024-09-05 2024-09-09'],
    ['5th to 9th of September, 2025', '2025-09-05 2025-09-09'],
    ['5 Sep - 9 Sep 2025', '2025-09-05 2025-09-09'],
    ['5-Sep-2025', '2025-09-05 2025-09-05'],
    ['5. September 2025', '2025-09-05 2025-09-05'],
    ['2025/9/5', '2025-09-05 2025-09-05'],
    ['2025-09-05 \u2192 2025-09-09', '2025-09-05 2025-09-09'],
    ['between September 5 and 9', '2024-09-05 2024-09-09'],
    ['Sep 5 \u2212 Sep 9', '2024-09-05 2024-09-09'],
    ['TBD', 'null null unparsed-date'],
    ['mid June', 'null null unparsed-date'],
    ['5:00 PM PDT', 'null null unparsed-date'],
  ])('%s', (text, expected) => expect(days(text)).toBe(expected))
})

test('a table gives activities in its order, with the text as written', () => {
  const text = ['# Term 01', '| **Activity** | **Dates (2030)** |', '|:--|--|', '| **Proposals** | Jan 2 - 9 |', '| Last [day](https://example.org) | *May 29* (late) |', '', '| other | table |', '|--|--|', '| May | June 3 |'].join('\n')
  expect(readTimeline(text, 2024).timeline).toEqual([
    { activity: 'Proposals', dateText: 'Jan 2 - 9', start: '2030-01-02', end: '2030-01-09' },
    { activity: 'Last day', dateText: 'May 29 (late)', start: '2030-05-29', end: '2030-05-29' },
  ])
})

test('bullets are read with the date last or first, and the span of the term', () => {
  const text = String.raw`## Timeline

**Spring Term: March 1st - May 31st**

- [Projects](#projects)
- applications open: Jan 20th - Jan 31st \(1.5 weeks\)
- March 1 (Week 1): the program begins
- results: in March, on our channel
- Please read: https://example.org/2024

## Instructions

- Ask: in the chat

## Accepted projects

- Description: June 1: never`
  expect(readTimeline(text, 2021)).toEqual({
    timeline: [
      { activity: 'Spring Term', dateText: 'March 1st - May 31st', start: '2021-03-01', end: '2021-05-31' },
      { activity: 'applications open', dateText: 'Jan 20th - Jan 31st (1.5 weeks)', start: '2021-01-20', end: '2021-01-31' },
      { activity: 'the program begins', dateText: 'March 1 (Week 1)', start: '2021-03-01', end: '2021-03-01' },
      { activity: 'results', dateText: 'in March, on our channel', start: null, end: null },
    ],
    problems: [{ line: 8, rule: 'unparsed-date', message: expect.stringContaining('in March') }],
  })
})

/** What each of these says is the same. */
test.each<[string, string[]]>([
  ['a table without outer bars', ['Activity | Date', '--- | ---', 'Applications open | Jan 20 - 31', 'Last day | 29 May 2030']],
  ['the date in front', ['| Date | Milestone |', '|:-:|---|', '| Jan 20 - 31 | Applications open |', '| 29 May 2030 | Last day |']],
  ['a column that counts', ['| # | What | When |', '|--|--|--|', '| 1 | Applications open | Jan 20 - 31 |', '| 2 | Last day | 29 May 2030 |']],
  ['a column for each end', ['| Phase | Start date | End date |', '|--|--|--|', '| Applications open | Jan 20 | Jan 31 |', '| Last day | 29 May 2030 | |']],
  ['bold labels', ['- **Applications open:** Jan 20 - 31', '* **Last day**: 29 May 2030']],
  ['dashes', ['- Applications open \u2013 Jan 20 - 31', '- **Last day** - 29 May 2030']],
  ['dates in bold in front', ['- **Jan 20 - 31**: Applications open', '- **29 May 2030** \u2013 Last day']],
  ['brackets', ['- Applications open (Jan 20 - 31)', '- Last day (29 May 2030)']],
  ['numbers', ['1. Applications open: Jan 20 - 31', '2. Last day\uFF1A29 May 2030']],
  ['lines', ['Applications open: Jan 20 - 31  ', 'Last day: 29 May 2030']],
])('reads %s', (_, lines) => {
  const { timeline, problems } = readTimeline(['# Term', '', '## \u{1F5D3}\uFE0F Important dates', '', 'The year is not written everywhere.', '', ...lines].join('\n'), 2030)
  expect(problems).toEqual([])
  expect(timeline.map(({ activity, start, end }) => `${activity} ${start} ${end}`)).toEqual(['Applications open 2030-01-20 2030-01-31', 'Last day 2030-05-29 2030-05-29'])
})

test('a heading may give the span of the term, whatever marks it has', () => {
  const span = (line: string) => readTimeline(line, 2030).timeline
  for (const line of ['### Term 3: Sep 5 - Nov 30', '### **Term 3: Sep 5 - Nov 30** ###', '### [Term 3: Sep 5 - Nov 30](#x)', 'Term 3: Sep 5 - Nov 30']) expect(span(line)).toEqual([{ activity: 'Term 3', dateText: 'Sep 5 - Nov 30', start: '2030-09-05', end: '2030-11-30' }])
})

const table = (...dates: string[]) =>
  readTimeline(['| activity | date |', '|--|--|', ...dates.map((date) => `| x | ${date} |`)].join('\n'), 2026).timeline.map(({ start }) => start)

test('a term that crosses a year end goes on counting, one that starts before its year looks back', () => {
  expect(table('Sep 7', 'Nov 20', 'Dec 30 - Jan 2', 'Jan 20')).toEqual(['2026-09-07', '2026-11-20', '2026-12-30', '2027-01-20'])
  expect(table('Dec 10', 'Jan 20', 'Mar 2', 'May 29')).toEqual(['2025-12-10', '2026-01-20', '2026-03-02', '2026-05-29'])
  expect(table('Dec 10', 'Jan 20')).toEqual(['2026-12-10', '2027-01-20'])
  expect(table('Sep 7', 'Mar 2')).toEqual(['2026-09-07', '2026-03-02'])
  expect(table('Sep 7', 'Feb 2')).toEqual(['2026-09-07', '2027-02-02'])
  expect(table('Mar 1', 'Feb 2', 'May 29')).toEqual(['2026-03-01', '2026-02-02', '2026-05-29'])
})

test('a day that the calendar does not have is said as it was written', () => {
  expect(readTimeline('- Last day: November 31st', 2026).problems).toEqual([{ line: 1, rule: 'impossible-date', message: '\u201CNovember 31st\u201D names a day that the calendar does not have' }])
})

test('a line longer than any row is none', () => {
  const line = (length: number) => `- Last day: Nov 30 ${'x'.repeat(length - 19)}`
  expect(readTimeline(line(1000), 2026).timeline).toMatchObject([{ start: '2026-11-30' }])
  expect(readTimeline(line(1001), 2026).timeline).toEqual([])
  expect(readTimeline(`## Timeline\n${line(1001)}`, 2026).timeline).toEqual([])
})

test('never throws, and gives real days only', () => {
  const piece = fc.oneof(fc.constantFrom('|', '- ', ': ', '\n', 'May', ' 31', ' - ', '2024', '(', '| activity | date |\n', '## Timeline\n', 'Term: ', 'th', ',', ' 99 '), fc.string())
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    for (const { start, end } of readTimeline(pieces.join(''), 2024).timeline) {
      for (const day of [start, end]) if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
    }
  }))
})

test.each(['| a | ', 'May ', '1 - ', '(', '- a: ', '| activity | date |\n| x | May 1 - ', '**'])('long runs of %j end', (part) => {
  expect(readTimeline(part.repeat(50_000), 2024).timeline.length).toBeLessThanOrEqual(400)
}, 20_000)

import { describe, expect, test } from 'vitest'
import { readRows } from './timeline-rows.ts'

type Read = [line: number, activity: string, dateText: string]
const rowsOf = (...lines: string[]): Read[] => readRows(lines).rows.map(({ line, activity, dateText }) => [line, activity, dateText])

describe('below the heading of the projects no date is read', () => {
  const readBelow = (line: string) => rowsOf(line, '- Applications open: Jan 20').length > 0

  test.each([
    '## Accepted projects',
    '# Accepted Project',
    '###### List of the selected LFX projects in this term',
    '### Participating CNCF projects',
    '## Proposed Project ideas',
    '## Projects',
    '## Project',
    '##  Projects:',
    '## **Projects**',
    '## [Projects](#projects) ##',
    '###Projects',
    '### Ideas',
    '## Project ideas :',
    '## Proposals',
    '# Template',
    'Description: a tool',
    '- Description: a tool',
    '  * **Description**: a tool',
    '*   description : a tool',
    '**Recommended Skills:** Go',
  ])('%s', (line) => expect(readBelow(line)).toBe(false))

  test.each([
    '## Project instructions',
    '## Projects and mentors',
    '## How projects are accepted',
    '## Our projects',
    '## Unselected projects',
    '## Accepted projections',
    'The accepted projects are listed below.',
    '#Projects',
    '## Template for proposals',
    '## Description: what this term is about',
    'A short description: see below',
    '- Descriptions: see below',
    '- Description of the term',
  ])('but it is below “%s”', (line) => expect(readBelow(line)).toBe(true))
})

test.each<[string, Read[]]>([
  ['Term 3: Sep 5 - Nov 30', [[1, 'Term 3', 'Sep 5 - Nov 30']]],
  ['Spring Term : Sep 5', [[1, 'Spring Term', 'Sep 5']]],
  ['2030 term 2:Sep 5', [[1, '2030 term 2', 'Sep 5']]],
  ['\u{1F4C5} Term: Sep 5', [[1, 'Term', 'Sep 5']]],
  ['\u{1F5D3}\uFE0F  **Term**: Sep 5', [[1, 'Term', 'Sep 5']]],
  ['\u{1F4C5}Term: to be announced', [[1, 'Term', 'to be announced']]],
  ['Terms: Sep 5', []],
  ['Midterm: Sep 5', []],
  ['The coming term: Sep 5', []],
  ['Term 3', []],
  ['Term 3:', []],
  ['(Term 3: Sep 5)', []],
])('“%s” alone', (line, expected) => {
  expect(rowsOf(line)).toEqual(expected)
})

/** Each as the only line of a file, and below a Timeline heading. */
test.each<[line: string, alone: [string, string] | null, inTimeline: [string, string] | null]>([
  ['- Applications open: Jan 20', ['Applications open', 'Jan 20'], ['Applications open', 'Jan 20']],
  ['*   Applications  open:   Jan 20', ['Applications open', 'Jan 20'], ['Applications open', 'Jan 20']],
  ['  + Applications open : Jan 20', ['Applications open', 'Jan 20'], ['Applications open', 'Jan 20']],
  ['12) Applications open: Jan 20', ['Applications open', 'Jan 20'], ['Applications open', 'Jan 20']],
  ['\u2022 Applications open\uFF1AJan 20', ['Applications open', 'Jan 20'], ['Applications open', 'Jan 20']],
  ['- Applications open\uFF1A Jan 20', ['Applications open', 'Jan 20'], ['Applications open', 'Jan 20']],
  ['- Phase 1: opening: Jan 20', ['Phase 1: opening', 'Jan 20'], ['Phase 1: opening', 'Jan 20']],
  ['- Phase 1: Jan 20', ['Phase 1', 'Jan 20'], ['Phase 1', 'Jan 20']],
  ['- Jan 20: reminder: applications close soon', ['reminder: applications close soon', 'Jan 20'], ['reminder: applications close soon', 'Jan 20']],
  ['- Jan 20, 10:00 UTC: applications open', ['applications open', 'Jan 20, 10:00 UTC'], ['applications open', 'Jan 20, 10:00 UTC']],
  ['- Week 1 (Tue, Jan 20): kick-off', null, ['Week 1: kick-off', 'Tue, Jan 20']],
  ['- Kick-off (Jan 20): meet your mentors', null, ['Kick-off: meet your mentors', 'Jan 20']],
  ['- Kick-off - Jan 20: meet your mentors', null, ['Kick-off: meet your mentors', 'Jan 20']],
  ['- Kick-off (10:00 UTC): on our channel', null, ['Kick-off (10:00 UTC)', 'on our channel']],
  ['- (Week 1) Tue, Jan 20: kick-off', ['kick-off', '(Week 1) Tue, Jan 20'], ['kick-off', '(Week 1) Tue, Jan 20']],
  ['- Week 12, Nov. 30: last day', ['last day', 'Week 12, Nov. 30'], ['last day', 'Week 12, Nov. 30']],
  ['- \u{1F680} Tuesday Jan 20: kick-off', ['kick-off', '\u{1F680} Tuesday Jan 20'], ['kick-off', '\u{1F680} Tuesday Jan 20']],
  ['- 2nd of March: kick-off', ['kick-off', '2nd of March'], ['kick-off', '2nd of March']],
  ['- 2. March 2030: kick-off', ['kick-off', '2. March 2030'], ['kick-off', '2. March 2030']],
  ['- 5 - 9 September: coding', ['coding', '5 - 9 September'], ['coding', '5 - 9 September']],
  ['- 5-Sep-2030: kick-off', ['kick-off', '5-Sep-2030'], ['kick-off', '5-Sep-2030']],
  ['- Kick-off: 2030/09/05', ['Kick-off', '2030/09/05'], ['Kick-off', '2030/09/05']],
  ['- Release 2 on May 3: a new portal', null, ['Release 2 on May 3', 'a new portal']],
  ['- Room 12: Jan Novak', null, ['Room 12', 'Jan Novak']],
  ['- results: in March', null, ['results', 'in March']],
  ['- results: in March: on our channel', null, ['results', 'in March: on our channel']],
  ['- Phase 1: results: TBD', null, ['Phase 1: results', 'TBD']],
  ['- Ask: on https://example.org/chat', null, null],
  [`- Ask: ${'a'.repeat(60)}`, null, ['Ask', 'a'.repeat(60)]],
  [`- Ask: ${'a'.repeat(61)}`, null, null],
  ['- 10:00 UTC', null, null],
  ['- Applications open - Jan 20', null, ['Applications open', 'Jan 20']],
  ['- Applications open \u2014 Jan 20 - 31', null, ['Applications open', 'Jan 20 - 31']],
  ['- Applications open (Jan 20 - 31)', null, ['Applications open', 'Jan 20 - 31']],
  ['- Applications open (Jan 20 - Jan 31)', null, ['Applications open', 'Jan 20 - Jan 31']],
  ['- Applications open (Jan 20', null, ['Applications open', 'Jan 20']],
  ['- Applications open \u2013 Jan 20 - 31 (2 weeks)', null, ['Applications open', 'Jan 20 - 31 (2 weeks)']],
  ['- Kick-off - Jan 20 (Week 1): meet your mentors', null, ['Kick-off: meet your mentors', 'Jan 20 (Week 1)']],
  ['- Applications open(Jan 20)', null, ['Applications open', 'Jan 20']],
  ['- Applications open (see below)', null, null],
  ['- Jan 20 - Applications open', null, ['Applications open', 'Jan 20']],
  ['- Jan 20 \u2013 31 \u2013 Applications open', null, ['Applications open', 'Jan 20 \u2013 31']],
  ['- Jan 20 - Jan 31', null, null],
  ['- Jan 20 - 2 weeks', null, null],
  ['- Jan 20 - \u2026', null, null],
  ['- Jan 20 - at', null, null],
  ['- Mentors - Applications open', null, null],
  ['- [Jan 20: kick-off](#jan-20-kick-off)', null, null],
  ['- [](#kick-off) Kick-off: Jan 20', null, null],
  ['- [Jan 20](https://example.org): kick-off', ['kick-off', 'Jan 20'], ['kick-off', 'Jan 20']],
  ['- Kick-off: [Jan 20](#weeks)', ['Kick-off', 'Jan 20'], ['Kick-off', 'Jan 20']],
  ['Applications open: Jan 20', null, ['Applications open', 'Jan 20']],
  ['Jan 20: applications open', null, ['applications open', 'Jan 20']],
  ['Please note: all of it may change', null, null],
  ['<!-- Applications open: Jan 20 -->', null, null],
  ['Opening: Jan 20 <', null, ['Opening', 'Jan 20 <']],
  ['| Jan 20: kick-off', null, null],
])('“%s” in a list or a paragraph', (line, alone, inTimeline) => {
  expect([rowsOf(line), rowsOf('## Timeline', line)]).toEqual([alone === null ? [] : [[1, ...alone]], inTimeline === null ? [] : [[2, ...inTimeline]]])
})

test.each([
  ['## Timeline', true],
  ['## Important dates :', true],
  ['# Term schedule:', true],
  ['### **Schedule**', true],
  ['## Timeline (2030)', true],
  ['## Timeline (all hours in UTC):', true],
  ['## Important dates 2030', true],
  ['## Schedule \u2013 2030', true],
  ['## Key deadlines', true],
  ['## Timeline 1', false],
  ['## Timeline (2030) of the past', false],
  ['## Schedule12030', false],
  ['## Updates', false],
  ['## Timelines of the past', false],
  ['## Dates and places', false],
])('a line below “%s” is a row of it: %s', (heading, read) => {
  expect(rowsOf(heading, 'Kick-off: Jan 20')).toEqual(read ? [[2, 'Kick-off', 'Jan 20']] : [])
})

test('a timeline ends at the next heading, which is no row itself, but not at the span of the term', () => {
  expect(rowsOf('## Jan 20 - May 31: timeline', '### Term 1: Mar 1 - May 31', '- results: in March', '## Jan 20: questions', '- ask: in the chat')).toEqual([
    [2, 'Term 1', 'Mar 1 - May 31'],
    [3, 'results', 'in March'],
  ])
})

test.each(['```', '  ~~~~ text'])('what stands between two lines of “%s” is an example', (fence) => {
  expect(rowsOf('- Opening: Jan 20', fence, '- Opening: Feb 20', fence, '- Closing: Jan 31')).toEqual([
    [1, 'Opening', 'Jan 20'],
    [5, 'Closing', 'Jan 31'],
  ])
})

test('marks of code within a line begin no example', () => {
  expect(rowsOf('Use ``` for code', '- Opening: Jan 20')).toEqual([[2, 'Opening', 'Jan 20']])
})

const line = (...cells: string[]) => `| ${cells.join(' | ')} |`
const tableOf = (head: string[], ...cells: string[][]) => [line(...head), line(...head.map(() => '---')), ...cells.map((row) => line(...row))]

test.each<[head: string[], row: string[], read: [string, string] | null]>([
  [['Step', 'Dates'], ['Opening', 'Jan 20'], ['Opening', 'Jan 20']],
  [['Step', 'Deadline'], ['Opening', 'Jan 20'], ['Opening', 'Jan 20']],
  [['Step', 'Deadlines'], ['Opening', 'Jan 20'], ['Opening', 'Jan 20']],
  [['Timeline (2030)', 'Step'], ['Jan 20', 'Opening'], ['Opening', 'Jan 20']],
  [['Update', 'When'], ['Opening', 'Jan 20'], ['Opening', 'Jan 20']],
  [['Starts', 'Ends', 'Step'], ['Jan 20', 'Jan 31', 'Opening'], ['Opening', 'Jan 20 - Jan 31']],
  [['Step', 'Start', 'End', 'Deadline'], ['Opening', 'Jan 20', 'Jan 31', 'Feb 2'], ['Opening', 'Jan 20 - Jan 31']],
  [['Step', 'Start', 'End'], ['Opening', 'Jan 20', ''], ['Opening', 'Jan 20']],
  [['Step', 'Start', 'End'], ['Opening', 'Jan 20'], ['Opening', 'Jan 20']],
  [['Step', 'Start', 'End'], ['Opening', '', 'Jan 31'], ['Opening', 'Jan 31']],
  [['No', 'Step', 'Date'], ['1', 'Opening', 'Jan 20'], ['Opening', 'Jan 20']],
  [['No.', 'Step', 'Date'], ['1', 'Opening', 'Jan 20'], ['Opening', 'Jan 20']],
  [['#', 'Step', 'Date'], ['1', 'Opening', 'Jan 20'], ['Opening', 'Jan 20']],
  [['Notes', 'Place', 'Date'], ['Opening', 'online', 'Jan 20'], ['Opening', 'Jan 20']],
  [['Milestone no.', 'Place', 'Date'], ['Opening', 'online', 'Jan 20'], ['Opening', 'Jan 20']],
  [['Milestone no', 'Place', 'Date'], ['Opening', 'online', 'Jan 20'], ['Opening', 'Jan 20']],
  [['Step', 'Date'], ['Opening', 'TBD'], ['Opening', 'TBD']],
  [['Step', 'Date'], ['Opening', '- Jan 20'], ['Opening', '- Jan 20']],
  [['Step', 'Date'], ['Opening', 'Jan 20 -'], ['Opening', 'Jan 20 -']],
  [['Step', 'Date'], ['Opening', '--'], null],
  [['Step', 'Date'], ['Opening', ''], null],
  [['Step', 'Date'], ['Opening'], null],
  [['Step', 'Date'], ['1', 'Jan 20'], null],
  [['Step', 'Date'], ['', 'Jan 20'], null],
  [['Step', 'Date'], ['**Opening** of<br>`good_first_issue`', '_Jan 20_<br/>__noon__'], ['Opening of good_first_issue', 'Jan 20 noon']],
  [['Step', 'Date'], [String.raw`Opening \| all\, at once`, '~ Jan 20<br />noon'], ['Opening | all, at once', '~ Jan 20 noon']],
  [['Mentor', 'Project'], ['Ada', 'Jan 20'], null],
  [['Start', 'End'], ['Opening: Jan 20', 'Jan 31'], null],
])('a table with the columns %j has in %j a row', (head, row, read) => {
  expect(rowsOf(...tableOf(head, row))).toEqual(read === null ? [] : [[3, ...read]])
})

test('a table may be indented, and a row is no line of the timeline besides', () => {
  expect(rowsOf('## Timeline', '  | Step | Date |  ', '  |:-----|-----:|  ', '  | Opening | Jan 20 |  ')).toEqual([[4, 'Opening', 'Jan 20']])
  expect(rowsOf('| Step | Date |', '|---|---|', '  | Opening | Jan 20 |')).toEqual([[3, 'Opening', 'Jan 20']])
  expect(rowsOf('## Timeline', 'Date | Step', '--- | ---', 'Jan 20 | Kick-off: all mentees')).toEqual([[4, 'Kick-off: all mentees', 'Jan 20']])
})

test.each(['| Opening | Jan 2 |', '', '- - | - -', '| --- | --- | x', 'see | --- | ---'])('a line with bars above “%s” is no head of a table', (below) => {
  expect(rowsOf('| Step | Date |', below, '| Closing | Jan 31 |')).toEqual([])
})

test('a line without bars ends a table', () => {
  expect(rowsOf(...tableOf(['Step', 'Date'], ['Opening', 'Jan 20']), 'Not yet sure:', '| Closing | Jan 31 |')).toEqual([[3, 'Opening', 'Jan 20']])
})

test.each<[number | null, string[]]>([
  [2030, ['Step', 'Date (2030)']],
  [2029, ['Step', 'Start 2029', 'End 2030']],
  [null, ['Step', 'Date']],
  [null, ['Step 2030', 'Date']],
  [null, ['Step', 'Date 12030']],
  [null, ['Start 2029', 'End 2030']],
])('the year is %s where the columns are %j', (year, head) => {
  expect(readRows(tableOf(head, head.map(() => 'Jan 20'))).headerYear).toBe(year)
})

test('the column of what happens may have no name', () => {
  expect(rowsOf('| | Date |', '| --- | --- |', '| Opening | Jan 20 |')).toEqual([[3, 'Opening', 'Jan 20']])
  expect(rowsOf('| | Step | Date |', '| --- | --- | --- |', '| 1 | Opening | Jan 20 |')).toEqual([[3, 'Opening', 'Jan 20']])
})

test('a date that was struck out is none', () => {
  expect(rowsOf('| Step | Date |', '| --- | --- |', '| Opening | ~~Jan 20~~ Jan 27 - Feb 3 |')).toEqual([[3, 'Opening', 'Jan 27 - Feb 3']])
})

test('of two tables the first that states a year gives it', () => {
  const tables = [['Step', 'Date'], ['Step', 'Date 2030'], ['Step', 'Date 2031']].flatMap((head) => [...tableOf(head), ''])
  expect(readRows(tables).headerYear).toBe(2030)
})

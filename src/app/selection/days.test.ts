import { expect, test } from 'vitest'
import { daysBetween, dayText, monthText, spanText } from './days.ts'

test('a day names its year only where that is not the reader’s own', () => {
  expect(dayText('2031-02-03', '2031')).toBe('3 Feb')
  expect(dayText('2031-02-03', '2030')).toBe('3 Feb 2031')
  expect(monthText('2031-05-31')).toBe('May 2031')
})

test('a span says its month and its year once', () => {
  expect(spanText('2031-08-03', '2031-08-18')).toBe('3–18 Aug 2031')
  expect(spanText('2031-09-07', '2031-11-27')).toBe('7 Sep – 27 Nov 2031')
  expect(spanText('2031-12-05', '2032-01-09')).toBe('5 Dec 2031 – 9 Jan 2032')
  expect(spanText('2031-12-05', '2031-12-05')).toBe('5 Dec 2031')
})

test('days are counted over months and leap days', () => {
  expect(daysBetween('2032-02-28', '2032-03-01')).toBe(2)
  expect(daysBetween('2032-03-01', '2032-02-28')).toBe(-2)
})

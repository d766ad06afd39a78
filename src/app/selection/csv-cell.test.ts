import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell } from './csv-cell.ts'

test('quotes, commas and line breaks stay within their cell', () => {
  expect(csvCell('say "hi", you\nthere')).toBe('"say ""hi"", you\nthere"')
})

test.each(['=1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\tx', ' =1', '\u00A0\u2003=1', '\uFEFF=1', '＝1', '＋1', '－1', '＠1', ' ＝1'])('%j is no formula in a spreadsheet', (text) => {
  expect(csvCell(text)).toBe(`"'${text}"`)
})

test.each(['', 'a=1', ' a', '1-2', 'me@example.org'])('%j is left as it is', (text) => {
  expect(csvCell(text)).toBe(`"${text}"`)
})

test('whatever was written, it can be read back', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const inner = csvCell(text).slice(1, -1)
    expect(inner.replaceAll('""', '')).not.toContain('"')
    expect(inner.replaceAll('""', '"').replace(/^'/, '')).toBe(text.replace(/^'/, ''))
  }))
})

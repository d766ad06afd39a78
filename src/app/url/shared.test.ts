import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedAddress, sharedNotes } from './shared.ts'
import { parseIds } from './view.ts'

const entries = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/), note: fc.string({ unit: 'grapheme' }) }), { selector: ({ id }) => id })

test('a shared list arrives as it was sent, in its order, with its notes', () => {
  fc.assert(fc.property(entries, (entries) => {
    const { search, hash } = new URL(sharedAddress(entries, true), 'https://example.org')
    expect(parseIds(search)).toEqual(entries.map(({ id }) => id))
    expect([...sharedNotes(hash)]).toEqual(entries.filter(({ note }) => note !== '').map(({ id, note }) => [id, note]))
  }))
}, 60_000)

test('notes go only when asked for, and never to a server', () => {
  const list = [{ id: 'a', note: 'secret' }]
  expect(sharedAddress(list, false)).toBe('/shortlist?id=a')
  const { pathname, search } = new URL(sharedAddress(list, true), 'https://example.org')
  expect(pathname + search).not.toContain('secret')
})

test('any text behind the # is read without a fault', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(sharedNotes(`#${text}`)).toBeInstanceOf(Map)
  }))
  expect(sharedNotes('#%E0%A4%A=%&__proto__=1').get('__proto__')).toBe('1')
}, 60_000)

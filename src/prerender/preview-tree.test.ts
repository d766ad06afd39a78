import { expect, test } from 'vitest'
import { type Element, type PreviewText, previewTree } from './preview-tree.ts'

const sample: PreviewText = { over: 'Alpha', title: 'Zebra crossing', titleElse: 'Instead', under: '', skills: [], corner: 'LFX 2031 Term 2' }
const skills = (count: number, name = 'Kubernetes') => Array.from({ length: count }, (_, index) => ({ name: `${name} ${index}`, kind: 'platform' as const }))

const texts = (node: Element | string): string[] => (typeof node === 'string' ? [node] : (node.props.children ?? []).flatMap(texts))
const said = (changes: Partial<PreviewText>) => texts(previewTree({ ...sample, ...changes }))

test('it says the site, the term, the CNCF project, the title and the skills', () => {
  expect(said({ skills: [{ name: 'Go', kind: 'language' }] })).toEqual(['Mentorship Finder', 'LFX 2031 Term 2', 'Alpha', 'Zebra crossing', 'Go'])
})

test('where all skills do not fit in two rows, it says how many more there are', () => {
  const all = said({ skills: skills(21) })
  expect(all.at(-1)).toBe(`+${21 - (all.length - 5)}`)
  expect(all.length).toBeLessThan(16)
  expect(said({ skills: skills(4) }).at(-1)).toBe('Kubernetes 3')
})

test('a skill nobody could draw is neither shown nor counted, a long one is cut', () => {
  expect(said({ skills: [{ name: '🔥', kind: 'language' }, { name: 'Very long name of a skill indeed', kind: 'practice' }] }).slice(4)).toEqual(['Very long name of a…'])
})

test('a title in an alphabet that no face has is replaced, not cut to pieces', () => {
  expect(said({ title: '検索エンジン' })).toContain('Instead')
  expect(said({ title: '検索', titleElse: '検索', over: '検索', corner: '検索' })).toEqual(['Mentorship Finder', '', '', 'Mentorship Finder'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight, snippetAround } from './highlight.ts'

const marked = (text: string, words: string[]) => highlight(text, words).filter((segment) => segment.marked).map((segment) => segment.text)

test.each([
  ['Verify image attestations', ['image'], ['image']],
  ['KubeEdge and Edge nodes', ['edge'], ['Edge', 'Edge']],
  ['KubeEdge and Edge nodes', ['kubeedge'], ['KubeEdge']],
  ['Better CI/CD here', ['cicd'], ['CI/CD']],
  ['Better CI/CD here', ['cd'], ['CD']],
  ['For Open Policy Agent only', ['open policy agent'], ['Open Policy Agent']],
  ['The Argo CD project', ['argocd'], ['Argo CD']],
  ['New X-Definitions here', ['x definitions'], ['X-Definitions']],
  ['JavaScript', ['java'], []],
  ['Jürgen', ['jurgen'], ['Jürgen']],
])('in %j the words %j mark %j', (text, words, expected) => {
  expect(marked(text, words)).toEqual(expected)
})

test('segments join back to the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
      expect(highlight(text, [...words, ...text.toLowerCase().split(/\W+/)]).map((segment) => segment.text).join('')).toBe(text)
    }),
  )
})

test('a snippet holds the word and is cut at words', () => {
  const text = `${'before '.repeat(40)}the attestation ${'after '.repeat(40)}`
  const snippet = snippetAround(text, ['attestation'], 60)
  const joined = snippet?.map((segment) => segment.text).join('') ?? ''
  expect(snippet?.some((segment) => segment.marked && segment.text === 'attestation')).toBe(true)
  expect(joined.length).toBeLessThan(90)
  expect(joined).toMatch(/^… (?:before )+the attestation(?: after)+ …$/)
})

test('where no word stands there is no snippet', () => {
  expect(snippetAround('nothing here', ['absent'])).toBeNull()
})

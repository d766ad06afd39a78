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
  ['Argo CD beside Argo CD', ['argocd'], ['Argo CD', 'Argo CD']],
  ['Argo CD Go Argo', ['argocd', 'go'], ['Argo CD', 'Go']],
  ['Sync waves for Argo CD', ['argo cd'], ['Argo CD']],
  ['Open Policy', ['open policy agent'], []],
  ['One two three four five', ['one two three four', 'two three four five'], ['One two three four']],
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

test('what is marked and what is not alternate, and nothing empty is among them', () => {
  expect(highlight('Go and Go', ['go'])).toEqual([{ text: 'Go', marked: true }, { text: ' and ', marked: false }, { text: 'Go', marked: true }])
  expect(highlight('Nothing of it', ['go'])).toEqual([{ text: 'Nothing of it', marked: false }])
  expect(highlight('Nothing asked', [])).toEqual([{ text: 'Nothing asked', marked: false }])
  expect(highlight('', ['go'])).toEqual([])
})

test('a text that is remembered is marked anew for other words', () => {
  expect(marked('Rust and Go', ['go'])).toEqual(['Go'])
  expect(marked('Rust and Go', ['rust'])).toEqual(['Rust'])
})

test('a snippet is cut only where something is left out', () => {
  expect(snippetAround('Written in Go', ['go'])).toEqual([{ text: 'Written in ', marked: false }, { text: 'Go', marked: true }])
  expect(snippetAround('Go for beginners who know a little', ['go'], 12)).toEqual([{ text: 'Go', marked: true }, { text: ' for beginners', marked: false }, { text: ' …', marked: false }])
  expect(snippetAround('For beginners who know a little Go', ['go'], 24)).toEqual([{ text: '… ', marked: false }, { text: 'little ', marked: false }, { text: 'Go', marked: true }])
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

test('a part begins at the match at the latest, also in a list without spaces', () => {
  const segments = snippetAround('Golang,Kubernetes,Prometheus,OpenTelemetry,Docker,Helm charts and some other words', ['helm'])
  expect(segments?.find(({ marked }) => marked)?.text).toBe('Helm')
})

import { expect, test } from 'vitest'
import { cncfPreview, previewOf } from './preview-names.ts'
import { sampleCatalogue } from './sample-site.ts'

test.each([
  ['Kyverno', 'kyverno'],
  ['cert-manager', 'cert-manager'],
  ['Open Cluster Management', 'open-cluster-management'],
  ['C', 'c'],
])('%s has the file %s.png', (name, slug) => {
  expect(cncfPreview(name).file).toBe(`previews/${slug}.png`)
})

test('names that only signs or other alphabets tell apart have files of their own', () => {
  const files = ['C', 'C++', 'C#', '検索', '文書', ''].map((name) => cncfPreview(name).file)
  expect(new Set(files).size).toBe(files.length)
  for (const file of files) expect(file).toMatch(/^previews\/[a-z0-9-]+\.png$/)
})

test('a page that is no project has the picture of the site', () => {
  expect(previewOf({ kind: 'compare' }, sampleCatalogue()).file).toBe('previews/mentorship-finder.png')
})

import { expect, test } from 'vitest'
import { webManifest } from './web-manifest.ts'

test('no address in the manifest knows where the site stands', () => {
  const { start_url, scope, icons } = JSON.parse(webManifest())
  for (const address of [start_url, scope, ...icons.map(({ src }: { src: string }) => src)]) expect(new URL(address, 'https://example.org/a/b/manifest.webmanifest').href).toMatch(/^https:\/\/example\.org\/a\/b\//)
  expect(icons.map(({ sizes, purpose }: Record<string, string>) => [sizes, purpose])).toEqual([['any', undefined], ['192x192', 'any'], ['512x512', 'any'], ['512x512', 'maskable']])
})

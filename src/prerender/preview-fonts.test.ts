import satori from 'satori'
import { expect, test } from 'vitest'
import { DISPLAY_FAMILY, FACES, TEXT_FAMILY, drawable } from './preview-fonts.ts'

/** 1.7 s of layout when nothing else runs. */
const BUSY = { timeout: 30_000 }

test.each([
  ['C++ & <b> “q” … é', 'C++ & <b> “q” … é'],
  ['non\u2011breaking e\u0301', 'non-breaking é'],
  ['𝗯𝗼𝗹𝗱 ﬁnd ＡＢＣ', 'bold find ABC'],
  ['🚀 Rocket 👩‍💻 science (🔥)', 'Rocket science'],
  ['Мониторинг Ελληνικά Tiếng Việt', 'Мониторинг Ελληνικά Tiếng Việt'],
  ['a\tb\u202Ec\u0085d', 'a b c d'],
])('of %j it draws %j', (text, drawn) => {
  expect(drawable(text)).toBe(drawn)
})

test.each(['検索エンジン', '在 Kubernetes 中实现多租户网络策略与可观测性', 'تحسين أداء الشبكة', '🔥🔥', '', '…'])('%j is not drawn at all: what is left would be another title', (text) => {
  expect(drawable(text)).toBeNull()
})

test.each([[TEXT_FAMILY, 600], [DISPLAY_FAMILY, 800]])('%s has a shape for every character that is let through', BUSY, async (fontFamily, fontWeight) => {
  const all = Array.from({ length: 0xd800 }, (_, code) => String.fromCodePoint(code)).filter((character) => drawable(`letters ${character}`)?.endsWith(` ${character}`))
  const missing: string[] = []
  const children = all.join(' ')
  await satori({ type: 'div', key: null, props: { style: { display: 'flex', fontFamily, fontWeight }, children } }, {
    width: 1200, height: 630, fonts: FACES.map((face) => ({ ...face, style: 'normal' as const })),
    loadAdditionalAsset: async (_, text) => {
      missing.push(text)
      return []
    },
  })
  expect(all.length).toBeGreaterThan(1000)
  expect(missing).toEqual([])
})

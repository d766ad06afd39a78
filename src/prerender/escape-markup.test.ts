import { expect, test } from 'vitest'
import { escapeMarkup } from './escape-markup.ts'

test('words open no tag, end no attribute and are no entity', () => {
  expect(escapeMarkup(`<b title="x">R&D &lt; it's`)).toBe(`&lt;b title=&quot;x&quot;&gt;R&amp;D &amp;lt; it's`)
})

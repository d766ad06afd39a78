import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { bootScript } from './boot.ts'

test('what is left of the script without its comments is still one', () => {
  expect(() => new Script(bootScript({ viewKeys: ['q', 'skill'], allTerms: 'all', keptKey: 'kept', orderId: 'order', patience: 1 }, '/assets/face.woff2', [{ href: '/assets/late.js', when: 'asked' }]))).not.toThrow()
})

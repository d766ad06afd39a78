import { expect, test } from 'vitest'
import { jsonInScript } from './json-in-script.ts'

test('it ends no script and no line, and says the same', () => {
  const value = { text: '</script><!--<script>\u2028\u2029 a < b & "c"' }
  const json = jsonInScript(JSON.stringify(value))
  expect(json).not.toMatch(/[<\u2028\u2029]/)
  expect(JSON.parse(json)).toEqual(value)
})

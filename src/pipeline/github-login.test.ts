import { expect, test } from 'vitest'
import { isGitHubLogin, loginFromUrl } from './github-login.ts'

test.each(['ann', 'Ann-Lee', 'a', '9', 'a'.repeat(39)])('%s can be a login', (text) => {
  expect(isGitHubLogin(text)).toBe(true)
})

test.each(['', '-ann', 'ann-', 'ann--lee', 'ann_lee', 'ann.lee', 'ann lee', 'a'.repeat(40)])('%j can be none', (text) => {
  expect(isGitHubLogin(text)).toBe(false)
})

test.each([
  ['https://github.com/ann', 'ann'], ['http://github.com/ann', 'ann'], ['github.com/ann/', 'ann'], ['www.github.com/ann', 'ann'], ['https://www.GitHub.com/Ann-Lee', 'Ann-Lee'], ['https://github.com/@ann', 'ann'], ['https://github.com/ann?tab=repositories', 'ann'], ['https://github.com/ann/#top', 'ann'],
  ['https://github.com/gears/wheels', null], ['https://github.com/', null], ['https://github.com/-ann', null], ['https://github.community/ann', null], ['https://notgithub.com/ann', null], ['see https://github.com/ann', null], ['https://github.com/ann and more', null], ['https://gitlab.example/ann', null],
])('%s is the page of %s', (url, login) => {
  expect(loginFromUrl(url)).toBe(login)
})

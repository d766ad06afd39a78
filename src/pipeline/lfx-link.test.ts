import { expect, test } from 'vitest'
import { isLfxUrl, lfxLinks } from './lfx-link.ts'

const ID = '0a1b2c3d-1111-4222-8333-444444444444'
const PAGE = `https://mentorship.lfx.linuxfoundation.org/project/${ID}`

test.each([PAGE, `<${PAGE}>`, `[${PAGE}](${PAGE})`, `[Title](${PAGE})`, `${PAGE}.`, PAGE.replace(ID, ID.toUpperCase()), `**${PAGE}**`, `_${PAGE}_`, `\`${PAGE}\``, PAGE.replace('https://', ''), `https://crowdfunding.lfx.linuxfoundation.org/projects/${ID}`])('finds the id in %s', (text) => {
  expect(lfxLinks(text)[0]?.id).toBe(ID)
})

test.each([
  '', 'TBD', 'https://people.communitybridge.org/project/0a1b2c3d-1111-4222-8333-444444444444',
  `https://mentorship.lfx.linuxfoundation.org.evil.example/project/${ID}`,
  `javascript:__xss(1)//${PAGE}`, `https://evil.example/?to=${PAGE}`, `http://a@mentorship.lfx.linuxfoundation.org/project/${ID}`,
  `${PAGE}0`, `${PAGE}-0`, `https://evil.example/${PAGE.replace('https://', '')}`, `a.${PAGE.replace('https://', '')}`, 'https://mentorship.lfx.linuxfoundation.org/project/new',
])('takes nothing else for a project page: %s', (text) => {
  expect(isLfxUrl(text)).toBe(false)
})

test.each([
  [`See ${PAGE}., or`, [{ id: ID, url: PAGE }]],
  [`**${PAGE}**`, [{ id: ID, url: PAGE }]],
  [`${PAGE}/apply?x=1`, [{ id: ID, url: `${PAGE}/apply?x=1` }]],
  [PAGE.replace('https://', ''), [{ id: ID, url: PAGE }]],
  [PAGE.replace('https', 'http'), [{ id: ID, url: PAGE.replace('https', 'http') }]],
  [PAGE.replace('https', 'HTTPS'), [{ id: ID, url: PAGE.replace('https', 'HTTPS') }]],
  [`https://crowdfunding.lfx.linuxfoundation.org/projects/${ID.toUpperCase()}`, [{ id: ID, url: `https://crowdfunding.lfx.linuxfoundation.org/projects/${ID.toUpperCase()}` }]],
  [`[${PAGE}](${PAGE})`, [{ id: ID, url: PAGE }, { id: ID, url: PAGE }]],
  ['TBD', []],
])('reads the links of %s', (text, links) => expect(lfxLinks(text)).toEqual(links))

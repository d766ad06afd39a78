/** What may stand in a link that somebody mistyped, cut, encoded twice or made to do harm. `__xss` is called by what would run. */

/** As they stand behind `key=`, by what is wrong with them. */
export const HOSTILE_VALUES: Readonly<Record<string, readonly string[]>> = {
  'wrongly encoded': ['%E0%A4%A', '%', '%u0041', '%BC%CE%C0%EF%D6%D0', '%00', 'go%0d%0aSet-Cookie:%20a=b', '%253Cscript%253E__xss(1)%253C%252Fscript%253E', '%ED%A0%80'],
  'named like what a prototype has': ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'prototype', '__proto__[polluted]=1'],
  'made to run': [
    '%3Cscript%3E__xss(2)%3C/script%3E', '%3Cimg%20src=x%20onerror=__xss(3)%3E', '%22%20autofocus%20onfocus%3D__xss(4)%20x%3D%22', 'javascript:__xss(5)', 'data:text/html,%3Cscript%3E__xss(6)%3C/script%3E', '%3Csvg%20onload%3D__xss(7)%3E',
    '%7B%7Bconstructor.constructor(%22__xss(8)%22)()%7D%7D', '//evil.example/', 'https://evil.example/',
  ],
  'of another shape': ['', ',,,', '%20', 'null', 'undefined', 'NaN', '-1', '1e999', 'true', '[]', '%7B%22a%22:1%7D', '../../..', 'a,b,c,d', 'lfx-2024-1-kna', 'go&amp;skill=Rust', 'go&&=&=x&q&sort'],
  'that are too large': ['a'.repeat(7900), '%CC%B5'.repeat(500), 'Go%20'.repeat(1000), '%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB'.repeat(100)],
  'that are regular expressions': ['(a%2B)%2B%24%5B%5D%7B%7D%5E%7C%5C', '%22%20-%20%7C%20!%20%5E%20%3D%20%27', '.*', '(%3F:', '%5B', 'skill:%22', '-'.repeat(300)],
  'of other scripts': ['%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB%F0%9F%87%AE%F0%9F%87%B3', '%C4%B0STIO', 'STRA%E1%BA%9EE', '%D9%85%D8%B1%D8%AD%D8%A8%D8%A7', '%E2%80%AEgnp', '%EF%BB%BFgo', '%E2%80%8B'],
}

/** Whole addresses: keys no one asked for, paths of no page, what stands behind the #. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  '//evil.example/?q=go', '//evil.example/a/', '/?__proto__=1', '/?__proto__[polluted]=1&__proto__.polluted=1', '/?constructor[prototype][polluted]=1&constructor.prototype.polluted=1', '/#__proto__[polluted]=1&a.__proto__.polluted=1',
  '/?next=javascript:__xss(9)&return=javascript:__xss(9)&url=javascript:__xss(9)', '/#%3Cimg%20src=x%20onerror=__xss(10)%3E', '/?q=go&q=rust&sort=new&sort=old', '/?&&=&=x&q=&skill=&cncf=,,,', '/?Q=go&SKILL=Rust', '/?q=go&amp;skill=Rust&amp;sort=new',
  `/?${'skill=Go&'.repeat(850)}`, `/compare?${'id=a&'.repeat(50)}`, `/shortlist?${Array.from({ length: 400 }, (_, n) => `id=x${n}`).join('&')}`, '/shortlist?id=dead#dead=%E0%A4%A&__proto__=1', `/#list=${'H4sIAAAA'.repeat(800)}`,
]

/** Behind `/projects/`. */
export const HOSTILE_IDS: readonly string[] = ['__proto__', 'constructor', '%E0%A4%A', '%00', '%252e%252e%252f', 'a%2Fb', '%3Cimg%20src=x%20onerror=__xss(11)%3E', 'a'.repeat(2000), 'lfx-2024-1-kna']

import { expect, test } from 'vitest'
import { withInlineLinks } from './reference-links.ts'
import { visibleLines } from './visible-lines.ts'

const read = (...lines: string[]): readonly string[] => withInlineLinks(visibleLines(lines.join('\n')))

/** One line with a link, and below it what the link may be defined by. */
test.each([
  ['See [gears][1].', '[1]: https://gear.example/a', 'See [gears](https://gear.example/a).'],
  ['See [gears][].', '[gears]: https://gear.example/a', 'See [gears](https://gear.example/a).'],
  ['See [gears] and [Gears].', '[gears]: http://gear.example/a', 'See [gears](http://gear.example/a) and [Gears](http://gear.example/a).'],
  ['See [gears][ The   Gear ]', '[the gear]: https://gear.example/a', 'See [gears](https://gear.example/a)'],
  ['See [the gear]', '[ The\tGEAR ]:https://gear.example/a', 'See [the gear](https://gear.example/a)'],
  ['See [1]', '   [1]: <https://gear.example/a>', 'See [1](https://gear.example/a)'],
  ['See [1]', '[1]: https://gear.example/a "All gears"', 'See [1](https://gear.example/a)'],
  ['See [1]', "[1]: HTTPS://gear.example/a 'All gears'  ", 'See [1](HTTPS://gear.example/a)'],
  ['See [1]', '[1]: https://gear.example/a (All gears)', 'See [1](https://gear.example/a)'],
  ['[1]', '[1]: https://gear.example/a  ', '[1](https://gear.example/a)'],
  // What is no reference to it.
  ['See [gears](https://cog.example) and [1](https://cog.example)', '[1]: https://gear.example/a', 'See [gears](https://cog.example) and [1](https://cog.example)'],
  ['See [gears][2] and [x].', '[1]: https://gear.example/a', 'See [gears][2] and [x].'],
  ['[1] [gears][1]', '[1]: https://gear.example/a', '[1](https://gear.example/a) [gears](https://gear.example/a)'],
  ['[gears] [] [1', '[1]: https://gear.example/a', '[gears] [] [1'],
])('%j with %j below it is %j', (line, definition, expected) => {
  expect(read(line, definition)).toEqual([expected, ''])
})

test.each(['    [1]: https://gear.example', '[^1]: https://gear.example', '[1]: mailto:ann@example.org', '[1]: gear.example', '[1] https://gear.example', '[1]: https://gear.example is the site', 'a [1]: https://gear.example', '[]: https://gear.example', '[1]:', '[1]: ftp:https://gear.example'])('%j defines no link', (line) => {
  expect(read('See [gears][1].', line)).toEqual(['See [gears][1].', line])
})

test('of several definitions of one name the next below counts, else the first above', () => {
  expect(read('[a][1]', '[1]: https://one.example', '[1]: https://other.example', '[b][1]', '', '[1]: https://two.example', '[c][1]')).toEqual([
    '[a](https://one.example)', '', '', '[b](https://two.example)', '', '', '[c](https://one.example)',
  ])
})

test('what stands in a code fence is neither link nor definition', () => {
  expect(read('```', '[a][1]', '[1]: https://one.example', '```', '[b][1]')).toEqual(['```', '[a][1]', '[1]: https://one.example', '```', '[b][1]'])
  expect(read('```', '[a][1]', '```', '[1]: https://one.example', '[b][1]')).toEqual(['```', '[a][1]', '```', '', '[b](https://one.example)'])
})

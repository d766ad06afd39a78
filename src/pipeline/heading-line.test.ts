import { expect, test } from 'vitest'
import { readHeading } from './heading-line.ts'

test.each([
  ['# Gears', 0, 1, 'Gears'],
  ['   ###### Gears', 3, 6, 'Gears'],
  ['##\tGears', 0, 2, 'Gears'],
  ['##   Gears  ', 0, 2, 'Gears'],
  ['##', 0, 2, ''],
  ['## ', 0, 2, ''],
  // The space was forgotten.
  ['###Gears', 0, 3, 'Gears'],
  ['##Gears', 0, 2, 'Gears'],
  ['##[Gears](https://gear.example)', 0, 2, '[Gears](https://gear.example)'],
  ['######9 gears', 0, 6, '9 gears'],
  ['###\u{1F680} Gears', 0, 3, '\u{1F680} Gears'],
  ['###[Gears](https://gear.example)', 0, 3, '[Gears](https://gear.example)'],
  ['####`gear`', 0, 4, '`gear`'],
  ['###"Gears"', 0, 3, '"Gears"'],
  ['###“Gears”', 0, 3, '“Gears”'],
  ["###'Gears'", 0, 3, "'Gears'"],
  ['###**Gears**', 0, 3, '**Gears**'],
  ['###_Gears_', 0, 3, '_Gears_'],
  // The marks that may close a heading.
  ['### Gears ###', 0, 3, 'Gears'],
  ['### Gears\t#  ', 0, 3, 'Gears'],
  ['### ###', 0, 3, ''],
  ['### Gears in C#', 0, 3, 'Gears in C#'],
  ['### Gear # 3', 0, 3, 'Gear # 3'],
])('reads %j as a heading', (line, indent, depth, markdown) => {
  expect(readHeading(line)).toEqual({ indent, depth, markdown })
})

test.each(['Gears', '', ' ', '    # Gears', '\t# Gears', '#Gears', '##gears', '##9', '####### Gears', '#######Gears', '###-', '###!', '- # Gears', 'a ### Gears', '#!/bin/sh'])('%j is no heading', (line) => {
  expect(readHeading(line)).toBeNull()
})

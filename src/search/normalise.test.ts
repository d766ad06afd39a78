import { expect, test } from 'vitest'
import { normalise } from './normalise.ts'

test.each([
  ['É à Ñ Ü', 'e a n u'], ['WÓJCIK', 'wojcik'], ['Łódź', 'lodz'], ['smørbrød', 'smorbrod'], ['Đorđe', 'dorde'], ['Straße', 'strasse'], ['Ægir', 'aegir'], ['cœur', 'coeur'], ['Yıldız', 'yildiz'], ['ﬁle Ⅳ', 'file iv'], ['C++ / C#', 'c++ / c#'], ['Привет 世界', 'привет 世界'],
])('%s is typed as %s', (written, typed) => {
  expect(normalise(written)).toBe(typed)
})

import { expect, test } from 'vitest'
import { readPrerequisites } from './prerequisites.ts'

test.each([
  [{ resume: true, cover_letter: true, school_enrollment: false }, ['Resume', 'Cover letter']],
  [{ school_enrollment: true, participation_permission: true, coding_challenge: true }, ['Proof of school enrollment', 'Permission of school or employer to take part', 'Coding challenge']],
  [{ resume: 'yes', cover_letter: null, coding_challenge: 1 }, []],
  [{ standard_courses: ['Gears 101', { name: 'Wheels' }, { title: 'none' }, 7] }, ['Course certificate: Gears 101', 'Course certificate: Wheels']],
  [{ standard_courses: 'Gears' }, []],
  [{ custom: 'A   short\n letter' }, ['A short letter']],
  [{ custom: { name: ' A sketch ' } }, ['A sketch']],
  [{ custom: ['A sketch', { name: 'A sketch' }, '', null] }, ['A sketch']],
  [{ custom: 'Write to ann@gears.example' }, ['Write to']],
  [{ custom: 'x'.repeat(300) }, ['x'.repeat(200)]],
  [{ resume: true, custom: 'Resume' }, ['Resume']],
  [{}, []], [null, []], ['resume', []], [undefined, []],
])('of %j a mentee reads %j', (value, words) => {
  expect(readPrerequisites(value)).toEqual(words)
})

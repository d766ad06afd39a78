import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMentors } from './mentors.ts'

const read = (...texts: string[]): string[] =>
  readMentors(texts.map((text) => ({ text, role: null }))).mentors.map(({ name, github, role }) => `${name}|${github ?? '-'}${role === null ? '' : `|${role}`}`)

/** Every shape of format.md section 3.2, with invented people. */
const SHAPES: readonly [written: string, ...people: string[]][] = [
  ['Ann Lee (@annlee, ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee) Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee, ann@example.org) Bob Ray (@bobray, bob@example.org)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee)Bob van Ray (@bobray)', 'Ann Lee|annlee', 'Bob van Ray|bobray'],
  ['Ann Lee @annlee Bob Ray @bobray Cyd @cyd', 'Ann Lee|annlee', 'Bob Ray|bobray', 'Cyd|cyd'],
  ['Ann Lee ( @annlee )  Bob Ray ( @bobray )', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee @annlee  Bob B. Ray @bobray', 'Ann Lee|annlee', 'Bob B. Ray|bobray'],
  ['[Ann Lee](http://www.github.com/annlee/)[Bob Ray](http://www.github.com/bobray/)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['[Ann Lee](https://github.com/annlee) [ GitHub profile](https://github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee, GitHub handle: annlee', 'Ann Lee|annlee'],
  ['Ann Lee, GitHub user: annlee', 'Ann Lee|annlee'],
  ['Ann Lee, Acme (@annlee), Bob Ray, Initech @ray-bob', 'Ann Lee|annlee', 'Bob Ray|ray-bob'],
  ['Ann Lee, Acme Labs(@a-lee2, primary); Bob Ray', 'Ann Lee|a-lee2|primary', 'Bob Ray|-'],
  ['Ann B. Lee, Acme (@annl)', 'Ann B. Lee|annl'],
  ['Ann Lee, Bob Ray (@bobray)', 'Ann Lee|-', 'Bob Ray|bobray'],
  ['Ali Ok, Cyd Poe (@cali07)', 'Ali Ok|-', 'Cyd Poe|cali07'],
  ['Ann Lee (@ann), Acme (@annlee)', 'Ann Lee|ann', 'Acme|annlee'],
  ['Ann Lee, E-mail: ann@example.org, GitHub: annlee', 'Ann Lee|annlee'],
  ['Ann Lee (@ann-there, GitHub: annlee)', 'Ann Lee|annlee'],
  ['Ann Lee, gh @annlee', 'Ann Lee|annlee'],
  ['Ann Lee, GitHub username : annlee', 'Ann Lee|annlee'],
  ['Ann Lee, http://www.github.com/annlee, github.com/bobray', 'Ann Lee|annlee', 'bobray|bobray'],
  ['Ann Lee (K8s  Slack id : ann)', 'Ann Lee|-'],
  ['Ann Lee - Discord user: ann#12', 'Ann Lee|-'],
  ['Ann Lee (Twitter  @ann) (@annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (Telegram handle: @ann, @annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (LinkedIn: https://linkedin.com/in/ann, GitHub: https://github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (they / them / theirs) (@annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (she/they), Shelly Her (he/him/his)', 'Ann Lee|-', 'Shelly Her|-'],
  ['Ann Lee<br>Bob Ray<br />Cyd Poe<br/>Dot Qin', 'Ann Lee|-', 'Bob Ray|-', 'Cyd Poe|-', 'Dot Qin|-'],
  ['# for GSoC only, see below'],
  ['for GSoC see below'],
  ['Mentor name'],
  ['Name | GitHub username | E-mail'],
  [`The people who will mentor this are ${'still to be found, '.repeat(8)}and so on`],
  ['@annlee  @bobray', 'annlee|annlee', 'bobray|bobray'],
  ['Ann Lee (@annlee) Slack @ann', 'Ann Lee|annlee'],
  ['[Ann Lee](https://github.com/annlee)  [Bob Ray](https://github.com/bobray) [Cyd](https://github.com/cyd)', 'Ann Lee|annlee', 'Bob Ray|bobray', 'Cyd|cyd'],
  ['[Ann Lee](https://github.com/annlee) [@annlee](https://github.com/annlee)', 'Ann Lee|annlee'],
  ['[Ann Lee](https://github.com/annlee) [GitHub](https://github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (she/her) (@annlee), Bob Ray (he/him, @bobray), Cyd (they/them)', 'Ann Lee|annlee', 'Bob Ray|bobray', 'Cyd|-'],
  ['Ann Lee, GitHub: @annlee, Slack: @ann', 'Ann Lee|annlee'],
  ['Ann Lee, CNCF Slack: @ann, GitHub: @annlee', 'Ann Lee|annlee'],
  ['Ann Lee @annlee, Slack @ann; Bob Ray', 'Ann Lee|annlee', 'Bob Ray|-'],
  ['Ann Lee, github.com/annlee', 'Ann Lee|annlee'],
  ['Ann Lee (Slack: @ann)', 'Ann Lee|-'],
  ['Ann Lee (Slack: @ann, GitHub: @annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee) - Slack: ann.lee', 'Ann Lee|annlee'],
  ['Ann Lee [GitHub](https://github.com/annlee) [LinkedIn](https://linkedin.com/in/ann)', 'Ann Lee|annlee'],
  ['GitHub: @annlee', 'annlee|annlee'],
  ['Slack: @ann'],
  ['Ann Slack @annslack', 'Ann Slack|annslack'],
  ['[Ann Lee](https://github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee(@annlee, ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee(@annlee)', 'Ann Lee|annlee'],
  ['Ann Lee', 'Ann Lee|-'],
  ['Ann Lee (@annlee, ann@example.org) - primary', 'Ann Lee|annlee|primary'],
  ['Ann Lee (@annlee, ann@example.org) - Primary', 'Ann Lee|annlee|primary'],
  ['Ann Lee (@annlee, ann@example.org) #primary', 'Ann Lee|annlee|primary'],
  ['Ann Lee (@annlee, ann@example.org) - Primary Mentor', 'Ann Lee|annlee|primary'],
  ['Ann Lee (@annlee, ann@example.org) (primary)', 'Ann Lee|annlee|primary'],
  ['Ann Lee (secondary) (@annlee, ann@example.org)', 'Ann Lee|annlee|secondary'],
  ['Ann Lee (main mentor) @annlee', 'Ann Lee|annlee|main'],
  ['Ann Lee ([@annlee](https://github.com/annlee))', 'Ann Lee|annlee'],
  ['Ann Lee ([@annlee](https://twitter.com/annlee))', 'Ann Lee|-'],
  ['[Ann Lee](https://twitter.com/ann) (@annlee)', 'Ann Lee|annlee'],
  ['@annlee', 'annlee|annlee'],
  ['@annlee, @bobray, @cyd', 'annlee|annlee', 'bobray|bobray', 'cyd|cyd'],
  ['@annlee @bobray', 'annlee|annlee', 'bobray|bobray'],
  ['Ann Lee (@annlee , ann@example.org)', 'Ann Lee|annlee'],
  ['[@annlee](https://github.com/annlee)', 'annlee|annlee'],
  ['[@annlee](https://github.com/annlee), [@bobray](https://github.com/bobray)', 'annlee|annlee', 'bobray|bobray'],
  ['Ann Lee @annlee (ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee @annlee', 'Ann Lee|annlee'],
  ['Ann Lee @annlee ann@example.org', 'Ann Lee|annlee'],
  ['Ann Lee [@annlee](https://github.com/annlee), Bob Ray [@bobray](https://github.com/bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (annlee, ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee (annlee)', 'Ann Lee|annlee'],
  ['Ann Lee([@annlee](https://github.com/annlee)), Bob Ray([@bobray](https://github.com/bobray)\\)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['[@Ann Lee](https://github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (ann@example.org)', 'Ann Lee|-'],
  ['Ann Lee ann@example.org, Bob Ray @bobray bob@example.org', 'Ann Lee|-', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee ann@example.org)', 'Ann Lee|annlee'],
  ['Ann-Lee, Tan (@annlee, ann@example.org)', 'Ann-Lee, Tan|annlee'],
  ['[Ann Lee](https://github.com/annlee) (ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, ann@example.org )', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, ann AT example.org)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, ann.lee AT gee-mail)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, annlee at example dot org)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, ann [at] example.org)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, ann at mail dot example dot net), Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (annlee, <ann@example.org>)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, [ann@example.org](mailto:ann@example.org))', 'Ann Lee|annlee'],
  ['Ann Lee\u00A0(@annlee,\u00A0[ann@example.org](mailto:ann@example.org))', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee\uFF0Cann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee, @annlee, ann@example.org', 'Ann Lee|annlee'],
  ['Ann Lee, @annlee, ann@example.org, Bob Ray, @bobray, bob@example.org', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@[annlee](https://github.com/annlee))', 'Ann Lee|annlee'],
  ['Ann Lee (email: ann@example.org, github: annlee) , Bob Ray (email: bob@example.org, github: bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['@annlee - Ann Lee, ann@example.org); @bobray - Bob Ray(bob@example.org); @cyd Cyd Poe (cyd@example.org)', 'Ann Lee|annlee', 'Bob Ray|bobray', 'Cyd Poe|cyd'],
  ['[Ann Lee] (@annlee, ann@example.org)', 'Ann Lee|annlee'],
  ['Primary: [Ann Lee](https://github.com/annlee)', 'Ann Lee|annlee|primary'],
  ['Primary Mentor: Ann Lee (@annlee)', 'Ann Lee|annlee|primary'],
  ['Ann Lee ((@annlee)[https://twitter.com/annlee), Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee, ann@example.org, Bob Ray (@bobray, bob@example.org))', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee(@annlee),Bob Ray(@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee) and Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee); Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee, ann@example.org),', 'Ann Lee|annlee'],
  ['Ann(Anna) Lee (@annlee, ann@example.org)', 'Ann(Anna) Lee|annlee'],
  ['AnnLi(Anna) (@annlee)', 'AnnLi(Anna)|annlee'],
  ['Nate W. (@nate-w)', 'Nate W.|nate-w'],
  ['dm5 (@dm5, dm5@example.org)', 'dm5|dm5'],
  ['Žofie Brétéché-Płotka (@zofie)', 'Žofie Brétéché-Płotka|zofie'],
  ['ann lee(@ann-lee, ann.lee@example.org)', 'ann lee|ann-lee'],
  ['**Ann Lee** (`@annlee`)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, Acme Inc., ann@example.org)', 'Ann Lee|annlee'],
  ['Ann Lee - @annlee - ann@example.org', 'Ann Lee|annlee'],
  ['Ann Lee https://github.com/annlee', 'Ann Lee|annlee'],
  ['Ann Lee (https://github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, zz@163@example.com)', 'Ann Lee|annlee'],
  ['@annlee (Ann Lee)', 'Ann Lee|annlee'],
  ['@annlee (Ann Lee) - primary, @bobray (Bob Ray).', 'Ann Lee|annlee|primary', 'Bob Ray|bobray'],
  ['Ann Lee (github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (gh: annlee), Bob Ray (GitHub ID: bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee)<br>Bob Ray (@bobray)<br/>', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['[Ann Lee](https://github.com/annlee) / [Bob Ray](https://github.com/bobray).', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee @annlee | Bob Ray @bobray', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee)\u3001Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann-Marie Leeson - https://github.com/annlee, Bobby-Joe Rayburn - https://github.com/bobray, Cyd Poe - https://github.com/cydpoe', 'Ann-Marie Leeson|annlee', 'Bobby-Joe Rayburn|bobray', 'Cyd Poe|cydpoe'],
  ['Reviewer: Ann Lee (@annlee), Maintainer: Otto van der Poe (@otto)', 'Ann Lee|annlee', 'Otto van der Poe|otto'],
  ['Ann Lee: @annlee, Bob Ray: [@bobray](https://github.com/bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee ([Annlee](https://github.com/Annlee))', 'Ann Lee|Annlee'],
  ['Office hours: Fridays'],
  ['Tracking page: https://github.com/gears/wheels/issues/1'],
  ['Proposal - draft: <https://docs.google.com/document/d/1>'],
  ['[Project proposal](https://docs.google.com/document/d/1)'],
  ['https://mentorship.lfx.linuxfoundation.org/project/x'],
  ['Ann Lee (@annlee)/Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (@annlee) or Bob Ray (@bobray) with Cyd (@cyd) w/ Dot Qin (@dot)', 'Ann Lee|annlee', 'Bob Ray|bobray', 'Cyd|cyd', 'Dot Qin|dot'],
  ['Gear team (@gears/wheels)', 'Gear team|-'],
  ['@annlee/@bobray', 'annlee|annlee', 'bobray|bobray'],
  ['María José de la Cruz y Pérez Roe', 'María José de la Cruz y Pérez Roe|-'],
  ['[primary] Ann Lee (@annlee)', 'Ann Lee|annlee|primary'],
  ['Bob Ray (@bobray), (Secondary mentor) Ann Lee (@annlee)', 'Bob Ray|bobray', 'Ann Lee|annlee|secondary'],
  ['Ann Lee (@annlee) [Primary]', 'Ann Lee|annlee|primary'],
  ['Ann Lee (@annlee) **primary**', 'Ann Lee|annlee|primary'],
  ['Ann Lee (primary, @annlee), Bob Ray - secondary (@bobray), Cyd Poe, backup (@cydpoe)', 'Ann Lee|annlee|primary', 'Bob Ray|bobray|secondary', 'Cyd Poe|cydpoe|backup'],
  ['Ann Lee (@annlee, https://www.linkedin.com/in/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee @ Acme (@annlee)', 'Ann Lee|annlee'],
  ['@annlee @bobray and others', 'annlee|annlee', 'bobray|bobray'],
  ['Ann Lee, ann at example dot org', 'Ann Lee|-'],
  ['Ann Lee ann [at] example [dot] org', 'Ann Lee|-'],
  ['Ann Lee ann(at)example.org', 'Ann Lee|-'],
  ['Ann Lee - ann.lee AT example DOT org', 'Ann Lee|-'],
  ['Ann Lee ann at mail.example.org', 'Ann Lee|-'],
  ['Polish the teeth of every gear'],
  ['Ask in the channel of the project please'],
  ['A sentence that goes on for a long time and says what a mentor would do, which nobody would call a name of anybody at all.'],
  ['José de la Cruz y Vega', 'José de la Cruz y Vega|-'],
  ['Ann Lee (Anna)', 'Ann Lee (Anna)|-'],
  ['Ann Lee(Anna)', 'Ann Lee(Anna)|-'],
  ['Ann Lee (ann-lee, Acme)', 'Ann Lee|ann-lee'],
  ['Ann Lee (Anna) (annlee)', 'Ann Lee (Anna)|annlee'],
  ['Ann Lee (AnnLee1)', 'Ann Lee|AnnLee1'],
  ['@annlee.', 'annlee|annlee'],
  ['Ann Lee (@annlee--)', 'Ann Lee|annlee'],
  ['[@annlee](https://gitlab.example/annlee)', 'annlee|-'],
  ['[ @annlee ](https://gitlab.example/annlee)', 'annlee|-'],
  ['[@annlee](https://gitlab.example/annlee) (Ann Lee)', 'Ann Lee|-'],
  ['and Ann Lee (@annlee)', 'Ann Lee|annlee'],
  ['Ann Lee from Acme', 'Ann Lee|-'],
  ['Ann Lee who wrote the first half', 'Ann Lee|-'],
  ['Ann Lee (slack: ann)', 'Ann Lee|-'],
  ['Ann Lee (E-mail: ann@example.org', 'Ann Lee|-'],
  ['Ann Lee (', 'Ann Lee|-'],
  ['Ann Lee Jr.', 'Ann Lee Jr.|-'],
  ['Ann L.', 'Ann L.|-'],
  ['(Ann Lee).', 'Ann Lee|-'],
  ['Ann Lee \uFF08@annlee\uFF09\uFF1BBob Ray \uFF08\uFF20bobray\uFF09', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['<b>Ann Lee</b> (<i>@annlee</i>)', 'Ann Lee|annlee'],
  ['***Ann Lee*** __@annlee__', 'Ann Lee|annlee'],
  ['Ann Lee <mailto:ann@example.org>', 'Ann Lee|-'],
  ['Ann Lee <https://github.com/annlee>', 'Ann Lee|annlee'],
  ['[ann@example.org](mailto:ann@example.org) Ann Lee', 'Ann Lee|-'],
  ['Ann Lee (@annlee) #for GSoC only', 'Ann Lee|annlee'],
  ['GitHub username'],
  ['Ann Lee [Acme, Berlin], Bob Ray', 'Ann Lee Acme, Berlin|-', 'Bob Ray|-'],
  ['Ann Lee (@annlee, Acme (Berlin), Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee, Bob Ray & Cyd Poe', 'Ann Lee|-', 'Bob Ray|-', 'Cyd Poe|-'],
  ['Ann Lee, primary', 'Ann Lee|-|primary'],
  ['Co-Mentor: Ann Lee', 'Ann Lee|-|co'],
  ['Adjunct: @annlee', 'annlee|annlee|adjunct'],
  ['Ann Lee (GitHub username : @annlee)', 'Ann Lee|annlee'],
  ['https://github.com/annlee?tab=repositories', 'annlee|annlee'],
  ['Ann Lee (https://github.com/gears/wheels)', 'Ann Lee|-'],
  ['https://github.com/gears/wheels'],
  ['Contact: Ann Lee', 'Ann Lee|-'],
  ['Ann Lee (@@annlee)', 'Ann Lee|-'],
  ['Ann Lee (@annlee @ Acme)', 'Ann Lee|annlee'],
  ['Ann Lee (@ annlee)', 'Ann Lee|annlee'],
  ['@ annlee', 'annlee|annlee'],
  ['@ann_lee', 'ann_lee|-'],
  ['@annlee @bobray @cyd', 'annlee|annlee', 'bobray|bobray', 'cyd|cyd'],
  ['Ann Lee (GitHub: @annlee) Bob Ray (GitHub: @bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (gh handle : @annlee)Bob Ray @bobray', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee @annlee Bob Ray (GitHub: @bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee ([@annlee](https://github.com/annlee)) Bob Ray ([@bobray](https://github.com/bobray))', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee (https://github.com/annlee) Bob van Ray (https://www.github.com/bobray/)', 'Ann Lee|annlee', 'Bob van Ray|bobray'],
  ['Ann Lee [@annlee] Bob Ray [@bobray]', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee - @annlee Bob Ray - @bobray', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['[Ann Lee](https://github.com/annlee) Bob Ray (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['[Ann Lee](https://github.com/annlee) GitHub (@annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (@annlee, ann@example.org), Mentor Name (@mentor_github, mentor email)', 'Ann Lee|annlee'],
  ['Mentor Name:'],
  ['Ann Lee, PhD (@annlee), Bob Ray, Ph.D. (@bobray)', 'Ann Lee|annlee', 'Bob Ray|bobray'],
  ['Ann Lee, M.Sc., Bob Ray, MD, Cyd Poe', 'Ann Lee|-', 'Bob Ray|-', 'Cyd Poe|-'],
  ['Ann Lee, Jr. (@annlee), Bob Ray, III', 'Ann Lee Jr.|annlee', 'Bob Ray III|-'],
  ['Ann Lee, Mdina Poe, Phdina Ray', 'Ann Lee|-', 'Mdina Poe|-', 'Phdina Ray|-'],
  ['Ann Lee, Bob (@bob)', 'Ann Lee|-', 'Bob|bob'],
  ['Ann, Bob Ray (@bobray)', 'Ann|-', 'Bob Ray|bobray'],
  ['Ann, Lee(@annlee)', 'Ann, Lee|annlee'],
  ['Ann Lee, primary (@annlee)', 'Ann Lee|annlee|primary'],
  ['Ann Lee [mail me](mailto:ann@example.org)', 'Ann Lee|-'],
  ['Ann Lee [mail me]( <mailto:ann@example.org>)', 'Ann Lee|-'],
  ['Ann Lee # For GSoC, two are needed', 'Ann Lee|-'],
  ['Ann Lee #for GSoC', 'Ann Lee|-'],
  ['<span class="x">Ann</span> Lee', 'Ann Lee|-'],
  ['___Ann Lee___', 'Ann Lee|-'],
  ['Ann\u00A0Lee', 'Ann Lee|-'],
  ['Ann Lee \uFF08Anna\uFF09', 'Ann Lee (Anna)|-'],
  ['Ann Lee \\(Anna\\)', 'Ann Lee (Anna)|-'],
  [`${'x'.repeat(80)} (@annlee)`, `${'x'.repeat(80)}|annlee`],
  [`${'x'.repeat(81)} (@annlee)`],
  ['Ann Lee Of The Order Of Gears'],
  ['Ann delta vanish'],
  ['Ann royal today'],
  ['Roland Garros', 'Roland Garros|-'],
  ['Prof. Ann Lee', 'Prof. Ann Lee|-'],
  ['Ann Lee (of Acme', 'Ann Lee|-'],
  ['Ann Lee (\u2013)', 'Ann Lee|-'],
  ['Ann Lee (email me at: home)', 'Ann Lee|-'],
  ['[Ann Lee](https://github.com/annlee "her page")', 'Ann Lee|annlee'],
  ['[GitHub of Ann](https://github.com/annlee)', 'GitHub of Ann|annlee'],
  ['[Ann GitHub](https://github.com/annlee)', 'Ann|annlee'],
  ['Ann Lee [ email ](https://github.com/annlee)', 'Ann Lee|annlee'],
  ['Ann Lee ann [ at ] example [ dot ] org', 'Ann Lee|-'],
  ['Reviewer:  Ann  Lee (@annlee)', 'Ann Lee|annlee'],
  ['Ann Lee (bobray) (@ann_lee)', 'Ann Lee (bobray)|-'],
  ['Ann Lee [@ann](https://gitlab.example/ann) (bobray)', 'Ann Lee (bobray)|-'],
  ['Ann Bob Cyd Dot Eve Fox', 'Ann Bob Cyd Dot Eve Fox|-'],
  ['Ann Bob Cyd Dot Eve Fox Gil'],
  ['Ann Lee (annLee)', 'Ann Lee|annLee'],
  ['Ann Lee (Anna)(Lia)', 'Ann Lee (Anna)(Lia)|-'],
  ['Ann Lee(annlee)', 'Ann Lee|annlee'],
  ['annlee', 'annlee|-'],
  ['[Ann Lee](https://github.com/annlee) ( annlee )', 'Ann Lee|annlee'],
  ['Ann Lee (\u2013) Acme', 'Ann Lee|-'],
  ['Ann Lee  from Acme', 'Ann Lee|-'],
  ['and  Ann Lee (@annlee)', 'Ann Lee|annlee'],
  ['(Ann Lee) Acme', '(Ann Lee) Acme|-'],
  ['\u674E\u5B89 (@annli)', '\u674E\u5B89|annli'],
]

describe('reads each shape people write a mentor in', () => {
  test.each(SHAPES)('%s', (written, ...people) => {
    expect(read(written)).toEqual(people)
  })
})

test('takes nobody from remarks, templates and role words', () => {
  expect(read('TBD', '(to be announced)', 'N.A.', 'Not yet', '?', 'Primary', '#For GSoC, it is **required** to have at least 2 mentors with 1 being a primary mentor.', 'Mentor Name (@mentor_github, mentor@email.addy)', '')).toEqual([])
})

test.each(['Name', 'Mentor names', 'Mentor', 'Mentors', 'GitHub', 'Github ID', 'GitHub user', 'Handle', 'E-mail', 'Role', 'Slack', 'Company', 'Affiliation', 'Organisation'])('%s heads a column', (head) => {
  expect(read(`| ${head} |`)).toEqual([])
})

test('reads the rows of a table', () => {
  expect(read('| Name | GitHub | Role |', '| --- | :-: | --- |', '| Ann Lee | @annlee | primary |', '| Bob Ray | [@bobray](https://github.com/bobray) | |')).toEqual(['Ann Lee|annlee|primary', 'Bob Ray|bobray'])
})

test('gives the people below a role bullet that role', () => {
  expect(read('Primary', 'Ann Lee (@annlee)', 'Adjunct', 'Bob Ray (@bobray)')).toEqual(['Ann Lee|annlee|primary', 'Bob Ray|bobray|adjunct'])
})

test('a login on a line of its own belongs to the name above that has none', () => {
  expect(read('Ann Lee', 'GitHub: annlee', 'Name: Cyd Poe', 'GitHub handle: @cydpoe')).toEqual(['Ann Lee|annlee', 'Cyd Poe|cydpoe'])
  expect(read('Ann Lee', '@bobray', 'Cyd (@cyd)', 'GitHub: dot', 'Eve Fox', '(@gil)')).toEqual(['Ann Lee|-', 'bobray|bobray', 'Cyd|cyd', 'dot|dot', 'Eve Fox|-', 'gil|gil'])
})

test('takes nothing for a login that cannot be one, and says so', () => {
  expect(readMentors([{ text: 'Ann Lee (@ann.lee1, ann.lee1@example.org)', role: null }, { text: 'Bob Ray (@bob_R)', role: null }])).toEqual({
    mentors: [{ name: 'Ann Lee', github: null, role: null }, { name: 'Bob Ray', github: null, role: null }],
    impossible: ['ann.lee1', 'bob_R'],
  })
})

test('counts a person once, by login in any case or by name, and keeps the better name', () => {
  expect(read('@AnnLee', 'Ann Lee (@annlee)', 'Ann Lee', 'Bob Ray', 'bob ray')).toEqual(['Ann Lee|AnnLee', 'Bob Ray|-'])
})

test('of a person named twice the first name stays, and what only the second says is added', () => {
  expect(read('Ann Lee (@annlee)', 'Annie (@annlee) - primary', 'Bob Ray - lead', 'Bob Ray (@bobray) - co')).toEqual(['Ann Lee|annlee|primary', 'Bob Ray|bobray|lead'])
})

test('a login that can be one is not called impossible', () => {
  expect(readMentors([{ text: 'Ann Lee (@annlee), Bob Ray, @cyd', role: null }]).impossible).toEqual([])
  expect(readMentors([{ text: '@ann_lee', role: null }]).impossible).toEqual(['ann_lee'])
})

test('never lets an address through, whatever stands around it', () => {
  const word = fc.constantFrom('Ann', 'Lee', '@annlee', 'ann@example.org', '(', ')', ',', ';', '[x](mailto:a@b.example)', '<c@d.example>', ' ', 'and', '-', 'primary', 'at', 'dot')
  fc.assert(fc.property(fc.array(word, { maxLength: 14 }), (words) => {
    for (const person of read(words.join(' '))) expect(person).not.toMatch(/\S@\S/)
  }), { numRuns: 500 })
})

test.each(['(@eve, ', 'Eve (', '@', 'a@', '[a](', 'and ', '\u00A0', 'Eve [at] ', 'a AT b ', '@eve ', '| ', 'primary ', 'Eve: ', 'github.com/', '- primary '])('is not kept busy by a line of %j', (part) => {
  read(part.repeat(Math.ceil(16_000 / part.length)))
})

import { expect, test } from 'vitest'
import type { FieldKind } from './label-spellings.ts'
import { readLabel } from './labels.ts'

/** The spellings of format.md section 3. */
const SPELLINGS: Readonly<Record<FieldKind, readonly string[]>> = {
  description: ['Description', 'description', 'Detailed description', 'Descrption'],
  expectedOutcome: ['Expected Outcome', 'Expected outcome', 'Expected outcomes', 'Expected Outcomes', 'expectedOutcome', 'Expected OUtcome', 'Deliverables'],
  skills: ['Recommended Skills', 'Required skills', 'Recommend Skills', 'Recommended Skill(s)', 'Recommended skills', 'Recommended Skill', 'Recommended', 'Preferred skills'],
  technologies: ['Technologies'],
  mentors: ['Mentor(s)', 'Mentors', 'Mentor', 'Mentors(s)', 'Potential Mentors', 'Likely mentors', 'Mentor Name', 'Primary Mentor', 'Secondary Mentor', 'Mentor(-s)', 'Metor(s)', 'Co-Mentor', 'Likely Mentors', 'Mentor[s]', 'Possible mentors'],
  mentees: ['Mentee', 'Mentee (Communty Bridge URL)', 'Mentee(s)'],
  upstreamIssues: ['Upstream Issue', 'Upstream Issue (URL)', 'Issue', 'Upstream Issues', 'Related Issues', 'Upstream Issues (URL)', 'Relevant Issues', 'Issue(s)', 'Upstream issue', 'Issue Link', 'GitHub Issue', 'Upstream Issue(s)', 'Task Link', 'Upstream Issue (Project URL)', 'Issues', 'Upstream Issue(URL)', 'Upstraeam Issue'],
  lfxUrl: ['LFX URL', 'Apply', 'Community Bridge project (URL)', 'Community Bridge Project (URL)', 'Community Bridge project', 'LFX'],
  size: ['Expected project size', 'Expected Project Size', 'Expected size of the project'],
  difficulty: ['Difficulty', 'Difficulty rating', 'Diffuculty', 'Difficulty Rating'],
  extra: ['Responsibilities', 'Objectives', 'Stretch goals', 'Stretch Goal', 'Implementation', 'Request For Comments (RFC) Description (URL)', 'Enhancement', 'Associated Repository', 'Learning Opportunities', 'Key Metrics to Focus On', 'Goals', 'Testing Guide Reference', 'Type', 'Background', 'Acknowledgement', 'Bonus', 'Bonus Task', 'Extended Goal', 'Design Spec', 'Project'],
}

const all = Object.entries(SPELLINGS).flatMap(([kind, spellings]) => spellings.map((written) => ({ kind, written })))

test.each(all)('reads $written as $kind in every form', ({ kind, written }) => {
  const forms = [`- ${written}: a value`, `* ${written}:a value`, `-\t${written}: a value`, `  - ${written} : a value`, `- **${written}**: a value`, `- **${written}:** a value`, `- ${written}:** a value`, `- __${written}__: a value`, `-${written}: a value`, `- ${written}:<br/> a value`, `- ${written}\uFF1A a value`]
  const rarer = [`- **${written}:**a value`, `- **${written}:**<br>a value`, `- _${written}:_ a value`, `- <b>${written}:</b> a value`, `- <strong>${written}</strong>: a value`, `- \u{1F3AF} **${written}:** a value`, `- ${written}:: a value`]
  for (const form of [...forms, ...rarer]) expect(readLabel(form), form).toMatchObject({ kind, value: 'a value' })
  expect(readLabel(`- **${written}: a value**`)).toMatchObject({ kind, value: '**a value**' })
  expect(readLabel(`- ${written}`)).toMatchObject({ kind, value: '' })
  expect(readLabel(`- ${written}:   `)).toMatchObject({ kind, value: '' })
})

test.each(all.filter(({ kind }) => kind !== 'extra'))('reads $written without a bullet', ({ kind, written }) => {
  expect(readLabel(`${written}: a value`)).toMatchObject({ kind, value: 'a value', bullet: false })
  expect(readLabel(written)).toMatchObject({ kind, value: '' })
  for (const form of [`**${written}:**a value`, `**${written}:** a value`, `**${written}**: a value`, `**${written}** \u2013 a value`]) expect(readLabel(form), form).toMatchObject({ kind, value: 'a value', bullet: false })
})

test.each(all.filter(({ kind }) => kind !== 'extra'))('reads $written set off by a dash or by bold type', ({ kind, written }) => {
  for (const form of [`- ${written} - A value`, `- **${written}** \u2013 A value`, `* **${written}** A value`]) expect(readLabel(form), form).toMatchObject({ kind, value: 'A value', loose: true })
  expect(readLabel(`- **${written}** and what else there may be of it`)).toBeNull()
})

/** Made of the same words as those above. */
test.each([
  ['description', 'Brief description', 'Idea Description', 'Desciption', 'Decription'],
  ['expectedOutcome', 'Outcome(s)', 'Project Outcomes', 'Expected outcomes/deliverables', 'Expected Outcome & Deliverables', 'Expected results'],
  ['skills', 'Skill(s)', 'Required/Recommended Skills', 'Required and preferred skills', 'Skills and Technologies', 'Recommended Skills/Technologies', 'Technical skills', 'Desirable skills', 'Skills needed'],
  ['technologies', 'Technologies used', 'Tech stack', 'Recommended technologies', 'Languages', 'Programming languages'],
  ['expectedOutcome', 'Key deliverables', 'Success criteria', 'Acceptance Criteria', 'Intended outcome'],
  ['skills', 'Key skills', 'Core Skills', 'Tech skills', 'Minimum skills'],
  ['mentors', 'Suggested mentors', 'Technical Mentor', 'Supporting mentors', 'Menotr(s)', 'Mentosr'],
  ['upstreamIssues', 'Umbrella issue', 'Project issues', 'Feature Issue', 'Issue number'],
  ['lfxUrl', 'LFX-URL', 'LFX_URL', 'LFX Program URL', 'LFX Application', 'Apply now', 'Link to apply', 'Mentorship page', 'LFX Portal'],
  ['mentors', 'Project Mentors', 'Mentor/s', "Mentor's", 'Mentor details'],
  ['upstreamIssues', 'Upstream issue/PR', 'Upstream GitHub issue', 'Reference issue', 'Link to issue', 'Issue/Discussion'],
  ['lfxUrl', 'Apply here', 'Application link', 'LFX Project', 'Mentorship URL', 'LFX Mentorship Project URL'],
  ['mentors', 'Mentor 1', 'Second Mentor', 'Additional Mentors', 'Main mentor', 'Mentor GitHub', 'Mentors GitHub handles'],
  ['extra', 'Useful links', 'Links', 'Resources', 'Learning Resources', 'Additional Information', 'More info', 'Documentation', 'Website', 'Milestones', 'Notes', 'Upstream', 'Discussion', 'Epic', 'Proposal', 'Design doc', 'RFC', 'Level', 'Complexity', 'Project length', 'References'],
  ['size', 'Size', 'Project Size (hours)'],
  ['difficulty', 'Level of difficulty', 'Project difficulty', 'Difficulty level'],
  ['extra', 'Timezone', 'Hours per week', 'Time commitment', 'Stipend', 'Communication channel', 'Slack channel', 'Start date', 'Starting date', 'Contact', 'Contacts', 'Chat', 'Slack channels', 'Repo', 'Repository', 'Location'],
])('%s: %s', (kind, ...spellings) => {
  for (const written of spellings) expect(readLabel(`- ${written}: a value`), written).toMatchObject({ kind, value: 'a value' })
})

const ISSUE = 'https://github.com/gears/wheels/issues/1'

test.each([
  ['Upstream Discussion', 'https://github.com/gears/wheels/discussions/1', 'upstreamIssues'], ['Discussion', '<https://github.com/gears/wheels/discussions/1>', 'upstreamIssues'], ['Epic', 'gears/wheels#7', 'upstreamIssues'],
  ['Upstream', ISSUE, 'upstreamIssues'], ['Proposal', ISSUE, 'upstreamIssues'], ['Link', ISSUE, 'upstreamIssues'], ['Existing issue', ISSUE, 'upstreamIssues'], ['Issue #', ISSUE, 'upstreamIssues'], ['Related PR', 'https://github.com/gears/wheels/pull/2', 'upstreamIssues'], ['Tracking', ISSUE, 'upstreamIssues'],
  ['Discussion', 'https://github.com/gears/wheels', 'extra'], ['Epic', 'a long one', 'extra'], ['Proposal', `it is told in ${ISSUE}`, 'extra'], ['Discussion', `[here](${ISSUE})`, 'upstreamIssues'], ['Resources', ISSUE, 'extra'],
  ['Level', 'Advanced', 'difficulty'], ['Complexity', 'hard', 'difficulty'], ['Level', 'of the sea', 'extra'],
  ['Project length', 'Large', 'size'], ['Estimated size', '175h', 'size'], ['Estimated size', '1750', 'extra'], ['Length', 'three months', 'extra'],
] as const)('what the label “%s” means its value tells: %s', (written, value, kind) => {
  expect(readLabel(`- ${written}: ${value}`)).toMatchObject({ kind, value, written })
  expect(readLabel(`${written}: ${value}`)?.kind ?? 'extra').toBe(kind)
  expect(readLabel(`- ${written}`)).toBeNull()
})

test.each([
  [`- Upstream Issue ${ISSUE}`, ISSUE], [`- Upstream Issue (URL) <${ISSUE}>`, `<${ISSUE}>`], [`- Upstream Issue [#1](${ISSUE})`, `[#1](${ISSUE})`],
  [`- [Upstream Issue](${ISSUE})`, `[link](${ISSUE})`], [`**[Upstream Issue](${ISSUE})**`, `**[link](${ISSUE})**`], [`- Upstream Issue (${ISSUE})`, ISSUE],
])('a label without a colon has its link behind it, around it or in brackets: %s', (line, value) => {
  expect(readLabel(line)).toMatchObject({ kind: 'upstreamIssues', value })
})

test('a link among words is no label', () => {
  for (const line of [`- [Wheels](${ISSUE})`, `- Goals ${ISSUE}`, `Upstream Issue ${ISSUE}`, `- [Goals](${ISSUE})`]) expect(readLabel(line), line).toBeNull()
})

test.each([
  'Goals: an ordinary line', '- Design Foundations Guide: colours', '- **Skills Engine Implementation:** rewrite it', '- start/stop: a switch', '- https://example.org', '    - Description: four columns deep',
  '> - Description: quoted', '# Description', '- Mentors are kind', '- The issue: it fails', '- Skillset', '', '- ', ':', '- Issue tracker: see below', '- Different: yes', '- Application: web', '- Outcomes of the work: many', 'Mentors - they help', '- Goals - many', '**Issue** tracker', '- Sizes vary: yes', '- Time: flies', '- Deploy: it', '- Slack', '- Communication: written English',
  '- Sea level: hard', '- Level of detail: hard', '- High complexity: hard', '- Complexity theory: hard', '- Cable length: Large', '- Sizes and effort: Large', '- No related links: none', '- Links between them: many', '- Many resources: none', '- Resources spent: many',
])('does not take %j for a label', (line) => {
  expect(readLabel(line)).toBeNull()
})

test.each([
  ['-   Mentors:   Ann', 'Ann'], ['***Mentors:*** Ann', 'Ann'], ['**Mentors: Ann**', '**Ann**'], ['- Mentors: **Ann**', '**Ann**'], ['- Mentors: Ann **', 'Ann **'], ['- **Mentors:** **', ''],
  ['- Mentors: <br> <br/>Ann', 'Ann'], ['- Mentors: : Ann', 'Ann'], ['- Mentors: :tada: Ann', ':tada: Ann'], ['- **Mentors:** **Ann**', '**Ann**'], ['- **Mentors:** Ann*', 'Ann*'],
  ['- **Mentors**   Ann', 'Ann'], ['- __Mentors__ Ann', 'Ann'], ['**Issue** https://gear.example', 'https://gear.example'], ['- **Issue** http://gear.example', 'http://gear.example'], [`- Description: ${'a'.repeat(200)}`, 'a'.repeat(200)],
])('the value of %j is %j', (line, value) => {
  expect(readLabel(line)?.value).toBe(value)
})

test.each(['- My time zone: any', '- Repository layout: flat', '- Contact lenses: none', 'a **Mentors** Ann', '- a **Mentors** Ann', 'a - Mentors: Ann', '**** Ann', '- Recommended and required and preferred and desired skills: Go'])('%j holds no label', (line) => {
  expect(readLabel(line)).toBeNull()
})

test('tells the column of the label for editors', () => {
  expect(readLabel('  - **Mentor(s)**: Ann')).toMatchObject({ column: 5, written: 'Mentor(s)' })
})

test.each(['1. Mentor(s): Ann', '12) **Mentors**: Ann', '  2. Mentors: Ann', '\\- Mentors: Ann', '\u2013 Mentors: Ann', '\u2014 Mentors: Ann'])('%j is a label in a list', (line) => {
  expect(readLabel(line)).toMatchObject({ kind: 'mentors', value: 'Ann' })
})

test('a number makes no label of an everyday word, nor of what only a dash sets off', () => {
  for (const line of ['1. Goals: a', '2) Notes: b', '1. Mentors - Ann', '123. Mentors: Ann', '1.Mentors: Ann']) expect(readLabel(line), line).toBeNull()
})

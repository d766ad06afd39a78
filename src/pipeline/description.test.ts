import { expect, test } from 'vitest'
import { splitDescription, splitProposal } from './description.ts'

/** Each part as "kind label (inline): lines". */
const show = (parts: ReturnType<typeof splitProposal>): string[] => parts.map(({ kind, label, inline, lines }) => `${kind} ${label}${inline ? ' inline' : ''}: ${lines.join(' / ')}`)

test('only a description that begins as a block quote is taken apart', () => {
  expect(show(splitDescription(['', ' > ## Description', '>a', '   >  b', '> ## Expected outcomes', '> c', '    > d'], true))).toEqual(['description null: ', 'description Description: a /  b', 'expectedOutcome Expected outcomes: c /     > d'])
  expect(show(splitDescription(['a', '> ## Expected outcomes', '> b'], true))).toEqual(['description null inline: a / > ## Expected outcomes / > b'])
  expect(show(splitDescription(['', '    > ## Expected outcomes'], false))).toEqual(['description null:  /     > ## Expected outcomes'])
  expect(show(splitDescription(['  ', '>## Outcome', '> b'], false))).toEqual(['description null:   ', 'expectedOutcome Outcome: b'])
  expect(show(splitDescription([''], false))).toEqual(['description null: '])
})

test.each([
  [['a', '', '## Why', 'b'], ['description null: a /  / ## Why / b']],
  [['## **Description:**', 'a', '### `Expected Outcome` :', 'b'], ['description null: ', 'description Description: a', 'expectedOutcome Expected Outcome: b']],
  [['a', '# Recommended Skills', '- Go'], ['description null: a', 'extra Recommended Skills: - Go']],
  [['Expected outcome: a gear', 'b'], ['description null: ', 'expectedOutcome Expected outcome inline: a gear / b']],
  [['- **Expected outcome**:', 'b'], ['description null: ', 'expectedOutcome Expected outcome: b']],
  [['## Expected: outcome', 'a', '## Outcome of gears'], ['description null: ## Expected: outcome / a / ## Outcome of gears']],
  [['- Description: a', 'b'], ['description null: ', 'description Description inline: a / b']],
  [['Mentors: Ann', '- Goals: many', '- Skills: Go'], ['description null: Mentors: Ann / - Goals: many / - Skills: Go']],
  // In code nothing is a heading, unless nothing closes it.
  [['```', '# Goals', '```', '## Outcome', 'a'], ['description null: ``` / # Goals / ```', 'expectedOutcome Outcome: a']],
  [['~~~sh', '# Goals', '```', '# Type', '~~~~ ', '## Outcome'], ['description null: ~~~sh / # Goals / ``` / # Type / ~~~~ ', 'expectedOutcome Outcome: ']],
  [['````', '```', '# Goals', '````', '## Outcome'], ['description null: ```` / ``` / # Goals / ````', 'expectedOutcome Outcome: ']],
  [['```', '``` a', '# Goals', '```', '## Outcome'], ['description null: ``` / ``` a / # Goals / ```', 'expectedOutcome Outcome: ']],
  [['```', 'a', '## Outcome', 'b'], ['description null: ``` / a', 'expectedOutcome Outcome: b']],
  [['    ```', '## Outcome', '    ```'], ['description null:     ```', 'expectedOutcome Outcome:     ```']],
  [['a ```', '## Outcome', '```'], ['description null: a ```', 'expectedOutcome Outcome: ```']],
])('the proposal %j has the parts %j', (lines, expected) => {
  expect(show(splitProposal(lines))).toEqual(expected)
})

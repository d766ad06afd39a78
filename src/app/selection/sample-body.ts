/** The invented long text of a project, for the tests. */
import type { Body } from '../../schema/catalogue.ts'

export const sampleBody = (description: string): Body => ({
  description: { type: 'root', children: [{ type: 'text', value: description }] }, expectedOutcome: null, extra: [], cncfProjectAsWritten: '', programName: null, skillsText: null,
  upstreamIssues: [], lfxUrl: null, prerequisites: [], source: { path: 'a.md', line: 1 },
})

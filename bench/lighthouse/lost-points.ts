/** Which audits cost a score, for whoever has to mend it. */
import type { Report } from './measure.ts'

/** Below it Lighthouse draws an audit orange or red. */
const GOOD = 0.9

export const lostPoints = ({ audits, categories }: Report): string[] =>
  Object.values(categories).flatMap(({ title: category, auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id]
      return audit !== undefined && weight > 0 && audit.score !== null && audit.score < GOOD ? [`${category}: ${audit.title} (${id})`] : []
    }),
  )

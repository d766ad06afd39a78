/** Why a result is there, where its card would not show it: a mentor, or words that stand on the project's page alone. */
import { useQuery } from '@tanstack/react-query'
import type { CatalogueProject } from '../../schema/catalogue.ts'
import { bodiesQuery } from '../queries.ts'
import type { CardMatch } from '../selection/answer.ts'
import { plainText } from '../selection/plain-text.ts'
import { Marked } from './marked.tsx'

interface Props {
  readonly project: CatalogueProject
  readonly match: CardMatch
}

/** The long texts of a term are fetched for this alone, and reading one is the dearest part of a card. */
const HiddenMatch = ({ project, match }: Props) => {
  const bodies = useQuery(bodiesQuery(project.term))
  const body = bodies.data?.[project.id]
  const places = body === undefined ? [] : [
    { name: 'description', text: plainText(body.description) },
    { name: 'expected outcome', text: body.expectedOutcome === null ? '' : plainText(body.expectedOutcome) },
    { name: 'mentors’ words on skills', text: body.skillsText ?? '' },
    { name: 'program name', text: body.programName ?? '' },
    { name: 'name of the CNCF project', text: body.cncfProjectAsWritten },
  ]
  const place = places.flatMap(({ name, text }) => {
    const snippet = match.snippetOf(text)
    return snippet === null ? [] : [{ name, snippet }]
  })[0]
  if (place === undefined) return null
  return (
    <p className="mt-1 text-sm text-soft">
      Matched in the {place.name}: <Marked segments={place.snippet} />
    </p>
  )
}

export const MatchNotes = ({ project, match }: Props) => (
  <>
    {match.mentors.length > 0 && (
      <p className="mt-1 text-sm text-soft">
        {match.mentors.length === 1 ? 'Mentor: ' : 'Mentors: '}
        {match.mentors.map((segments, index) => (
          <span key={segments.map(({ text }) => text).join('')}>
            {index > 0 && ', '}
            <Marked segments={segments} />
          </span>
        ))}
      </p>
    )}
    {match.hiddenWords.length > 0 && <HiddenMatch project={project} match={match} />}
    {match.missing.length > 0 && <p className="mt-1 text-sm text-warn">Without: {match.missing.join(', ')}</p>}
  </>
)

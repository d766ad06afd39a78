/** What the search did with the words: changed a spelling, or found no project with all of them. */
import type { Answer } from '../selection/answer.ts'
import { focusAround } from './focus-around.ts'

interface Props {
  readonly query: string
  readonly answer: Answer
  readonly shown: number
  readonly onExact: () => void
}

export const SearchNotes = ({ query, answer, shown, onExact }: Props) => (
  <>
    {answer.corrections.length > 0 && (
      <p className="mt-3">
        Showing results for <strong>{answer.shown}</strong>.{' '}
        <button type="button" className="link min-h-8 text-start pointer-coarse:min-h-11" onClick={({ currentTarget }) => {
            focusAround(currentTarget)
            onExact()
          }}>
          Search instead for {query.trim().slice(0, 80)}
        </button>
      </p>
    )}
    {answer.kind === 'partial' && shown > 0 && (
      <p className="mt-3 rounded-control bg-practice-soft px-4 py-2.5 text-practice">
        Nothing has all of “{query.trim().slice(0, 80)}”; {shown === 1 ? '1 comes' : `${shown} come`} close.
      </p>
    )}
  </>
)

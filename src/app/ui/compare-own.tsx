/** Says when the comparison of the address is not the one the person keeps, and lets them keep it. Never by itself. */
import { Link } from 'wouter'
import { useKept } from '../kept/use-kept.ts'
import { compareAddress } from '../url/addresses.ts'
import { focusAround } from './focus-around.ts'

export const CompareOwn = ({ onKeep }: { onKeep: () => void }) => {
  const { compare } = useKept().kept
  return (
    <p className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-soft print:hidden">
      {compare.length === 0 ? 'This comparison is in the link only.' : 'This is not the comparison you have chosen yourself.'}
      <button type="button" className="button" onClick={({ currentTarget }) => {
          focusAround(currentTarget)
          onKeep()
        }}>
        Keep as mine
      </button>
      {compare.length > 0 && (
        <Link href={compareAddress(compare.map(({ id }) => id))} className="link pointer-coarse:py-3">
          Back to yours ({compare.length})
        </Link>
      )}
    </p>
  )
}

/** A comparison of nothing yet: what it is, and the ways to fill it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { COMPARE_LIMIT } from '../kept/kept-changes.ts'
import { inOwnOrder } from '../kept/own-order.ts'
import { useKept } from '../kept/use-kept.ts'
import { catalogueQuery } from '../queries.ts'
import { finderIn } from '../selection/shortlist-groups.ts'
import { compareAddress } from '../url/addresses.ts'

export const CompareStart = () => {
  const { compare, shortlist } = useKept().kept
  // It comes when the page is idle: until then a project whose title changed goes by the name it was saved under.
  const { data } = useQuery({ ...catalogueQuery('all'), enabled: false })
  const find = data === undefined ? () => null : finderIn(data)
  const saved = inOwnOrder(shortlist).slice(0, COMPARE_LIMIT).map((entry) => find(entry) ?? entry)
  return (
    <>
      <p className="mt-3 max-w-[65ch] text-soft">
        Press Compare on two to four projects, in the results or on your shortlist, and see side by side what they ask for, what you would do and who would mentor you.
      </p>
      {compare.length > 0 && <Offer heading="You have chosen" entries={compare} action="Compare side by side" />}
      {saved.length > 0 && <Offer heading={saved.length < shortlist.length ? `First on your shortlist of ${shortlist.length}` : 'On your shortlist'} entries={saved} action="Compare these" />}
      <p className="mt-5 flex flex-wrap gap-3">
        <Link href="/" className={compare.length + saved.length === 0 ? 'button button-primary' : 'button'}>
          Find projects
        </Link>
        <Link href="/shortlist" className="button">
          Your shortlist
        </Link>
      </p>
    </>
  )
}

interface OfferProps {
  readonly heading: string
  readonly entries: readonly { readonly id: string; readonly title: string }[]
  readonly action: string
}

const Offer = ({ heading, entries, action }: OfferProps) => (
  <section className="mt-5 max-w-2xl rounded-card border border-line bg-surface p-5">
    <h2 className="font-bold">{heading}</h2>
    <ul className="mt-1 list-disc ps-5 text-soft">
      {entries.map(({ id, title }) => (
        <li key={id}>{title}</li>
      ))}
    </ul>
    <Link href={compareAddress(entries.map(({ id }) => id))} className="button button-primary mt-3">
      {action}
    </Link>
  </section>
)

/** The way back to the results a project was opened from, and to the one before and after it there. */
import { ChevronLeft, ChevronRight } from 'lucide'
import { Link } from 'wouter'
import type { Catalogue, CatalogueProject } from '../../schema/catalogue.ts'
import { shownTerms } from '../selection/choice.ts'
import { FACET_KEYS } from '../selection/facets.ts'
import { projectAddress } from '../url/addresses.ts'
import { fromState, type From } from '../url/use-from.ts'
import { useResults } from '../use-results.ts'
import { countOf } from './count-of.ts'
import { Icon } from './icon.tsx'

interface Props {
  readonly catalogue: Catalogue
  readonly project: CatalogueProject
  /** Null when the page was opened by its address. */
  readonly from: From | null
}

const AllProjects = ({ children = 'All projects', search = '' }: { children?: string; search?: string }) => (
  <Link href={`/${search}`} className="link inline-flex min-h-9 items-center gap-1 text-sm wrap-anywhere pointer-coarse:min-h-11">
    <Icon of={ChevronLeft} size={15} />
    {children}
  </Link>
)

const WithinResults = ({ catalogue, project, from }: Props & { from: From }) => {
  const { shown, choice, found } = useResults(catalogue, from.view)
  const terms = shownTerms(catalogue, choice)
  const isWhole = catalogue.terms.every(({ id, projectCount }) => projectCount === 0 || !terms.includes(id) || catalogue.projects.some(({ term }) => term === id))
  // Neither "0 results" nor those of a part may be shown for all.
  if (found.pending || found.error !== null || !isWhole) return <AllProjects search={from.search}>Back to the results</AllProjects>
  const index = shown.findIndex(({ id }) => id === project.id)
  const chosen = [...(from.view.q === '' ? [] : [`“${from.view.q.slice(0, 40)}”`]), ...FACET_KEYS.filter((key) => key !== 'term').flatMap((key) => choice[key])]
  const back = `${countOf(shown.length, 'result')}${chosen.length > 0 ? ` for ${chosen.join(', ')}` : ''}`
  // A project that is not among them, but was opened from one that is.
  if (index === -1) return <AllProjects search={from.search}>{back}</AllProjects>
  const steps = [
    { name: 'Previous', to: shown[index - 1], icon: ChevronLeft },
    { name: 'Next', to: shown[index + 1], icon: ChevronRight },
  ]
  return (
    <>
      <AllProjects search={from.search}>{back}</AllProjects>
      <div className="flex items-center gap-2">
        <span className="me-1 text-sm text-soft">
          {index + 1} of {shown.length}
        </span>
        {steps.map(({ name, to, icon }) =>
          to === undefined ? null : (
            <Link key={name} href={projectAddress(to.id)} state={fromState(from.search)} className="button" title={to.title}>
              {name === 'Previous' && <Icon of={icon} size={15} />}
              {name}
              {name === 'Next' && <Icon of={icon} size={15} />}
            </Link>
          ),
        )}
      </div>
    </>
  )
}

export const Neighbours = ({ catalogue, project, from }: Props) => (
  <nav aria-label="Results" className="mb-5 flex flex-wrap items-center justify-between gap-2 print:hidden">
    {from === null ? <AllProjects /> : <WithinResults catalogue={catalogue} project={project} from={from} />}
  </nav>
)

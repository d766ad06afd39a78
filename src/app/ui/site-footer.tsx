/** Whose words these are, and what this site does not do. */
import { Link } from 'wouter'
import { useLateCode } from '../late-code.ts'
import { allProjectsAddress } from '../url/addresses.ts'
import { OutLink } from './out-link.tsx'

export const SiteFooter = () => {
  const late = useLateCode()
  return (
    <footer className="mt-16 border-t border-line pb-20 text-sm text-soft md:pb-0">
      <div className="mx-auto grid max-w-[1320px] gap-1 px-4 py-6 md:px-8">
        <p>
          Project texts are by the{' '}
          <OutLink href="https://github.com/cncf/mentoring" className="link">
            CNCF mentoring community
          </OutLink>
          , licensed under{' '}
          <OutLink href="https://creativecommons.org/licenses/by/4.0/" className="link">
            CC BY 4.0
          </OutLink>
          . They are shown shortened and tidied.
        </p>
        <p>No account, no tracking. What you save stays in this browser.</p>
        <p>
          <Link href={allProjectsAddress()} className="link inline-flex items-center pointer-coarse:min-h-11">
            All projects of all terms
          </Link>
        </p>
        {late !== null && <late.ShortcutButton />}
      </div>
    </footer>
  )
}

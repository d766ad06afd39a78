/** Name, the three pages, the colours. On a phone the pages move to the foot of the screen, in reach of a thumb. */
import { Columns3, Compass, Heart } from 'lucide'
import { Link, useLocation } from 'wouter'
import { useKept } from '../kept/use-kept.ts'
import { compareAddress, discoverAddress, shortlistAddress } from '../url/addresses.ts'
import { Icon } from './icon.tsx'
import { ThemeButton } from './theme-button.tsx'

export const SiteHeader = () => {
  const { kept } = useKept()
  const [path] = useLocation()
  const pages = [
    { name: 'Discover', path: '/', href: discoverAddress(), icon: Compass, count: 0 },
    { name: 'Shortlist', path: '/shortlist', href: shortlistAddress(), icon: Heart, count: kept.shortlist.length },
    { name: 'Compare', path: '/compare', href: compareAddress(kept.compare.map(({ id }) => id)), icon: Columns3, count: kept.compare.length },
  ]
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-surface cramped:static print:static">
      <a href="#main" className="button sr-only focus:not-sr-only focus:absolute focus:m-2">
        Skip to content
      </a>
      <div className="mx-auto flex min-h-14 max-w-[1320px] flex-wrap items-center gap-x-6 gap-y-1 px-4 md:px-8">
        <Link href="/" className="flex min-h-11 min-w-0 items-center gap-2.5 font-display text-[clamp(0.7rem,5vw,1.125rem)] leading-tight font-extrabold">
          <svg aria-hidden viewBox="0 0 24 24" className="size-6 shrink-0">
            <rect width="24" height="24" rx="6" className="fill-accent" />
            <path d="M6 17V8l6 5 6-5v9" fill="none" className="stroke-on-accent" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
          Mentorship Finder
        </Link>
        <nav
          aria-label="Pages"
          className="max-md:order-last max-md:w-full max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-20 max-md:border-t max-md:border-line max-md:bg-surface cramped:static print:hidden"
        >
          <ul className="flex md:flex-wrap md:gap-1">
            {pages.map(({ name, href, icon, count, path: own }) => (
              <li key={name} className="max-md:min-w-0 max-md:flex-1">
                <Link
                  href={href}
                  aria-current={path === own ? 'page' : undefined}
                  className={`flex min-h-14 items-center justify-center gap-1.5 rounded-control px-3 font-semibold max-md:flex-col max-md:gap-0 max-md:px-1 max-md:text-center max-md:text-[clamp(0.55rem,3.75vw,0.75rem)] max-md:leading-tight max-md:wrap-anywhere md:min-h-10 ${path === own ? 'text-accent md:bg-accent-soft' : 'text-soft hover:text-ink'}`}
                >
                  <Icon of={icon} size={18} className="md:hidden" />
                  <span>
                    {name}
                    {count > 0 && <span className="ms-1.5 rounded-full bg-saved px-1.5 text-xs text-paper tabular">{count}</span>}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ms-auto print:hidden">
          <ThemeButton />
        </div>
      </div>
    </header>
  )
}

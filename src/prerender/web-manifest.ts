/** What a system that installs the app is told. Every address is relative to the manifest, so any base path holds. */
import { ICONS, type Icon } from './icon-names.ts'
import { LOOK } from './look.ts'
import { SITE_NAME, pageText } from './page.ts'

export const webManifest = (): string => `${JSON.stringify({
  name: SITE_NAME,
  short_name: 'Mentorships',
  description: pageText({ kind: 'discover' }).description,
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: LOOK.paper,
  background_color: LOOK.paper,
  icons: [
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    icon(ICONS.small, 'any'),
    icon(ICONS.large, 'any'),
    icon(ICONS.maskable, 'maskable'),
  ],
}, null, 1)}\n`

const icon = ({ file, size }: Icon, purpose: string) => ({ src: file, sizes: `${size}x${size}`, type: 'image/png', purpose })

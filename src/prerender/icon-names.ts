/** The icons made from `public/favicon.svg`, for the manifest and the pages. */

export interface Icon {
  readonly file: string
  readonly size: number
  /** The corners are cut by the system, so the colour reaches them. */
  readonly fills: boolean
}

export const ICONS = {
  small: { file: 'icons/192.png', size: 192, fills: false },
  large: { file: 'icons/512.png', size: 512, fills: false },
  maskable: { file: 'icons/maskable-512.png', size: 512, fills: true },
  apple: { file: 'icons/apple-touch-icon.png', size: 180, fills: true },
} as const satisfies Record<string, Icon>

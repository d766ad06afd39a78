/** What a page may do. https://www.w3.org/TR/CSP3/, https://www.w3.org/TR/trusted-types/ */
import { createHash } from 'node:crypto'

export const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** @param hashes of the inlined scripts and styles */
export const contentSecurityPolicy = ({ scripts, styles }: { scripts: readonly string[]; styles: readonly string[] }): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types app',
  ].join('; ')

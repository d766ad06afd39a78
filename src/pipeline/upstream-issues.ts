/** Reads the links of an Issue field, from the label's value only. */
import type { UpstreamIssue } from '../schema/project.ts'
import { hasEmail } from './email.ts'
import { isLfxUrl } from './lfx-link.ts'

/** A URL ends at white space, quotes, angle or square brackets; closing marks at its end belong to the sentence. */
const URL_IN_TEXT = /(?:https?:\/\/|(?<![\w./@-])(?:www\.)?github\.com\/)(?:(?![,;]https?:)[^\s<>"'`\]|\u201C\u201D\u2018\u2019])+/g
const SHORTHAND = /(?:^|[\s(,[*_`])([A-Za-z0-9][\w.-]{0,60})\/([\w.-]{1,100})#(\d{1,9})\b/g

export function readUpstreamIssues(markdown: string): UpstreamIssue[] {
  const text = markdown.replace(/\\([_*()[\]#])/g, '$1')
  const urls = [...text.matchAll(URL_IN_TEXT)].map((match) => ({ at: match.index, url: trimmed(match[0].replace(/^(?!http)/, 'https://')) }))
  const withoutLinks = text.replace(/\[([^[\]]{0,300})\]\([^()\s]{0,600}\)/g, (whole) => ' '.repeat(whole.length))
  const short = [...withoutLinks.matchAll(SHORTHAND)]
    .map((match) => ({ at: match.index, url: `https://github.com/${match[1]}/${match[2]}/issues/${match[3]}` }))
  const seen = new Set<string>()
  const issues: UpstreamIssue[] = []
  for (const { url } of [...urls, ...short].toSorted((one, other) => one.at - other.at)) {
    const key = url.toLowerCase().replace(/\/$/, '')
    if (seen.has(key) || isLfxUrl(url) || !isHttpUrl(url) || hasEmail(url)) continue
    seen.add(key)
    issues.push(describe(url))
  }
  return issues
}

function trimmed(url: string): string {
  let end = url.replace(/[.,;:!?*_\u2026]+$/, '')
  while (end.endsWith(')') && count(end, ')') > count(end, '(')) end = end.slice(0, -1).replace(/[.,;:!?*_]+$/, '')
  const glued = end.search(/\)(?=.)[^)]*$/)
  return glued > 0 && !end.includes('(') ? end.slice(0, glued) : end
}

const count = (text: string, char: string): number => text.split(char).length - 1

export function isHttpUrl(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false
  const { username, password, hostname } = new URL(text)
  return username === '' && password === '' && hostname.includes('.')
}

const KINDS = { issues: 'issue', pull: 'pull', discussions: 'discussion' } as const

/** GitHub's numbered pages get their short form; everything else shows its host and path. */
function describe(url: string): UpstreamIssue {
  const { hostname, pathname } = new URL(url)
  const [owner, repository, page, number] = pathname.split('/').filter((part) => part !== '')
  const kind = page === 'issues' || page === 'pull' || page === 'discussions' ? KINDS[page] : null
  if (/^(?:www\.)?github\.com$/i.test(hostname) && owner !== 'orgs' && kind !== null && number !== undefined && /^\d+$/.test(number)) {
    return { url, kind, label: `${owner}/${repository}#${number}` }
  }
  return { url, kind: owner === 'orgs' && kind === 'discussion' ? kind : 'other', label: `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`.replace(/^github\.com\/(?=.)/, '') }
}

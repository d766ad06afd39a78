/** What can be a GitHub login, and how one is read from text. */
import * as v from 'valibot'
import { GitHubLoginSchema } from '../schema/project.ts'

export const isGitHubLogin = (text: string): boolean => v.is(GitHubLoginSchema, text)

/** `https://github.com/ann` → `ann`; null for other hosts and for links into a repository. */
export function loginFromUrl(url: string): string | null {
  const match = /^(?:https?:\/\/)?(?:www\.)?github\.com\/@?([A-Za-z0-9-]{1,39})\/?(?:[?#].*)?$/i.exec(url)
  const login = match?.[1]
  return login !== undefined && isGitHubLogin(login) ? login : null
}

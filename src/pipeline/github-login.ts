/** What can be a GitHub login, and how one is read from text. */

const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/

export const isGitHubLogin = (text: string): boolean => LOGIN.test(text)

/** `https://github.com/ann` → `ann`; null for other hosts and for links into a repository. */
export function loginFromUrl(url: string): string | null {
  const match = /^(?:https?:\/\/)?(?:www\.)?github\.com\/@?([A-Za-z0-9-]{1,39})\/?(?:[?#].*)?$/i.exec(url)
  const login = match?.[1]
  return login !== undefined && isGitHubLogin(login) ? login : null
}

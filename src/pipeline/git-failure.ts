/** What git says when it fails, as a sentence for people who never asked for git. */

/** What git said → what it means here. */
const REASONS: readonly (readonly [RegExp, (from: string, ref: string | null) => string])[] = [
  [/couldn't find remote ref|not our ref|no such remote ref|invalid refspec/i, (from, ref) => `There is no branch, tag or commit “${ref ?? 'HEAD'}” in ${from}`],
  [/could not resolve host|unable to access|connection (?:refused|timed out)|network is unreachable|operation too slow/i, (from) => `${from} cannot be reached`],
  [/does not appear to be a git repository|repository .* (?:not found|does not exist)|could not read username/i, (from) => `${from} is no git repository that can be read`],
  [/no space left/i, () => 'The disk is full'],
]

/** @param stderr of git, in English (`LC_ALL=C`) */
export function gitFailure(stderr: string, from: string, ref: string | null): string {
  const said = stderr.split('\n').filter((line) => /^(?:fatal|error):/.test(line)).join('; ') || stderr.trim()
  const reason = REASONS.find(([pattern]) => pattern.test(stderr))?.[1](from, ref)
  return reason === undefined ? `git failed: ${said}` : `${reason} (git: ${said})`
}

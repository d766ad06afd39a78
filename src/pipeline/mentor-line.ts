/** A line of a Mentors field as plain text: marks, addresses and what people are called elsewhere taken off; '' where it names nobody. */
import { isPlaceholder } from './placeholder.ts'

export function mentorText(written: string): string {
  const text = plainLine(written).replace(TEMPLATE, '')
  return isRemark(text) || leadsElsewhere(text) ? '' : withoutOthers(withoutTitles(withoutAddresses(text))).trim()
}

/** What the template says of a mentor, left over beside real ones. */
const TEMPLATE = /,?\s*\bMentor Name\s*\(\s*@?mentor_github\b[^()]*\)/gi

/** Template sentences and prose that stand where people should. */
const isRemark = (text: string): boolean =>
  /mentor_github|^#?\s*for gsoc\b|^mentor name:?$/i.test(text) || isPlaceholder(text) || (text.length > 120 && !/[@(]|github\.com\//.test(text))

/** "Tracking page: https://github.com/gears/wheels/issues/1" below the mentors: a link into a repository, and no person's. */
const leadsElsewhere = (text: string): boolean =>
  /^(?:[^:()@[\]]{2,60}:\s{0,3})?(?:<|\[[^\]]{0,100}\]\(\s{0,3}<?)?https?:\/\/(?:www\.)?(?:github\.com\/[\w-]+\/[\w.-]+|docs\.google\.com\/|mentorship\.lfx\.)/i.test(text) && !/(?:^|[\s(,[])@[\w-]/.test(text) && !/github\.com\/@?[\w-]+\/?(?:[\s)\],;?#]|$)/i.test(text)

function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/\uFF0C/g, ', ').replace(/\uFF08/g, '(').replace(/\uFF09/g, ')').replace(/\uFF20/g, '@').replace(/\uFF1B/g, ';')
    .replace(/\\([()[\]_*#@.-])/g, '$1')
    .replace(/<br ?\/?>/gi, '; ')
    .replace(MAIL_LINK, ' ')
    .replace(/<(?:mailto:)?([^<>\s]{0,300}[@:.][^<>\s]{1,300})>/g, ' $1 ')
    .replace(/<\/?[a-z][^<>]{0,100}>/gi, ' ')
    .replace(/\*{1,3}|`|(?<![\w@])_{1,3}|_{1,3}(?!\w)/g, '')
    .replace(/#\s*for gsoc\b.*$/i, '')
    .trim()
}

/** Anything glued around an `@` that is not at its start: an address, even a broken one such as `a@163@b.com`. */
const ADDRESS = /(?:mailto:)?[^\s(),;<>[\]@:]{1,80}@[^\s(),;<>[\]]{0,120}\.[^\s(),;<>[\]]{1,120}/g
const MAIL_LINK = /\[[^[\]]{0,200}\]\(\s*<?mailto:[^()]{0,200}\)/gi

/** Addresses go first: what is left of a person is a name and a handle. */
const withoutAddresses = (text: string): string => text.replace(ADDRESS, ' ')

/** What somebody is called elsewhere is no GitHub login, and no name: "Slack: @ann", "(CNCF Slack: ann)", "she/her". */
const ELSEWHERE = /(?:(?:cncf|k8s|kubernetes)\s{1,3})?\b(?:slack|discord|twitter|matrix|telegram|mastodon|linkedin)(?:\s(?:id|handle|user(?:name)?))?\s{0,3}(?::\s{0,3}@?|(?<=(?:^|[(),;\u2013\u2014-])\s{0,3}\w{5,8}\s{1,3})@)[^\s,;()|]{1,100}/gi
const PRONOUNS = /\b(?:she|he|they|ze|xe)\s?\/\s?(?:her|him|them|they|she|he|zir|xem)(?:\s?\/\s?\w{2,6})?\b,?/gi
const withoutOthers = (text: string): string => text.replace(ELSEWHERE, ' ').replace(PRONOUNS, ' ').replace(/\be-?mails?\s?:/gi, ' ')

/** What follows a name behind a comma and names nobody: "Ann Lee, PhD"; "Ann Lee, Jr." stays together. */
const DEGREE = /,\s{0,3}(?:Ph\.?\s?D|[MB]\.?\s?(?:Sc|A|Eng|Tech)|MBA|M\.?D)\b\.?(?=\s{0,3}(?:[(),;]|@|$))/g
const GENERATION = /,(?=\s{0,3}(?:Jr|Sr|II|III|IV)\b)/g
const withoutTitles = (text: string): string => text.replace(DEGREE, '').replace(GENERATION, '')

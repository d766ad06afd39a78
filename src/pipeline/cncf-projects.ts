/** Canonical names and maturity of CNCF projects, from upstream's registry (`lfx-mentorship/automation/projects.yml`) and a table of aliases. */
import * as v from 'valibot'
import { parse } from 'yaml'
import { CNCF_ALIASES, SHOWN_AS } from './cncf-aliases.ts'
import { CNCF_SKILLS } from './skill-cncf.ts'

interface CncfProject {
  readonly name: string
  /** `sandbox`, `incubating`, `graduated`; null when the registry does not say. */
  readonly maturity: string | null
}

export interface Registry {
  readonly byKey: ReadonlyMap<string, CncfProject>
  /** Why the registry could not be read; names from the table still work. */
  readonly problem: string | null
}

const RowSchema = v.object({ name: v.string(), slug: v.optional(v.string()), maturity: v.nullish(v.string()) })

export interface RegistryRows {
  readonly rows: readonly v.InferOutput<typeof RowSchema>[]
  readonly problem: string | null
}

/** A remark in parentheses is a name of its own: "The Update Framework (TUF)". */
const keysOf = (name: string): string[] => [key(name), key(withoutRemark(name)), ...[...name.matchAll(/\(([^()]+)\)/g)].map(([, inner = '']) => key(inner))]
const key = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const withoutRemark = (name: string): string => name.replace(/\s*\([^()]*\)?/g, ' ').trim()

/** @param yaml text of the registry; null when the content has none */
export const readRegistry = (yaml: string | null): Registry => registryFrom(readRegistryRows(yaml))

export function registryFrom({ rows, problem }: RegistryRows): Registry {
  const byKey = new Map<string, CncfProject>()
  const add = (keys: readonly string[], project: CncfProject) => {
    for (const one of keys) if (one !== '' && !byKey.has(one)) byKey.set(one, project)
  }
  for (const { name, slug, maturity } of rows) {
    add([...keysOf(name), key(slug ?? '')], { name: SHOWN_AS.get(name) ?? name, maturity: maturity ?? null })
  }
  for (const [name, ...written] of CNCF_ALIASES) {
    const keys = [name, ...written].map(key)
    const project = keys.map((one) => byKey.get(one)).find((one) => one?.name === name) ?? { name, maturity: null }
    // An alias is a decision of ours and outranks a name the registry gives to something else.
    for (const one of keys) byKey.set(one, project)
  }
  for (const [name] of CNCF_SKILLS) add([key(name)], { name, maturity: null })
  return { byKey, problem }
}

/** Parsing the YAML is most of the work; its result can be kept as JSON. */
export function readRegistryRows(yaml: string | null): RegistryRows {
  if (yaml === null) return { rows: [], problem: null }
  try {
    // The registry uses no aliases; a bomb of them is refused.
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'error' })
    const rows = Array.isArray(value) ? value.filter((row) => v.is(RowSchema, row)) : []
    return { rows, problem: rows.length === 0 ? 'The registry lists no project with a name' : null }
  } catch (error) {
    return { rows: [], problem: `The registry is no YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}` }
  }
}

/**
 * @param written the heading's text
 * @param group the heading between it and the title: Headlamp below Kubernetes is the project Headlamp
 * @returns the first project where a heading names several ("Linkerd and Envoy"), so that the list of
 * projects gains no value that nobody would choose; the written form is kept beside it. Unknown names stay as written.
 */
export function canonicalCncfProject(written: string, group: string | null, registry: Registry): CncfProject {
  const below = group === null ? null : find(group, registry)
  if (below !== null && PROJECTS_IN_GROUPS.has(below.name)) return below
  return find(written, registry) ?? { name: withoutDecoration(written), maturity: null }
}

/** A number or an emoji in front and a colon behind are no part of a name: "1. Jaeger:". */
const withoutDecoration = (written: string): string =>
  written.replace(/^(?:[\s\uFE0F\u200D]|\p{Extended_Pictographic}|\d{1,2}[.)]\s)+/u, '').replace(/[\s:]+$/, '') || written.trim()

/** Projects of their own that the sources also file below another one. */
const PROJECTS_IN_GROUPS = new Set(['Headlamp'])

function find(written: string, registry: Registry): CncfProject | null {
  const bare = withoutDecoration(written)
  const owner = /^(.+?)[\s(–-]+(?:SIGs?|WG|working group|subproject|special interest group)\b/i.exec(bare)?.[1]
  return [written, bare, withoutRemark(bare), withoutProject(bare), ...(owner === undefined ? [] : [owner]), ...beginningsOf(withoutProject(bare))]
    .map((name) => registry.byKey.get(key(name)))
    .find((project) => project !== undefined) ?? null
}

/** "CNCF project: Harbor", "The Jaeger project". */
const withoutProject = (name: string): string => name.replace(/^CNCF\s+(?:projects?\b\s*:?\s*)?|^projects?\s*:?\s+/i, '').replace(/^the\s+|\s+project$/gi, '')

/** "Kubernetes: Kubespray", "Volcano/Kthena", "OpenTelemetry JavaScript": a part of what it begins with, the longest beginning first. */
function beginningsOf(name: string): string[] {
  const [part = ''] = name.split(/\s+[-\u2013\u2014]\s+|\s*[:/>(|]\s*/)
  const words = part.split(/\s+/).slice(0, MOST_WORDS)
  return words.map((_, left) => words.slice(0, words.length - left).join(' ')).filter((beginning) => beginning.length >= SHORTEST_BEGINNING)
}
const MOST_WORDS = 6
/** "Spin the wheel" is no project of Spin, nor "ko with Go" one of ko. */
const SHORTEST_BEGINNING = 5

/** Whether a heading below `parent` names a CNCF project of its own, not a part of the parent ("Meshery" below KubeEdge, not "Kubespray" below Kubernetes). */
export function isCncfProjectName(text: string, parent: string | null, registry: Registry): boolean {
  const bare = withoutDecoration(text)
  const project = registry.byKey.get(key(bare)) ?? registry.byKey.get(key(withoutRemark(bare)))
  if (project === undefined || PROJECTS_IN_GROUPS.has(project.name)) return false
  return parent === null || project.name !== find(parent, registry)?.name
}

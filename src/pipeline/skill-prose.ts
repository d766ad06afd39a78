/** Finds the skills named inside a sentence, the way a careful reader would: "Go", but neither "Google" nor "go through". */
import { findSkill, skillKey } from './skill-lookup.ts'
import type { SkillEntry } from './skill-table.ts'

/** The "s" of "Jaeger's" is none. */
const WORD = /(?<!\p{L}['’])\.?[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*(?:\+\+|#)?/gu
const LONGEST_NAME = 6
const LONGEST_TEXT = 64

/** Names that are words of English too: in a sentence only the capital tells them apart. */
const ORDINARY = new Set(`
  ambassador apollo armada arm arrow assembly atlantis backstage badger boost bootstrap brigade butane c caddy cadence capsule carbon
  carina carvel cedar chef clarity claude clair cobra compose consul contour copa cortex curve cypress dagger dart dex
  discord discourse distribution dragonfly drasi eclipse elastic envoy eraser express falco firebase flask fluid flux gatekeeper
  gemini gin go harbor helm ignition ingress iceberg jest julia kai kernel kind ko kraken krew lambda lens lima litmus
  locust longhorn loki make mocha namespaces nim nix node nomad notary notation packer parsec perl pixie porter prow pulsar puppet
  r radius rails ratify ray react rego relay rook ruby rust score scripting scripts sedna shell shipwright slack spark sphinx spin
  spire spring stacker submariner swift temporal tempo tilt torch transformers tremor trickster unity vault vela viper volcano whisper
  windows witness`.trim().split(/\s+/))

/** One-word practices that mean one thing only; all others ("testing", "design", "security") need to be an item of their own. */
const CLEAR_PRACTICES = new Set(['compilers', 'containerization', 'cryptography', 'cybersecurity', 'devops', 'gitops', 'microservices', 'observability', 'serverless', 'virtualization', 'webhooks'])

/** "languages supported by OpenTelemetry" asks for languages, not for OpenTelemetry. */
const AGENT = /\b(?:adopted|defined|hosted|maintained|needed|offered|provided|published|required|sup+orted|used) by (?:the )?$/iu
const NEGATION = /\b(?:does not need|do not need|don[’']t need|no (?:prior|previous|need)|not needed)\b/iu
/** "Go through the docs", "React to events" */
const VERB = /^\s+(?:ahead|and (?:see|look)|back|beyond|deep(?:er)?|for|into|on|over|quickly|sure|the|through|to|up|with)\b/iu

/** Canonical names in the order of the text. */
export function skillsInProse(text: string): string[] {
  if (NEGATION.test(text)) return []
  const words = [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(LONGEST_NAME, words.length - i); length > 0; length--) {
      const entry = skillAt(text, words[i]?.start ?? 0, words[i + length - 1]?.end ?? 0)
      if (entry === null) continue
      found.push(entry.name)
      i += length - 1
      break
    }
  }
  return [...new Set(found)]
}

function skillAt(text: string, start: number, end: number): SkillEntry | null {
  if (end - start > LONGEST_TEXT) return null
  const written = text.slice(start, end)
  const entry = findSkill(written)
  if (entry === null) return null
  const before = text.slice(Math.max(0, start - LONGEST_TEXT), start)
  const after = text.slice(end, end + LONGEST_TEXT)
  if (/[-@]$/.test(before) || /^(?:[_@#+]|-(?!based|compatible|native|related)|[’']s\b.*\b(?:are|is|has|uses)\b)/.test(after) || AGENT.test(before)) return null
  return isClear(written, entry, before, after) ? entry : null
}

function isClear(written: string, entry: SkillEntry, before: string, after: string): boolean {
  if (/[\s/_.\d+#-]/.test(written)) return true
  if (entry.kind === 'practice') {
    return CLEAR_PRACTICES.has(written.toLowerCase()) || (/\p{Lu}\w*\p{Lu}/u.test(written) && skillKey(written).replace(/s$/, '') === skillKey(entry.name))
  }
  if (written.length > 2 && !ORDINARY.has(written.toLowerCase())) return true
  if (!/^\p{Lu}/u.test(written)) return false
  const opensSentence = /(?:^|[.!?:]\s+)$/.test(before)
  return written.length === 1 ? /^\s*(?:[,/]|and\b|or\b|programming|language|code|$)/.test(after) : !(opensSentence && VERB.test(after))
}

/** The words around a skill that are not part of it: "strong working knowledge of …", "… experience is a plus". */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Before a skill. Stripped one by one, as long as what remains is no known skill. */
export const LEADING_WORDS = words(`
  a ability able about also an and any are as at aware awareness background basic basics be beginner beginner-level both but
  can clear coding comfort comfortable competence competency competent concepts conceptual contributing deep demonstrated developing
  e.g e.g. either especially excellent experience experienced expertise expert exposure extensive familiar familiarity
  fluency fluent for foundational fundamental fundamentals general good grasp great hands-on have having how i.e i.e. ideally in in-depth
  include includes including interest interested intermediate into its know knowing knowledge knowledgeable knowlegde least
  level light like little mainly minimal moderate must of on one optionally or other particularly passion passionate
  plus practical preferably preferred primarily prior previous proficiency proficient programming proven real relevant
  required should similar simple simply skill skilled skills solid some sound strong such sufficient the their thorough
  to towards understand understanding use using versed very well well-versed willingness with work working writing you`)

/** After a skill. Stripped one by one where that uncovers a known skill. */
export const TRAILING_WORDS = words(`
  a advanced applications architecture background based basic basics best beginner codebase coding community competency
  concept concepts conceptual contribution contributions deployment desired development developer ecosystem engineering
  environment environments essential etc exp experience expert expertise familiarity feature features framework frameworks
  fundamentals helpful infrastructure intermediate internals is etc. knowledge knowlegde lang language languages level
  libraries library literacy mandatory methodology model must operations patterns platform platforms plugin plugins
  practices preferably preferred principles proficiency programming project projects protocol protocols related required
  script scripting scripts services skill skills software specification stack standard standards suite system systems technologies technology
  templates tool tooling toolchain tools training understanding usage workflow workflows`)

/** After an unknown skill: these say how well, not what. */
export const LEVEL_WORDS = words(`
  advanced basic basics beginner essential exp experience expertise familiarity fundamentals intermediate is knowledge knowlegde
  mandatory preferably preferred proficiency required skill skills understanding`)

/** What splitting leaves behind and nobody would call a skill. */
export const DEBRIS = words(`
  etc etc. more others other similar its it them those these associated common various different several new existing
  implementation handoff standard services service systems tools tooling workflows projects languages any
  requirements required desire learn learning exploring quickly ramp up not need needed but still
  n/a na tbd tba none nothing`)

/** The mentor says that it need not be there. */
export const OPTIONAL = new RegExp(
  [
    String.raw`\(?\b(?:preferred,? )?(?:but |also |are |is |although |though ){0,3}not (?:strictly |absolutely )?(?:required|mandatory|necessary|essential|needed|a must)(?:,? but (?:nice to have|helpful|preferred|useful))?\)?`,
    String.raw`\b(?:is |are |will be |would be |would also be |may be |may also be |can be |considered )?(?:a |an |definite |definitely |big |huge |great |strong |added ){0,4}(?:plus|bonus|advantage|asset)(?: too| as well)?(?=\W*$)`,
    String.raw`\b(?:is |are |will be |would be |would also be |may be |may also be |can be )?(?:very |also )?(?:nice[- ]to[- ]haves?|good[- ]to[- ]haves?|helpful|useful|desirable|beneficial|advantageous|great to have)\b`,
    String.raw`\b(?:would|will) be (?:great|good|nice|ideal)\b`,
    String.raw`\boptional(?:ly)?\b:?`,
    String.raw`\bbonus\b(?: points?)?:?`,
    String.raw`\bstretch(?=:|$)`,
  ].join('|'),
  'iu',
)

/** One marker can hide another: "is a plus but not mandatory". */
export function withoutOptional(text: string): string {
  let rest = text
  for (let markers = 0; markers < MOST_MARKERS && OPTIONAL.test(rest); markers++) {
    rest = rest.replace(OPTIONAL, ' ').replace(/\s+/g, ' ').replace(/^[\s:,]+/, '').trim().replace(/[\s,]+(?:and|but|though)$/i, '')
  }
  return rest
}
const MOST_MARKERS = 3

/** A piece with such a word is said, not listed. */
export const PROSE = /\b(?:ability|able|are|be|by|can|curious|desire|does|from|how|interest(?:ed)?|is|it|learn(?:ing)?|must|need(?:ed|s)?|our|should|such as|that|this|through|understand|we|which|will(?:ing(?:ness)?)?|would|you(?:r)?)\b/iu

/** A deliverable that slipped in below the label: a task asks for work, not for a skill. */
export const TASK = /^(?:add|automate|build|co-design|create|define|deliver|design and|develop|document|enable|ensure|extend|fix|implement|improve|integrate|introduce|investigate|maintain|migrate|optimi[sz]e|prepare|produce|provide|publish|refactor|replace|support|update|write)\s+(?:an?|the|new|support|user|unit|and|[\p{Ll}-]+ (?:and|for|to|of|in|with))\b/iu

/** Opens a sentence about skills: "Familiarity with A, B and C …" */
export const OPENING = /^\W*(?:[\p{L}-]+ ){0,3}?(?:background|comfort|experience|exposure|familiar|familiarity|knowledge|proficiency|proficient|understanding) (?:in|of|with|about|working with)\b/iu

/** What the project does or hopes is no demand on the mentee, nor is what it does without. */
export const WE = /^(?:no (?:prior|previous|special)\b|(?:(?:the |a )?(?:mentees?|contributors?|students?)|you) (?:will|would|can) (?:get to |also )?(?:learn|gain|get)\b|(?:we|our) (?!(?:are )?(?:look|need|prefer|requir|seek|want)))/iu

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CNCF_ALIASES } from './cncf-aliases.ts'
import { canonicalCncfProject, isCncfProjectName, readRegistry } from './cncf-projects.ts'

const YAML = `
- name: Kubernetes
  slug: kubernetes
  maturity: graduated
- name: Litmus
  slug: litmus
  maturity: incubating
- name: Kube-burner
  slug: kube-burner
  maturity: sandbox
- name: The Update Framework (TUF)
  slug: the-update-framework
  maturity: graduated
- name: Open Widget Framework (OWF)
  slug: widgets
  maturity: sandbox
- slug: nameless
- name: Headlamp
  slug: headlamp
`
const registry = readRegistry(YAML)
const none = readRegistry(null)
const canonical = (written: string, group: string | null = null, from = registry) => {
  const { name, maturity } = canonicalCncfProject(written, group, from)
  return `${name}, ${maturity}`
}

describe('with the registry', () => {
  test.each([
    ['kubernetes', 'Kubernetes, graduated'],
    ['Litmus Chaos', 'LitmusChaos, incubating'],
    ['Litmus', 'LitmusChaos, incubating'],
    ['kube-burner', 'kube-burner, sandbox'],
    ['TUF', 'The Update Framework (TUF), graduated'],
    ['OWF', 'Open Widget Framework (OWF), sandbox'],
    ['open widget framework', 'Open Widget Framework (OWF), sandbox'],
    ['Widgets', 'Open Widget Framework (OWF), sandbox'],
    ['Kubespray', 'Kubernetes, graduated'],
    ['Kubernetes (SIG Cluster Lifecycle)', 'Kubernetes, graduated'],
    ['Kubernetes SIG Docs', 'Kubernetes, graduated'],
    ['Headlamp (a Kubernetes UI)', 'Headlamp, null'],
    ['CNCF - Headlamp', 'Headlamp, null'],
    ['Something New', 'Something New, null'],
    ['1. Litmus', 'LitmusChaos, incubating'],
    ['12) Something New:', 'Something New, null'],
    ['\u{1F680} Something New :', 'Something New, null'],
    ['4D Widgets', '4D Widgets, null'],
    ['\u{1F680}', '\u{1F680}, null'],
    ['Rock & Roll/Jazz', 'Rock & Roll/Jazz, null'],
    ['Project Litmus', 'LitmusChaos, incubating'],
    ['Litmus  project', 'LitmusChaos, incubating'],
    ['Litmus projects', 'LitmusChaos, incubating'],
    ['My Project Litmus', 'My Project Litmus, null'],
    ['Projectile Litmus', 'Projectile Litmus, null'],
    ['cncf  -  Litmus', 'LitmusChaos, incubating'],
    ['Other CNCF - Litmus', 'Other CNCF - Litmus, null'],
    ['CNCF-Something', 'CNCF-Something, null'],
    ['Litmus (chaos for all', 'LitmusChaos, incubating'],
    ['Litmus(for all)', 'LitmusChaos, incubating'],
    ['Kubernetes - WG Batch', 'Kubernetes, graduated'],
    ['Kubernetes – working group Batch', 'Kubernetes, graduated'],
    ['Kubernetes subproject Gears', 'Kubernetes, graduated'],
    ['Kubernetes (special interest group Gears)', 'Kubernetes, graduated'],
    ['Kubernetes SIGs', 'Kubernetes, graduated'],
    ['Kubernetes Signals', 'Kubernetes, graduated'],
    ['Kubernetes: Kubetray', 'Kubernetes, graduated'],
    ['Kubernetes/kups', 'Kubernetes, graduated'],
    ['Kubernetes - Incubating', 'Kubernetes, graduated'],
    ['CNCF Project: Kubernetes', 'Kubernetes, graduated'],
    ['CNCF Kubernetes', 'Kubernetes, graduated'],
    ['The Kubernetes Project', 'Kubernetes, graduated'],
    ['Project: Kubernetes', 'Kubernetes, graduated'],
    ['Signals of Kubernetes', 'Signals of Kubernetes, null'],
    ['TUF something', 'TUF something, null'],
    ['TUF SIG Gears', 'The Update Framework (TUF), graduated'],
    ['TUF - subproject Gears', 'The Update Framework (TUF), graduated'],
    ['TUF (working group', 'The Update Framework (TUF), graduated'],
    ['TUF signals', 'TUF signals, null'],
    ['The TUF Project', 'The Update Framework (TUF), graduated'],
    ['Theta Litmus', 'Theta Litmus, null'],
    ['Litmus — Gears of it', 'LitmusChaos, incubating'],
    ['Litmus: (Gears', 'LitmusChaos, incubating'],
    ['Kube-burner', 'kube-burner, sandbox'],
    ['Open  Widget   Framework gears', 'Open Widget Framework (OWF), sandbox'],
    ['CNCF Projects Litmus', 'LitmusChaos, incubating'],
    ['CNCF  project :  Litmus', 'LitmusChaos, incubating'],
    ['CNCFiles Litmus', 'CNCFiles Litmus, null'],
    ['SIG Gears', 'SIG Gears, null'],
    ['  \u{1F680} ', '\u{1F680}, null'],
    ['123. Litmus', '123. Litmus, null'],
  ])('%s', (written, expected) => expect(canonical(written)).toBe(expected))

  test('Headlamp below Kubernetes is Headlamp, other groups are their parent', () => {
    expect(canonical('Kubernetes', 'Headlamp')).toBe('Headlamp, null')
    expect(canonical('Kubernetes', 'SIG Storage')).toBe('Kubernetes, graduated')
  })
})

describe('without one', () => {
  test.each([
    ['Kubearmor', 'KubeArmor'], ['kubevela', 'KubeVela'], ['Containerd', 'containerd'], ['linkerd', 'Linkerd'], ['Opentelemetry', 'OpenTelemetry'],
    ['Knative Eventing', 'Knative'], ['OPA', 'Open Policy Agent (OPA)'], ['Notary', 'Notary Project'], ['Copacetic', 'Copa'],
    ['volcano/kthena', 'Volcano'], ['Cilium/Tetragon', 'Cilium'], ['Linkerd and Envoy', 'Linkerd'], ['SPIFFE/SPIRE', 'SPIFFE'],
    ['CNCF Tag Contributor Strategy - ii', 'CNCF TAG Contributor Strategy'], ['TAG Network', 'CNCF TAG Network'], ['Project Rekor', 'Rekor'],
    ['krkn - Chaos', 'Krkn'], ['Virtual Kubelet', 'Virtual Kubelet'], ['rkt', 'rkt'], ['CNCF Landscape', 'CNCF Landscape'],
  ])('%s is %s', (written, name) => expect(canonical(written, null, none)).toBe(`${name}, null`))
})

test('a heading below a project is one itself only when it names another', () => {
  expect(isCncfProjectName('Meshery', 'KubeEdge', none)).toBe(true)
  expect(isCncfProjectName('kube-burner', 'Kyverno', none)).toBe(true)
  expect(isCncfProjectName('Open Widget Framework', 'Kubernetes', registry)).toBe(true)
  expect(isCncfProjectName('Headlamp', 'Kubernetes', registry)).toBe(false)
  expect(isCncfProjectName('Kubespray', 'Kubernetes', none)).toBe(false)
  expect(isCncfProjectName('Kubernetes (SIG Contribex)', 'Kubernetes', none)).toBe(false)
  expect(isCncfProjectName('SIG Storage', 'Kubernetes', none)).toBe(false)
  expect(isCncfProjectName('1. Meshery (its extensions):', 'KubeEdge', none)).toBe(true)
  expect(isCncfProjectName('Meshery', null, none)).toBe(true)
  expect(isCncfProjectName('Meshery', 'Something New', none)).toBe(true)
})

test('the first of two rows with one name counts, a row without letters for nothing', () => {
  const { byKey, problem } = readRegistry('- name: Gears\n  maturity: sandbox\n- name: gears\n  maturity: graduated\n- name: "!"\n- 7\n')
  expect([byKey.get('gears'), byKey.has(''), problem]).toEqual([{ name: 'Gears', maturity: 'sandbox' }, false, null])
})

test.each([
  ['name: x', 'The registry lists no project with a name'],
  ['', 'The registry lists no project with a name'],
  ['- name: &a Gears\n- name: *a\n', expect.stringMatching(/^The registry is no YAML: Alias[^\n]+$/)],
  ['- name: Gears\n- name: [Wheels\n', expect.stringMatching(/^The registry is no YAML: Flow sequence[^\n]+$/)],
])('of the registry %j is said: %s', (yaml, problem) => {
  expect(readRegistry(yaml).problem).toEqual(problem)
})

test('no spelling stands for two projects', () => {
  const written = CNCF_ALIASES.flatMap((row) => row.map((one) => one.toLowerCase()))
  expect(written.filter((one, i) => written.indexOf(one) !== i)).toEqual([])
})

test('a registry that is none says why, and the table still works', () => {
  for (const text of ['', '- : : [', 'name: x', '{"a": &a [*a]}', '- 1\n- [2]']) {
    const broken = readRegistry(text)
    expect(broken.problem).not.toBeNull()
    expect(canonical('TUF', null, broken)).toBe('The Update Framework (TUF), null')
  }
  fc.assert(fc.property(fc.string(), (text) => typeof canonical(text, text, readRegistry(text)) === 'string'))
})

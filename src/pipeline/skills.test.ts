import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSkill, kindOfSkill, skillKey } from './skill-lookup.ts'
import { MISSPELLINGS } from './skill-misspellings.ts'
import { nearMiss } from './skill-near-miss.ts'
import { skillsInProse } from './skill-prose.ts'
import { SKILL_TABLE } from './skill-table.ts'
import { readSkills } from './skills.ts'

const read = (...lines: string[]) => readSkills(lines.map((text) => ({ text })))
/** Names in order, optional ones with a "?". */
const names = (...lines: string[]) => {
  const { skills, optionalSkills } = read(...lines)
  return skills.map((name) => (optionalSkills.includes(name) ? `${name}?` : name)).join(' | ')
}

describe('splits a list as a person would', () => {
  test.each([
    ['Golang, K8s, ArgoCD, Tekton', 'Go | Kubernetes | Argo CD | Tekton'],
    ['Golang, Kubernetes, VEX, Cosign, Notary', 'Go | Kubernetes | VEX | Cosign | Notary'],
    ['Go, SQL, Unit testing', 'Go | SQL | Unit Testing'],
    ['Grafana, Javascript, Go, Linux', 'Grafana | JavaScript | Go | Linux'],
    ['Kubernetes, Kyverno policies, CEL', 'Kubernetes | Kyverno | CEL'],
    ['Golang, ReactJs; C++, Wasm', 'Go | React | C++ | WebAssembly'],
    ['TypeScript + React and Redux & Vite', 'TypeScript | React | Redux | Vite'],
    ['go/kubernetes', 'Go | Kubernetes'],
    ['C/C++, CI/CD, UI/UX, AI/ML, TCP/IP', 'C | C++ | CI/CD | UI/UX Design | AI/ML | TCP/IP'],
    ['Golang, spf13/cobra, gogo/protobuf', 'Go | Cobra | Protobuf'],
    ['git/GitHub, OPA/Rego, HTML/CSS', 'Git | GitHub | Open Policy Agent | Rego | HTML | CSS'],
    ['Acme/Widget', 'Acme/Widget'],
    ['HTML&CSS, R&D', 'HTML | CSS | R&D'],
    ['Kubernetes (CRDs, controllers, RBAC), Go', 'Kubernetes | Go'],
    ['CI/CD systems (GitHub Actions)', 'CI/CD | GitHub Actions'],
    ['go, C#/.NET, k3s.', 'Go | C# | .NET | k3s'],
    ['Rust, Golang. networking', 'Rust | Go | Networking'],
    ['protocol analysis and reversal', 'Protocol analysis and reversal'],
    ['Go，Rust、Python', 'Go | Rust | Python'],
    ['Python (unclosed, Rust, Go', 'Python | Rust | Go'],
  ])('%s', (written, expected) => expect(names(written)).toBe(expected))
})

describe('strips what stands around a skill', () => {
  test.each([
    ['Strong Go programming experience', 'Go'],
    ['Familiarity with Golang, some knowledge about the K8s architecture and APIs', 'Go | Kubernetes'],
    ['working knowledge of the Rust language', 'Rust'],
    ['Golang (required), experience with GitHub APIs (preferred but not required)', 'Go | GitHub API?'],
    ['Docker ++, React +++', 'Docker | React'],
    ['Go, basics of Kubernetes, Python scripting, Golang: intermediate', 'Go | Kubernetes | Python'],
    ['Either Go or Rust; any of Java, Scala', 'Go | Rust | Java | Scala'],
    ['TBD, n/a, None', ''],
    ['Python3, Java 11+, Kubernetes v1.30, k6, OAuth2', 'Python | Java | Kubernetes | k6 | OAuth'],
    ['Experience with Azure and its services, Docker and best practices, etc.', 'Azure | Docker'],
    ['like Jaeger, Helm, Flux, etc', 'Jaeger | Helm | Flux'],
    ['Frontend Development: Node.js, React, and REST API integration.', 'Node.js | React | REST API'],
    ['JavaScript/TypeScript & React: hooks. State Management: Experience with Redux.', 'JavaScript | TypeScript | React | Redux'],
    ['**Languages:** Strong proficiency in **Go (Golang)** is required.', 'Go'],
    ['Go (backend): routines. React (frontend): hooks', 'Go | React'],
    ['Go,<br>Rust,<BR />Helm,<br/>Linux', 'Go | Rust | Helm | Linux'],
    ['Machine<br />Learning', 'AI/ML'],
    ['C\\+\\+, CI\\/CD, __Helm__', 'C++ | CI/CD | Helm'],
    ['my_tool, Go', 'My_tool | Go'],
    ['12. Go', 'Go'],
    ['•  Go', 'Go'],
    [':Go', 'Go'],
    [':  Go', 'Go'],
    ['(Go, Rust)', 'Go | Rust'],
    ['[Go, Rust]', 'Go | Rust'],
    ['Frontend (web): React', 'React'],
    ['Go (the language): advanced', 'Go'],
    ['Go & mentoring: Rust', 'Rust'],
    ['Kubernetes: intermediate.', 'Kubernetes'],
    ['Go - ', 'Go'],
    ['Go. TBD. Rust', 'Go | Rust'],
    ['Widgets (Kubernetes, testing)', 'Widgets | Kubernetes'],
    ['Monitoring (Prometheus, observability)', 'Monitoring | Prometheus'],
    ['React (for Kubernetes dashboards)', 'React'],
    ['React (works for Kubernetes)', 'React | Kubernetes'],
  ])('%s', (written, expected) => expect(names(written)).toBe(expected))
})

describe('tells optional skills apart', () => {
  test.each([
    ['Python(Optional), Go', 'Python? | Go'],
    ['TypeScript, React, (Optional) Kubernetes CRDs and Operators', 'TypeScript | React | Kubernetes CRDs? | Kubernetes Operators?'],
    ['TypeScript, React (Optional: Karpenter, Helm)', 'TypeScript | React | Karpenter? | Helm?'],
    ['Go/Python, MongoDB (not required, but nice to have)', 'Go | Python | MongoDB?'],
    ['Go, databases and dist. systems nice to have.', 'Go | Databases? | Distributed Systems?'],
    ['Kubernetes, knowledge of Envoy, Istio and Cilium is a plus', 'Kubernetes | Envoy? | Istio? | Cilium?'],
    ['Go, familiarity with React, Nextjs would be helpful', 'Go | React? | Next.js?'],
    ['Nice to have: React, Vue', 'React? | Vue?'],
    ['Helm is a plus but not mandatory.', 'Helm?'],
    ['Go, Rust (optional), Rust', 'Go | Rust'],
    ['Go - required, Rust - optional, Python — nice to have', 'Go | Rust? | Python?'],
    ['Must: Go. Bonus: Rust, Zig', 'Go | Rust? | Zig?'],
    ['Go; nice to have: React, Vue', 'Go | React? | Vue?'],
    ['Go; bonus: React; required: Rust', 'Go | React? | Rust'],
    ['Rust: nice to have', 'Rust?'],
    ['Rust (optional, but a plus)', 'Rust?'],
    ['Rust is a plus but not mandatory, optional', 'Rust?'],
    ['React (nice-to-have: Karpenter)', 'React | Karpenter?'],
    ['React (optionally, Helm)', 'React | Helm?'],
    ['React (bonus : Helm)', 'React | Helm?'],
    ['Go, React, optional: Helm, Rust', 'Go | React | Helm? | Rust?'],
    ['Go, nice-to-have skills: Helm, Rust', 'Go | Helm? | Rust?'],
    ['React (Helm is a plus)', 'React | Helm?'],
    ['Go, React (knowledge of Helm is nice to have)', 'Go | React | Helm?'],
    ['Go (React, Helm optional)', 'Go | React? | Helm?'],
    ['Go (some love for it is a plus)', 'Go?'],
    ['Understanding of core Kubernetes concepts', 'Kubernetes'],
    ['Experience with Go, Helm, and Rust is a plus', 'Go? | Helm? | Rust?'],
    ['Experience with Go, distributed systems, Rust would be a plus', 'Go? | Distributed Systems? | Rust?'],
    ['Experience with Go, a deep love of the terminal, Rust is a plus', 'Go | Rust?'],
    ['Go, Helm, Rust is a plus', 'Go | Helm | Rust?'],
  ])('%s', (written, expected) => expect(names(written)).toBe(expected))

  test.each([
    ['(Bonus) Experience with Argo, KServe and Knative', 'Argo? | KServe? | Knative?'],
    ['Optional Go, Rust', 'Go? | Rust?'],
    ['Nice-to-have: Go, Rust', 'Go? | Rust?'],
    ['Nice to have Go, Rust', 'Go? | Rust?'],
    ['Helpful: Go, Rust', 'Go? | Rust?'],
    ['Go, nice to have Rust', 'Go | Rust?'],
  ])('a marker before a bullet is about the whole bullet: %s', (bullet, expected) => expect(names('', bullet)).toBe(expected))

  test('beside the label it is about one item of many', () => expect(names('(Optional) Go, Rust')).toBe('Go? | Rust'))

  test('a line that stands in an optional group is, whatever it says itself', () => {
    expect(readSkills([{ text: 'Go', optional: true }, { text: 'Rust' }])).toMatchObject({ skills: ['Go', 'Rust'], optionalSkills: ['Go'] })
  })
})

describe('finds skills in sentences and keeps the sentence', () => {
  test('the languages of a list, not the project that supports them', () => {
    const result = read('Any (or all!) of the languages still unsupported but supported by OpenTelemetry', 'C++', 'Go', 'Swift')
    expect(result.skills).toEqual(['C++', 'Go', 'Swift'])
    expect(result.skillsText).toBe('Any (or all!) of the languages still unsupported but supported by OpenTelemetry')
  })

  test('several sentences are joined so that they can be told apart', () => {
    const { skills, skillsText } = read('', 'Able to write end-to-end tests with the help of Ginkgo', 'Go', 'You should like diving deep into Linux internals.')
    expect(skills).toEqual(['E2E Testing', 'Ginkgo', 'Go', 'Linux'])
    expect(skillsText).toBe('Able to write end-to-end tests with the help of Ginkgo; You should like diving deep into Linux internals.')
  })

  test('a sentence that ends needs no sign between it and the next', () => {
    expect(read('', 'You should know how Node.js works', 'You will write Rust!', 'You should know how Go works').skillsText).toBe('You should know how Node.js works; You will write Rust! You should know how Go works')
  })

  test.each([
    ['Go - for the operator', 'Go - for the operator'],
    ['Go  -  Rust', 'Go - Rust'],
    ['Go - advanced', null],
    ['Docker - advanced - Helm', 'Docker - advanced - Helm'],
  ])('a remark behind a dash is kept, a level is none: %s', (text, said) => expect(read(text).skillsText).toBe(said))

  test('a list of names has no sentence', () => expect(read('Golang, basic Docker knowledge').skillsText).toBeNull())

  test('an unknown name beside a sentence is taken for a part of it', () => {
    expect(names('Good understanding of Kubernetes, especially the lifecycle of a node, widgets, and etcd.')).toBe('Kubernetes | etcd')
  })

  test.each(['Responsibilities:', 'Key responsibilities', '**Tasks:**', 'Expected outcome', 'Expected outcomes:', 'Goals', '## Deliverables'])('what stands below “%s” is no list of skills', (heading) => {
    expect(names('Go', heading, 'Rust')).toBe('Go')
    expect(names(heading, 'Rust')).toBe('')
  })

  test('work that is only named ends no list', () => expect(names('Go', 'My goals', 'Tasks in Helm', 'Rust')).toContain('Rust'))

  test('a list of work below is no list of skills', () => {
    expect(names('Go', 'Responsibilities:', 'Deploy to AWS and Kubernetes')).toBe('Go')
    expect(names('Go', 'Implement support for connecting to Redis')).toBe('Go')
  })

  test.each([
    ['We use Google services and MongoDB', 'MongoDB'],
    ['you will go through our code and react to issues, testing each', ''],
    ['Go through the list before you write the code in Rust', 'Rust'],
    ['the design of a secure test bed for cloud users', ''],
    ['a Go-to-market plan and a Go-based tool', 'Marketing | Go'],
    ['someone with C, C++ or Java in mind', 'C | C++ | Java'],
    ['plan C for the helm of our spring release', ''],
    ['The backend’s API server, Acme’s backend is written in Go', 'Go'],
    ['The mentee does not need prior experience in React', ''],
    ['write to go@example.org', ''],
  ])('%s', (text, expected) => expect(skillsInProse(text).join(' | ')).toBe(expected))
})

describe('reads the whole of a value', () => {
  test.each([
    ['Kubernetes: intermediate', { skills: ['Kubernetes'] }],
    ['React: nice to have', { skills: ['React'], optionalSkills: ['React'] }],
    ['Frontend: React', { skills: ['React'] }],
    ['(Go, Rust)', { skills: ['Go', 'Rust'] }],
    ['[Go, Rust]', { skills: ['Go', 'Rust'] }],
    ['- Go', { skills: ['Go'] }],
    ['1. Go', { skills: ['Go'] }],
    [': Go', { skills: ['Go'] }],
    ['Go - for the backend', { skills: ['Go'], skillsText: 'Go - for the backend' }],
    ['React (for the frontend in Vue), Go', { skills: ['React', 'Go'] }],
    ['Go (basic), Rust (bonus: Zig)', { skills: ['Go', 'Rust', 'Zig'], optionalSkills: ['Zig'] }],
    ['Go and widgets', { skills: ['Go', 'Widgets'] }],
    ['Envoy: experience with its filters', { skills: ['Envoy'], skillsText: 'Envoy: experience with its filters' }],
    ['Testing: Go', { skills: ['Go'] }],
    ['We look for Go', { skills: ['Go'], skillsText: 'We look for Go' }],
    ['No prior experience', { skillsText: 'No prior experience' }],
    ['Istio ambient mode', { skills: ['Istio'], skillsText: 'Istio ambient mode' }],
    ['"Go", \'Rust\'', { skills: ['Go', 'Rust'] }],
  ])('%s', (written, said) => expect(read(written)).toEqual({ skills: [], optionalSkills: [], skillsText: null, doubts: [], ...said }))
})

describe('beyond its limits a value is text', () => {
  test('a line: what it names at its beginning counts', () => {
    const line = `Kubernetes, ${'x '.repeat(1000)}Helm`
    expect(read(line)).toMatchObject({ skills: ['Kubernetes'], skillsText: line })
  })

  test('a list', () => {
    const items = Array.from({ length: 80 }, (_, i) => `widget${i}`)
    expect(read(items.join(', '))).toMatchObject({ skillsText: null })
    expect(read([...items, 'Helm'].join(', '))).toMatchObject({ skills: ['Helm'], skillsText: [...items, 'Helm'].join(', ') })
  })

  test('a value: the lines after it are kept as they are', () => {
    const line = 'x '.repeat(900).trim()
    const { skills, skillsText } = read('Go', line, line, line, line, line, 'Rust')
    expect(skills).toEqual(['Go'])
    expect(skillsText).toMatch(/x; Rust$/)
  })
})

describe('unknown skills', () => {
  test('are never an e-mail address', () => {
    expect(names('Go, ann@example.org', 'Ask Ann (ann@example.org)', 'Rust')).toBe('Go | Ask Ann | Rust')
  })

  test('are kept as written, with a first capital', () => expect(names('fooBar, Quantum flux capacitors, go')).toBe('FooBar | Quantum flux capacitors | Go'))

  test('are doubted when they almost spell a known one', () => {
    expect(read('Kuberrnetes, Golang').doubts).toEqual([{ written: 'Kuberrnetes', suggestion: 'Kubernetes' }])
    expect(nearMiss('Kubenretes')).toBe('Kubernetes')
    expect(nearMiss('Widgets')).toBeNull()
    expect(nearMiss('Pythn')).toBeNull()
    expect(nearMiss('Pythoon')).toBe('Python')
    expect(nearMiss('Pythooon')).toBeNull()
  })

  test('known misspellings are understood and doubted', () => {
    expect(read('Kubernenets')).toMatchObject({ skills: ['Kubernetes'], doubts: [{ written: 'Kubernenets', suggestion: 'Kubernetes' }] })
  })

  test('are platforms when they look like products, otherwise practices', () => {
    expect(['Go', 'Cosign', 'VEX', 'FooBar', 'Widget craft'].map(kindOfSkill)).toEqual(['language', 'platform', 'practice', 'platform', 'practice'])
  })
})

describe('the table', () => {
  const written = SKILL_TABLE.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => ({ name, alias })))

  test('gives no alias to two names', () => {
    const owner = new Map<string, string>()
    const clashes = written.flatMap(({ name, alias }) => {
      const other = owner.get(skillKey(alias))
      owner.set(skillKey(alias), name)
      return other === undefined || other === name ? [] : [`${alias}: ${other}, ${name}`]
    })
    expect(clashes).toEqual([])
  })

  test('has no row twice', () => expect(SKILL_TABLE.length).toBe(new Set(SKILL_TABLE.map(({ name }) => name)).size))

  test('is found by each name and alias, in any case', () => {
    for (const { name, alias } of written) {
      expect([alias, findSkill(alias)?.name]).toEqual([alias, name])
      expect(findSkill(alias.toUpperCase())?.name).toBe(name)
    }
  })

  test('reads each alias, standing alone, as its name', () => {
    expect(written.filter(({ name, alias }) => !alias.includes('(') && names(alias) !== name)).toEqual([])
  })

  test('knows what each misspelling means, and not the misspelling itself', () => {
    for (const [wrong, meant] of MISSPELLINGS) {
      expect([wrong, findSkill(wrong)]).toEqual([wrong, null])
      expect(names(wrong)).toBe(meant)
    }
  })
})

describe('any text', () => {
  const word = fc.oneof(fc.constantFrom(...SKILL_TABLE.map(({ name }) => name), 'and', '&', '/', '(', ')', ',', ';', '.', ': ', 'is a plus', '(Optional)', 'experience with'), fc.string())

  test('never throws, and optional skills are skills', () => {
    fc.assert(fc.property(fc.array(fc.array(word).map((words) => words.join(' '))), (lines) => {
      const { skills, optionalSkills } = read(...lines)
      expect(new Set(skills).size).toBe(skills.length)
      expect(optionalSkills.filter((name) => !skills.includes(name))).toEqual([])
    }))
  })

  test('canonical names are read as themselves', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...SKILL_TABLE.map(({ name }) => name)), { maxLength: 8 }), (chosen) => {
      expect(read(chosen.join(', '))).toEqual({ skills: chosen, optionalSkills: [], skillsText: null, doubts: [] })
    }))
  })

  test.each([',', ' and ', '/', '(', ')', '. ', 'a, ', 'Go, ', 'x ', '- ', 'not required ', 'very ', 'and/', 'is a a a '])('long runs of %j end', (part) => {
    expect(read(part.repeat(20_000)).skills.length).toBeLessThan(1000)
  }, 20_000)
})

test('where some skills are required, the preferred are optional', () => {
  expect(names('Required: Go; preferred: React, Vue')).toBe('Go | React? | Vue?')
  expect(names('Preferred: React; Required: Go')).toBe('React | Go')
  expect(names('Preferred: React, Go')).toBe('React | Go')
})

test('what a mentee will learn is nothing they are asked for', () => {
  expect(names('Go. The mentee will learn a lot about Istio and Envoy.')).toBe('Go')
  expect(names('Go. You will gain experience with Kubernetes.')).toBe('Go')
})

/** A small invented catalogue for the tests of search. */
import * as v from 'valibot'
import { ProjectSchema, type Project } from '../schema/project.ts'
import { buildIndex } from './build-index.ts'
import { createEngine, type SearchEngine } from './engine.ts'
import type { SkillNames } from './skill-names.ts'

type Row = readonly [cncfProject: string, title: string, skills: readonly string[], mentors: readonly string[], description: string, term?: string]

const ROWS: readonly Row[] = [
  ['Kubernetes', 'Rewrite the quota controller', ['Go', 'Kubernetes'], ['Ada Brandt @adabrandt'], 'The quota controller of the cluster counts objects twice.'],
  ['Kubernetes', 'Unit tests for the kubelet eviction code', ['Go', 'Unit Testing'], ['Jürgen Wójcik @jwojcik'], 'Raise the coverage of eviction.'],
  ['Harbor', 'Verify image attestations on push', ['Go', 'React', 'TypeScript'], ['Mina Okafor @mina-okafor'], 'Images with wrong attestations are refused. Written in Go with a React page.'],
  ['Harbor', 'Log download API', ['Go', 'REST API'], ['Mina Okafor @mina-okafor'], 'Operators fetch the logs of a job through one request.'],
  ['WasmEdge', 'Integrate burn.rs as a backend', ['Rust', 'WebAssembly', 'C++'], ['Theo Lindqvist @theolind'], 'Run models in a wasm sandbox.'],
  ['WasmEdge', 'Streaming compiler for modules', ['C++', 'WebAssembly'], ['Theo Lindqvist @theolind'], 'Compile while downloading.'],
  ['OpenTelemetry', 'One logging bridge per language', ['Java', 'Python', 'C#', '.NET'], ['Sofia Marin @sofiamarin'], 'Bridges from logging libraries to telemetry.'],
  ['Argo CD', 'Progressive sync of many applications', ['Go', 'CI/CD', 'GitOps'], ['Priya Raman @priyar'], 'Roll out in waves. Kafka is used for events.'],
  ['LitmusChaos', 'Chaos experiments for service mesh', ['Go', 'Service Mesh'], ['Kwame Mensah @kwamem'], 'Faults between services.', 'gsoc-2024'],
  ['Kyverno', 'Documentation of policy exceptions', ['Technical Writing', 'Markdown'], ['Lena Fuchs @lenafuchs'], 'A tutorial for authors of policies.', 'lfx-2023-2'],
  ['Kyverno', 'Accessible dashboard for policy reports', ['JavaScript', 'Accessibility', 'UI/UX Design'], ['Lena Fuchs @lenafuchs'], 'Keyboard and screen reader first.'],
  ['Open Policy Agent', 'Faster partial evaluation', ['Go', 'Rego'], ['Tomás Rey @tomasrey'], 'Evaluate policies with less memory.'],
  ['cert-manager', 'ACME challenges with DNS', ['Go', 'DNS'], ['Noor Haddad @noorh'], 'Certificates for multi-cluster installations.'],
  ['KubeEdge', 'Scheduling of machine learning jobs at the edge', ['Python', 'AI/ML', 'GPU'], ['Wei Zhang @weizhang9'], 'Jobs run near the sensors.'],
]

export const SAMPLE_SKILLS: readonly SkillNames[] = [
  { name: 'Go', aliases: ['golang', 'go lang', 'go code'] },
  { name: 'WebAssembly', aliases: ['wasm', 'web assembly'] },
  { name: 'Kubernetes', aliases: ['k8s', 'kubernetes administration'] },
  { name: 'Technical Writing', aliases: ['docs', 'technical documentation'] },
  { name: 'Open Policy Agent', aliases: ['opa'] },
  { name: 'MCP', aliases: ['model context protocol', 'mcp servers'] },
  { name: 'JavaScript', aliases: ['js'] },
  { name: 'Kafka', aliases: ['apache kafka'] },
  { name: 'Agile', aliases: ['scrum'] },
]

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')

export const SAMPLE_PROJECTS: readonly Project[] = ROWS.map(([cncfProject, title, skills, mentors, description, term = 'lfx-2024-1'], i) =>
  v.parse(ProjectSchema, {
    id: slug(`${term} ${cncfProject} ${title}`),
    term,
    state: 'accepted',
    cncfProject,
    cncfProjectAsWritten: cncfProject,
    maturity: null,
    group: null,
    title,
    programName: null,
    description,
    expectedOutcome: null,
    skills,
    optionalSkills: [],
    skillsText: null,
    mentors: mentors.map((mentor) => ({ name: mentor.replace(/ @.*/, ''), github: mentor.replace(/.*@/, ''), role: null })),
    upstreamIssues: [],
    lfxUrl: null,
    lfxId: null,
    size: null,
    difficulty: null,
    prerequisites: [],
    source: { path: 'lfx-mentorship/README.md', line: i + 1 },
  }),
)

export const engineOf = (projects: readonly Project[] = SAMPLE_PROJECTS): SearchEngine =>
  createEngine(buildIndex(projects, SAMPLE_SKILLS), projects.map((project) => ({ ...project, summary: project.description.slice(0, 40) })))

/** The titles a query finds, best first. */
export const titlesOf = (engine: SearchEngine, query: string, options?: Parameters<SearchEngine['search']>[1]): string[] =>
  [...engine.search(query, options).positions].map((position) => SAMPLE_PROJECTS[position]?.title ?? '')

/**
 * `npm run lighthouse [-- --runs 3]`: Lighthouse on a phone, the site beside what it would be were nothing rendered at build.
 * Medians; simulated: of runs at full speed what a slow network would make; applied: of runs that are slowed down. Fails where a goal is missed.
 * It builds both itself, into node_modules/.cache/lighthouse, from the content of CONTENT_DIR.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { FIGURES, goalOf, isMissed, printGoal } from './lighthouse/figures.ts'
import { serveBuild } from './lighthouse/host.ts'
import { installLighthouse } from './lighthouse/install.ts'
import { lostPoints } from './lighthouse/lost-points.ts'
import { measure, type Report, type Throttling } from './lighthouse/measure.ts'
import { buildClientOnly, buildSite } from './lighthouse/sites.ts'
import { median } from './median.ts'
import { table } from './table.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

const { runs } = parseArgs({ options: { runs: { type: 'string', default: '3' } } }).values
const lighthouse = installLighthouse()
const site = buildSite()
const clientOnly = buildClientOnly(site)

/** The build has just written it, the newest first. */
const { projects: [project] }: { projects: { id: string }[] } = JSON.parse(readFileSync('src/generated/newest.json', 'utf8'))
const PAGES = [
  { address: '/', isPrerendered: true },
  { address: `/projects/${project?.id}`, isPrerendered: true },
  { address: '/?skill=Go', isPrerendered: false },
]

const serve = (folder: string) => serveBuild(folder, [...readdirSync(`${folder}/assets`).map((name) => `/assets/${name}`), ...PAGES.map(({ address }) => address)])
const hosts = { site: await serve(site), clientOnly: await serve(clientOnly) }
const WAYS: readonly { readonly name: string; readonly host: keyof typeof hosts; readonly throttling: Throttling }[] = [
  { name: 'simulated', host: 'site', throttling: 'simulate' },
  { name: 'applied', host: 'site', throttling: 'devtools' },
  { name: 'client only, simulated', host: 'clientOnly', throttling: 'simulate' },
  { name: 'client only, applied', host: 'clientOnly', throttling: 'devtools' },
]

for (const { address, isPrerendered } of PAGES) {
  const measured = WAYS.map((way) => ({ ...way, reports: [] as Report[] }))
  // In turn, so that what else the machine does slows all of them down alike.
  for (let run = 0; run < Number(runs); run++) for (const { host, throttling, reports } of measured) reports.push(await measure(lighthouse, `${hosts[host].url}${address}`, throttling))

  const missed: string[] = []
  const rows = FIGURES.map((figure) => {
    const goal = goalOf(figure, isPrerendered)
    const cells = measured.map(({ name, host, throttling, reports }) => {
      const values = reports.map(figure.read)
      const value = median(values)
      if (host === 'site' && goal !== null && isMissed(goal, value, throttling))
        missed.push(`MISSED ${figure.what}, ${name}: ${figure.print(value)}, not ${printGoal(goal, figure)}; each run: ${values.map(figure.print).join(', ')}`)
      return figure.print(value)
    })
    return [figure.what, ...cells, goal === null ? '' : printGoal(goal, figure)]
  })
  say(`\n${table([address, ...WAYS.map(({ name }) => name), 'goal'], rows)}`)
  for (const line of missed) say(line)
  if (missed.length === 0) continue
  process.exitCode = 1
  for (const line of new Set(measured.filter(({ host }) => host === 'site').flatMap(({ reports }) => reports.flatMap(lostPoints)))) say(`       ${line}`)
}
for (const { close } of Object.values(hosts)) close()
say('\nThe speed of the machine is Lighthouse\'s own benchmarkIndex. Where it differs from column to column, or from run to run, other work shows in every time.')

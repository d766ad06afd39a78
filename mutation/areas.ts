/** What is mutated, by area; what is left out, with the reason. */
const area = (...folders: readonly string[]): readonly string[] => [
  ...folders.map((folder) => `src/${folder}/**/*.ts`),
  '!src/**/*.test.ts',
  // Made for tests.
  '!src/**/sample-*.ts',
  // React and the browser: Playwright's.
  '!src/app/**/use-*.ts',
  // A command: its tests start it as a process, where no mutant can be switched on.
  '!src/**/cli.ts',
]

export const AREAS: Readonly<Record<string, readonly string[]>> = {
  selection: area('app/selection'),
  kept: area('app/kept'),
  url: area('app/url'),
  schema: area('schema'),
  search: area('search'),
  pipeline: area('pipeline'),
}

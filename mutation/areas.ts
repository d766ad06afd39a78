/** What is mutated, by area; what is left out, with the reason. Not `src/schema`: declarations, which no test stands beside. */
const area = (folder: string) => ({
  /** Below `src`. The tests beside the code have to notice: that a test of another area does would be chance. */
  folder: `src/${folder}`,
  mutate: [
    `src/${folder}/**/*.ts`,
    '!src/**/*.test.ts',
    // Made for tests.
    '!src/**/sample-*.ts',
    // React and the browser: Playwright's.
    '!src/app/**/use-*.ts',
    // A command: its tests start it as a process, where no mutant can be switched on.
    '!src/**/cli.ts',
    // Tables of words: without one of them it is another table, and no test holds all of it.
    '!src/search/synonyms.ts',
    '!src/search/topics.ts',
    ...['cncf-aliases', 'skill-cncf', 'skill-languages', 'skill-misspellings', 'skill-platforms', 'skill-practices'].map((table) => `!src/pipeline/${table}.ts`),
  ],
})

export const AREAS: Readonly<Record<string, ReturnType<typeof area>>> = {
  selection: area('app/selection'),
  kept: area('app/kept'),
  url: area('app/url'),
  search: area('search'),
  pipeline: area('pipeline'),
}

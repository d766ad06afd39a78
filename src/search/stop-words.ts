/**
 * Words that say nothing about a project: English, and what every mentorship project says. They are not indexed in long texts and a query that has
 * other words does not insist on them: "how to write tests in go" asks for write, tests and go, "I know a little rust" for rust.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about all also an and any are as at be been being both but by can could did do does for from had has have how i if in into is it its
  may me might more most my no nor not of on or our out over s should so some such t term than that the their them then there these they this those
  through to too up us very was we were what when where which while who will with would you your
  able available based currently etc find help including learn like looking make mentee mentees mentorship need needs new project projects provide use used uses
  using via want way well within
  bit getting interested know knowing little lot love please really something started`.split(/\s+/),
)

/** What the service worker shows first for an address that has no file of its own without a network. */
export const Opening = () => (
  <div className="mx-auto max-w-2xl px-4 py-16">
    <title>Mentorship Finder</title>
    <h1 className="text-2xl font-extrabold">Opening the page…</h1>
  </div>
)

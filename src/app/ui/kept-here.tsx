/** What stands in a prerendered page where only the reader's own browser knows what is kept. */
export const KeptHere = ({ heading }: { heading: string }) => (
  <>
    <h1 className="text-2xl font-extrabold md:text-4xl">{heading}</h1>
    <p className="mt-3 text-soft">Reading what you keep in this browser…</p>
    <noscript>
      <p>This page needs JavaScript: what you keep never leaves your browser, so only a script in it can show it.</p>
    </noscript>
  </>
)

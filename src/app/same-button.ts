/** Finds a button again on a page that is rendered anew: by its id, or by the card it stands in and its name. */

/** Of a button what tells it from the others. */
export interface ButtonLook {
  /** '' for none. */
  readonly id: string
  /** Id of the card's title, '' outside of cards: two terms may have a project of one title. */
  readonly card: string
  readonly name: string
  /** Of `aria-pressed`; null on a button that is not for switching. */
  readonly pressed: string | null
}

/** Of a name what stays when it is rendered for another state: "Colours: dark. …", "Show all 12 Languages". */
const lastingName = (name: string): string => name.replace(/:.*|\d+/gs, '')

/** @returns null where it is not there any more, or where what the press was for is so already */
export const sameButton = <Button extends ButtonLook>(sought: ButtonLook, buttons: readonly Button[]): Button | null => {
  const near = buttons.filter(({ card }) => card === sought.card)
  const same =
    buttons.find(({ id }) => id !== '' && id === sought.id) ??
    near.find(({ name }) => name === sought.name) ??
    near.find(({ name }) => lastingName(name) === lastingName(sought.name))
  return same === undefined || (sought.pressed !== null && same.pressed !== sought.pressed) ? null : same
}

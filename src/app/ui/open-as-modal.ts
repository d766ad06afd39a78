/** A ref for a dialog that is modal from the moment it appears: `showModal` has no attribute. */
export const openAsModal = (dialog: HTMLDialogElement | null): void => {
  if (dialog?.open === false) dialog.showModal()
}

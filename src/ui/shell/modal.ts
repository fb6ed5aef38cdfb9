import type { Attachment } from 'svelte/attachments'

/**
 * Shows a dialog over the page, for `{@attach modal(closed)}`. Browsers tell only later that it was closed: where another has taken its
 * place by then, nobody is told, for what would be closed is the other.
 */
export const modal =
  (closed: () => void): Attachment<HTMLDialogElement> =>
  (dialog) => {
    dialog.showModal()
    dialog.addEventListener('close', closed)
    return () => {
      dialog.removeEventListener('close', closed)
    }
  }

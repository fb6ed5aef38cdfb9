/**
 * Put a text on the clipboard; where the browser refuses, the field that holds it is marked, to be copied by hand.
 *
 * @returns what is to be said of it.
 */
export async function copyText(
  text: string,
  { copied, notCopied }: { readonly copied: string; readonly notCopied: string },
  field?: HTMLInputElement,
): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return copied
  } catch {
    field?.select()
    return notCopied
  }
}

interface Writable {
  write(text: string): Promise<void>
  close(): Promise<void>
}

/** The part of the File System Access interface that is used; not every browser has it. */
interface Picker {
  showSaveFilePicker?: (options: {
    suggestedName: string
    types: { description: string; accept: Record<string, string[]> }[]
  }) => Promise<{ createWritable(): Promise<Writable> }>
}

/** A name that every file system takes. */
export function fileName(title: string): string {
  const name = title
    .trim()
    .replaceAll(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, '-')
    .slice(0, 80)
  return `${name.length > 0 ? name : 'reshoot'}.reshoot.json`
}

/**
 * Hand a text to the user as a file: where they say, or among the downloads where the browser cannot ask.
 *
 * @param text Called once the place is known: browsers ask for it only right after a click, and the text may take longer.
 * @returns whether there is a file: the user may have thought better of it.
 */
export async function saveFile(name: string, text: () => Promise<string>): Promise<boolean> {
  const { showSaveFilePicker } = globalThis as Picker
  if (!showSaveFilePicker) {
    download(name, await text())
    return true
  }
  try {
    const types = [{ description: 'Reshoot', accept: { 'application/json': ['.json'] } }]
    const file = await showSaveFilePicker({ suggestedName: name, types })
    const written = await text()
    const stream = await file.createWritable()
    await stream.write(written)
    await stream.close()
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false // the user closed the dialog
    throw error
  }
}

function download(name: string, text: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 60_000) // the download has to have begun
}

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

/** Hand a text to the user as a file: where they say, or among the downloads where the browser cannot ask. */
export async function saveFile(name: string, text: string): Promise<void> {
  const { showSaveFilePicker } = globalThis as Picker
  if (!showSaveFilePicker) {
    download(name, text)
    return
  }
  try {
    const types = [{ description: 'Reshoot', accept: { 'application/json': ['.json'] } }]
    const file = await showSaveFilePicker({ suggestedName: name, types })
    const stream = await file.createWritable()
    await stream.write(text)
    await stream.close()
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error // the user closed the dialog
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

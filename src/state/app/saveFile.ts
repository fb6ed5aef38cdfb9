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

/**
 * What no file system, link or mail gateway may be handed in a name: control characters and what no eye sees (but what joins an emoji), halves of pairs, signs
 * of paths, and signs that mean something in addresses and in shells.
 */
const unfit = /(?:(?!\u200D)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|%#&+;=@$!'`^~{}[\]])+/gu

/** Names of devices: Windows keeps them for itself, whatever stands behind a full stop. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i

/** As long as a name may be so that with any ending of ours it stays below the 255 bytes that file systems take. */
const longest = { signs: 80, bytes: 240 } as const

/** The beginning of a name that is short enough: whole signs, as a reader sees them, and not half an emoji. */
function cut(name: string): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    const longer = kept + segment
    if (longer.length > longest.signs || new TextEncoder().encode(longer).length > longest.bytes) break
    kept = longer
  }
  return kept
}

/** A title as the name of a file, without ending, that every file system takes. */
export function nameOfFile(title: string): string {
  const plain = title.normalize('NFC').replaceAll(unfit, ' ').trim().replaceAll(/\s+/g, '-')
  const name = cut(plain).replaceAll(/^[.-]+|[.-]+$/g, '')
  return name === '' ? 'reshoot' : devices.test(name) ? `reshoot-${name}` : name
}

/** The name of the file that a scenario of that title is saved in. */
export const fileName = (title: string): string => `${nameOfFile(title)}.reshoot.json`

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

/** What a file holds: text, bytes or a picture. */
export type Contents = string | Uint8Array<ArrayBuffer> | Blob

/** Where a file goes: where the user says, if the browser can ask; among the downloads without asking; or on the clipboard. */
export type SavePlace = 'chosen' | 'downloads' | 'clipboard'

/** Whether this browser takes pictures on its clipboard. */
export const takesPictures = (): boolean => typeof ClipboardItem === 'function' && isSecureContext

interface Writable {
  write(contents: Contents): Promise<void>
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
 * of paths, signs that mean something in addresses and in shells, and the comma, at which lists of files are parted.
 */
const unfit = /(?:(?!\u200D)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|%#&+,;=@$!'`^~{}[\]])+/gu

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

/** What the name of a scenario file ends in. */
export const scenarioExtension = 'reshoot.json'

/** The name of the file that a scenario of that title is saved in. */
export const fileName = (title: string): string => `${nameOfFile(title)}.${scenarioExtension}`

/** How a file is called, and what it is. */
interface FileToSave {
  readonly name: string
  /** The media type. */
  readonly type: string
  readonly place: SavePlace
}

/**
 * Make a file and hand it to the user. It is made while the user says where it goes: browsers ask only right after a click, and
 * making it may take longer. Rejects when it cannot be made or written.
 *
 * @returns whether there is a file: the user may have closed the dialog.
 */
export async function saveFile({ name, type, place }: FileToSave, make: () => Promise<Contents>): Promise<boolean> {
  const { showSaveFilePicker } = globalThis as Picker
  if (place === 'clipboard') {
    // Handed over at once, as browsers ask, and made while they wait.
    await navigator.clipboard.write([new ClipboardItem({ [type]: make().then((contents) => new Blob([contents], { type })) })])
    return true
  }
  if (place === 'downloads' || !showSaveFilePicker) {
    download(name, new Blob([await make()], { type }))
    return true
  }
  try {
    const accept = { [type]: [name.slice(name.lastIndexOf('.'))] }
    const asked = showSaveFilePicker({ suggestedName: name, types: [{ description: 'Reshoot', accept }] })
    const making = make()
    making.catch(() => undefined) // thrown below, once the user has said where the file goes
    const file = await asked
    const contents = await making
    const stream = await file.createWritable()
    await stream.write(contents)
    await stream.close()
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false // the user closed the dialog
    throw error
  }
}

function download(name: string, contents: Blob) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(contents)
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 60_000) // the download has to have begun
}

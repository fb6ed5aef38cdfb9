import jsQR from 'jsqr'

/** The words of the QR code in a picture; nothing where it holds none. */
export const readQr = ({ data, width, height }: ImageData): string | undefined => jsQR(data, width, height)?.data

/** Larger pictures are made smaller first: a camera's takes long, and no code needs so many pixels. */
const widest = 1600

/** The words of the QR code in a picture file. Rejects where the file is no picture. */
export async function readQrFile(file: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(file)
  try {
    const pixels = pixelsOf(bitmap, bitmap.width, bitmap.height)
    return pixels && readQr(pixels)
  } finally {
    bitmap.close()
  }
}

/** What is on a picture or a film at this moment. */
export function pixelsOf(source: CanvasImageSource, wide: number, high: number): ImageData | undefined {
  const scale = Math.min(1, widest / Math.max(wide, high))
  const [width, height] = [Math.round(wide * scale), Math.round(high * scale)]
  if (width === 0 || height === 0) return undefined
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(source, 0, 0, width, height)
  return context?.getImageData(0, 0, width, height)
}

/** How many rows fit: on a narrow chart each takes two lines where it has a place to name. */
export function rowsThatFit({ width, height }: { readonly width: number; readonly height: number }, most: number): number {
  return Math.max(4, Math.min(most, Math.floor((height - 44) / (width < 420 ? 29 : 18))))
}

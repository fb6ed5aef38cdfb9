/** The rectangle of a field's cells, in CSS pixels of the chart. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where a field's cells lie on a chart of a given size; around them there is room for both axes. */
export function fieldArea({ width, height }: { readonly width: number; readonly height: number }): Area {
  return { left: 64, top: 22, right: Math.max(80, width - 14), bottom: Math.max(40, height - 38) }
}

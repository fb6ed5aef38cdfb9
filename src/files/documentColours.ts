/** Colours of workbooks and slides, which know no theme: six hexadecimal digits. */
export const documentColours = { ink: '15191C', quiet: '5F6970', rule: 'D5D9D2', accent: '14395B', ai: '1565B5' } as const

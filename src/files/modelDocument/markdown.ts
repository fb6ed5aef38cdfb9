import type { Block } from './blocks.ts'

/** Signs that Markdown would take for its own. */
const escape = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|$]/g, (sign) => `\\${sign}`).replaceAll(/\s*\n\s*/g, ' ')

/** A document as Markdown; formulas stand between `$$`, as GitHub and Pandoc read them. */
export const writeMarkdown = (blocks: readonly Block[]): string => `${blocks.map(blockOf).join('\n\n')}\n`

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${escape(block.text)}`
    case 'paragraph':
      return escape(block.text)
    case 'formula':
      return `$$\n${block.latex}\n$$`
    case 'code':
      return `\`${block.text}\``
    case 'list':
      return block.items.map(({ id, lines }) => [`- \`${id}\``, ...lines.map((line) => `  ${escape(line)}`)].join('  \n')).join('\n')
  }
}

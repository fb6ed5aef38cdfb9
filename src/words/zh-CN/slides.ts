/** How slides are set in Chinese. */
export const slides = {
  /** A font that has the characters and that presentation programs know. */
  font: 'Microsoft YaHei',
}

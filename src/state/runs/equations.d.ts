declare module 'virtual:equations' {
  /** Where the build put the equations, packed with gzip; nothing where there is no build. */
  const address: string | undefined
  export default address
}

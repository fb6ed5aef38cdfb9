/** Where the build put the model's equations, packed with gzip; nothing where there is no build, which puts another module in the place of this one. */
export const builtEquations: string | undefined = undefined

/** Where it put those of the estimate with every assumption at its value. */
export const builtPointEquations: string | undefined = undefined

/** Where it put the results that a page shows which nobody has touched. */
export const builtResults: string | undefined = undefined

/** Where it put the answers to what pages ask that nobody has changed anything on. */
export const builtAnswers: string | undefined = undefined

/** How the element's one file is made small: by the build that ships it, and by the bench that weighs it. */
export const TERSER = { module: true, ecma: 2020, compress: { ecma: 2020, passes: 2 } } as const;

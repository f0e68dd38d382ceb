/** Words of matters that name places or papers and tell of no matter: villages called settlements, what a treaty's title lists. */
export const placesCalled = [
  'settlements of|in|near|outside|around|along',
  'civilian|jewish|israeli|illegal|border|rural|urban|human|nearby|populated settlement~n',
  'settlement expansion|building|construction|activity',
  'mutual|legal|judicial assistance',
] as const;

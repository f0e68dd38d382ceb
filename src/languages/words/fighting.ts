/** Movements that fight, whatever they are called in a language. */
export const fighting: readonly string[] = [
  'islamic-state',
  'hamas',
  'hezbollah',
  'taliban',
  'houthis',
  'al-qaeda',
  'boko-haram',
  'al-shabaab',
  'pkk',
  'eln',
  'farc',
  'islamic-jihad',
  'palestinian-islamic-jihad',
  'hayat-tahrir-al-sham',
  'tplf',
];

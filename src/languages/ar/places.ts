/** Nouns of places as they stand before a name («بلدة الشويرف»), bare and behind the clitics that join them. */
export const placeTitles = [
  'مدينه',
  'بلده',
  'قريه',
  'بلديه',
  'محافظه',
  'مديريه',
  'مقاطعه',
  'قضاء',
  'ناحيه',
  'مخيم',
  'جزيره',
  'ضاحيه',
  'مدينتي',
  'بلدتي',
  'قريتي',
].flatMap((noun) => ['', 'و', 'ب', 'ل', 'وب', 'ول', 'ف'].map((clitics) => clitics + noun));

/** Adjectives of such a noun end so («مدينة ساحلية»), and so verbs of it («قرية تقع في», «بلدة شهدت») begin or end. */
export const notPlaces = { article: ['ال'], beginning: ['ت', 'ي', 'لل'], ending: ['ه', 'ت', 'يه', 'ي'] };

// Written by scripts/generate-calendar.ts from CLDR (cldr-dates-full, cldr-cal-islamic-full 48). Unicode License v3.

/** Months of the Gregorian year in every region, whole. */
export const monthNames = [
  ['January', 1],
  ['February', 2],
  ['March', 3],
  ['April', 4],
  ['May', 5],
  ['June', 6],
  ['July', 7],
  ['August', 8],
  ['September', 9],
  ['October', 10],
  ['November', 11],
  ['December', 12],
] as const;

/** The same, shortened, without the point. */
export const monthAbbreviations = [
  ['Jan', 1],
  ['Feb', 2],
  ['Mar', 3],
  ['Apr', 4],
  ['Jun', 6],
  ['Jul', 7],
  ['Aug', 8],
  ['Sep', 9],
  ['Sept', 9],
  ['Oct', 10],
  ['Nov', 11],
  ['Dec', 12],
] as const;

/** 1 Monday … 7 Sunday. */
export const weekdayNames = [
  ['Monday', 1],
  ['Tuesday', 2],
  ['Wednesday', 3],
  ['Thursday', 4],
  ['Friday', 5],
  ['Saturday', 6],
  ['Sunday', 7],
] as const;

/** The same, shortened, without the point. */
export const weekdayAbbreviations = [
  ['Mo', 1],
  ['Mon', 1],
  ['Tu', 2],
  ['Tue', 2],
  ['We', 3],
  ['Wed', 3],
  ['Th', 4],
  ['Thu', 4],
  ['Fr', 5],
  ['Fri', 5],
  ['Sa', 6],
  ['Sat', 6],
  ['Su', 7],
  ['Sun', 7],
] as const;

/** Months of the Islamic year. */
export const islamicMonthNames = [
  ['Muh', 1],
  ['Muharram', 1],
  ['Saf', 2],
  ['Safar', 2],
  ['Rab. I', 3],
  ['Rabiʻ I', 3],
  ['Rab. II', 4],
  ['Rabiʻ II', 4],
  ['Jum. I', 5],
  ['Jumada I', 5],
  ['Jum. II', 6],
  ['Jumada II', 6],
  ['Raj', 7],
  ['Rajab', 7],
  ['Sha', 8],
  ['Shaʻban', 8],
  ['Ram', 9],
  ['Ramadan', 9],
  ['Shaw', 10],
  ['Shawwal', 10],
  ['Dhuʻl-Q', 11],
  ['Dhuʻl-Qiʻdah', 11],
  ['Dhuʻl-H', 12],
  ['Dhuʻl-Hijjah', 12],
] as const;

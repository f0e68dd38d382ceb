/**
 * The Umm al-Qura calendar of Saudi Arabia: for each year from 1300 to 1600 AH three hex digits, whose bit n says that month n + 1 has 30 days.
 * The table is the one of R. H. van Gent (Utrecht) that Unicode's ICU uses; before and after it the tabular Islamic calendar (epoch 16 July 622, leap years 2, 5, 7,
 * 10, 13, 16, 18, 21, 24, 26, 29 of each 30) stands in.
 */
const MONTH_LENGTHS =
  '5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b2564ba9b35a6d95d4da5d4aa95536975' +
  '2f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2' +
  'aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aa' +
  'bd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26' +
  'a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65' +
  'd4ad1562bc5b53a6b5db2d64d29a554ad96daea6e8ed1da4d4aa6a2da5b9b72b686d16554ab95b2ba5b5da9d52ca694e46e95d4daad5aaaa4d49b937' +
  '4b6975d6ad52aa594b2ab55bad95d2dc5d92b25555ab55b4ba97a2745593aab4d69d65d2ba5b4aa954ad15d2dd9da5b45a952d25b8b717656db6aaca' +
  'a9652b15b2bb5b6daab94d46a8d52da9d55a755749f13e4aa965566b5baab94';
const FIRST_YEAR = 1300;
const LAST_YEAR = 1600;
/** 1 Muharram 1300, in days since 1 January 1970. */
const FIRST_DAY = Date.UTC(1882, 10, 12) / 86_400_000;
const TABULAR_EPOCH = -492_148;

export const LONGEST_HIJRI_MONTH = 30;

/** First day of each year of the table, one more for the end. */
const yearStarts: readonly number[] = (() => {
  const starts = [FIRST_DAY];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    let days = 12 * 29;
    for (let month = 1; month <= 12; month += 1) days += bit(year, month);
    starts.push(starts[starts.length - 1]! + days);
  }
  return starts;
})();

function bit(year: number, month: number): number {
  const at = (year - FIRST_YEAR) * 3;
  return (Number.parseInt(MONTH_LENGTHS.slice(at, at + 3), 16) >> (month - 1)) & 1;
}

/**
 * The day a Hijri date is, in days since 1 January 1970. Month 13 is the first of the next year.
 *
 * @example
 * hijriDay(1446, 9, 18) * 86_400_000 === Date.UTC(2025, 2, 18); // → true
 */
export function hijriDay(year: number, month: number, day: number): number {
  if (month > 12) return hijriDay(year + 1, month - 12, day);
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return TABULAR_EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
  }
  let days = yearStarts[year - FIRST_YEAR]! + day - 1;
  for (let before = 1; before < month; before += 1) days += 29 + bit(year, before);
  return days;
}

/** The Hijri year that a day, in days since 1 January 1970, lies in. */
export function hijriYearOf(day: number): number {
  let year = Math.floor((day - TABULAR_EPOCH) / 354.366_67) + 1;
  while (hijriDay(year, 1, 1) > day) year -= 1;
  while (hijriDay(year + 1, 1, 1) <= day) year += 1;
  return year;
}

const PERSONS = ['ي', 'ت', 'ن'] as const;

/** Behind each prefix of the present that news uses: he and they, she, and we, as quotations have it. */
const present = (stems: string, ending: string): string[] =>
  stems === '' ? [] : stems.split('|').flatMap((stem) => PERSONS.map((prefix) => `${prefix}${stem}${ending}`));

const pattern = (forms: readonly string[], rest: string): string => `${forms.join('|')}${rest === '' ? '' : ` ${rest}`}`;

/**
 * The pattern of a verb from its stems, `|` between several: the past, and the present without its prefix; `rest` is what follows the verb.
 * A hollow verb gives its short stem too (`زور|زر`), for «لم يزر».
 *
 * @example
 * verb('اعلن', 'علن', 'عن'); // → 'اعلن~v|يعلن~v|تعلن~v|نعلن~v عن'
 */
export const verb = (past: string, stem = '', rest = ''): string =>
  pattern([...past.split('|').map((form) => `${form}~v`), ...present(stem, '~v')], rest);

/**
 * The pattern of a verb with a weak last letter («أجرى، يجري»), from its stems without that letter. Forms stand in full: the stems are short and would match other words.
 *
 * @example
 * weak('اجر').split('|')[0]; // → 'اجري'
 */
export const weak = (past: string, stem = '', rest = ''): string =>
  pattern(
    [
      ...past.split('|').flatMap((form) => PAST_ENDINGS.slice(0, rest === '' ? undefined : BARE_PAST).map((ending) => form + ending)),
      ...PRESENT_ENDINGS.slice(0, rest === '' ? undefined : BARE_PRESENT).flatMap((ending) => present(stem, ending)),
    ],
    rest,
  );

/**
 * The pattern of a verb whose verbal noun is its past with the letter of the feminine («أعاد، إعادة»): the past with the endings of its subject alone.
 *
 * @example
 * hollow('اعاد').split('|')[1]; // → 'اعادت'
 */
export const hollow = (past: string, stem = '', rest = ''): string =>
  pattern([...past.split('|').flatMap((form) => SUBJECTS.map((ending) => form + ending)), ...present(stem, '~v')], rest);

/**
 * The pattern of a verb whose verbal noun has the letters of its past («رفع، رفع»), with its object: forms that only the verb has, or the bare past with its subject between.
 *
 * @example
 * told('فك', 'فك', 'حصار~n')[1]; // → 'فك … حصار~n'
 */
export const told = (past: string, stem: string, object: string): readonly [marked: string, bare: string] => [
  pattern(
    [...past.split('|').flatMap((form) => SUBJECTS.slice(1).map((ending) => form + ending)), ...present(stem, '~v')],
    `(…) ${object}`,
  ),
  `${past} … ${object}`,
];

const SUBJECTS = ['', 'ت', 'وا', 'ا', 'تا'] as const;
const PAST_ENDINGS = ['ي', 'ت', 'وا', 'يا', 'تا', 'يت', 'ينا', 'اه', 'اها', 'اهم', 'ته', 'تها', 'تهم', 'وه', 'وها'] as const;
const PRESENT_ENDINGS = ['ي', '', 'ون', 'يان', 'يه', 'يها', 'يهم', 'اه', 'اها'] as const;
/** Before an object that stands apart, a verb has no pronoun for it: only the endings of its subject. */
const BARE_PAST = 5;
const BARE_PRESENT = 3;

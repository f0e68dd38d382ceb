import type { Agreement } from '../words/agreement';

const words = (list: string): readonly string[] => list.split(' ');

const many = words('ли лись ют ут ят ат ются утся ятся атся');
const one = words('ет ит ется ится');

/** Which verbs a noun may be the subject of, by their endings: «дроны атакуют», but no «дроны сбила», «столицу бомбили». */
export const agreement: Agreement = [
  ...words('ами ями ому ему ого его ых их ах ях ам ям ом ой ью ов ев у ю').map((ending) => [ending, []] as const),
  ['ы', many],
  ['и', many],
  ['а', [...words('ла лась'), ...one, ...many]],
  ['я', [...words('ла лась'), ...one, ...many]],
  ['о', [...words('ло лось'), ...one]],
  ['е', [...words('ло лось'), ...one, ...many]],
  ['ь', [...words('л ла лся лась с'), ...one]],
  ['', [...words('л лся с к г з б п'), ...one]],
];

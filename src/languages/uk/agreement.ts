import type { Agreement } from '../words/agreement';

const words = (list: string): readonly string[] => list.split(' ');

const many = words('ли лися лись ють уть ять ать ються уться яться аться');
const one = words('є сть ить їть еться ється иться їться');

/** Which verbs a noun may be the subject of, by their endings: «дрони атакують», but no «дрони збила», «столицю бомбили». */
export const agreement: Agreement = [
  ...words('ами ями ові еві єві ому ого их іх їх ах ях ам ям ом ем ою ею єю ів їв у ю').map((ending) => [ending, []] as const),
  ['и', many],
  ['і', many],
  ['ї', many],
  ['а', [...words('ла лася лась'), ...one, ...many]],
  ['я', [...words('ла ло лася лась лося'), ...one, ...many]],
  ['о', [...words('ло лося лось'), ...one]],
  ['е', [...words('ло лося лось'), ...one]],
  ['ь', [...words('в ла вся лася с'), ...one]],
  ['', [...words('в вся с к г з б п'), ...one]],
];

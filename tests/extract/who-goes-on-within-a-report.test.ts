import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { type Row, runTable } from './table';

/** What is said first, by whom, and what goes on in the sentence behind. */
const rows = (texts: readonly (readonly [text: string, first: readonly string[], then: readonly string[]])[]): readonly Row[] =>
  texts.map(([text, first, then]) => ({
    text,
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['kenya'], by: first },
      { kind: 'attack', act: 'carry-out', agents: ['uganda'], by: then },
    ],
  }));

runTable(
  'English: whom an agency quotes goes on speaking',
  en,
  rows([
    [
      'Reuters quoted Peskov as saying Kenya freed 9 prisoners. He added that Uganda shelled Chad.',
      ['reuters', 'dmitry-peskov'],
      ['dmitry-peskov'],
    ],
    [
      'Kenya freed 9 prisoners, Reuters quoted Peskov as saying. He also said Uganda shelled Chad.',
      ['reuters', 'dmitry-peskov'],
      ['dmitry-peskov'],
    ],
  ]),
);

runTable(
  'Russian: so does the part of a body that speaks for it',
  ru,
  rows([
    [
      'Кения освободила 9 пленных, сообщили в МИД Кении. «Уганда обстреляла Чад», – уточнили в министерстве.',
      ['kenyan-ministry-of-foreign-affairs'],
      ['kenyan-ministry-of-foreign-affairs'],
    ],
    [
      'Кения освободила 9 пленных, сообщает пресс-служба МИД Кении. Уганда обстреляла Чад, добавили в пресс-службе.',
      ['kenyan-ministry-of-foreign-affairs'],
      ['kenyan-ministry-of-foreign-affairs'],
    ],
    [
      'Минобороны Кении заявило, что Кения освободила 9 пленных. Как отметили в министерстве, Уганда обстреляла Чад.',
      ['kenyan-ministry-of-defence'],
      ['kenyan-ministry-of-defence'],
    ],
  ]),
);

runTable(
  'Ukrainian',
  uk,
  rows([
    [
      'Кенія звільнила 9 полонених, повідомила пресслужба МЗС Кенії. Уганда обстріляла Чад, уточнили у пресслужбі.',
      ['kenyan-ministry-of-foreign-affairs'],
      ['kenyan-ministry-of-foreign-affairs'],
    ],
    [
      'Кенія звільнила 9 полонених, повідомили в МЗС Кенії. «Уганда обстріляла Чад», – додали в міністерстві.',
      ['kenyan-ministry-of-foreign-affairs'],
      ['kenyan-ministry-of-foreign-affairs'],
    ],
  ]),
);

runTable(
  'Arabic: an agency that goes on itself',
  ar,
  rows([['ذكرت رويترز أن كينيا أفرجت عن تسعة أسرى. وأضافت أن أوغندا قصفت تشاد.', ['reuters'], ['reuters']]]),
);

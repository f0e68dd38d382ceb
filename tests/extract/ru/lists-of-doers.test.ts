import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: several who act, with brackets between them or between dashes, and what somebody is to announce', ru, [
  {
    text: 'Правительство Центральноафриканской Республики (ЦАР) и повстанческое движение «Коалиция патриотов за перемены» (КПП) подписали соглашение о прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['central-african-republic-government', 'коалиция-патриотов-за-перемены'] }],
  },
  {
    text: 'Власти Колумбии и «Армия спасения народа» (АСН) объявили о перемирии на шесть месяцев.',
    claims: [
      { kind: 'ceasefire', act: 'pledge', agents: ['власти-колумбии', 'армия-спасения-народа'], content: { duration: { value: 'P6M' } } },
    ],
  },
  {
    text: 'Власти Сирии и Сирийские демократические силы (СДС) договорились об обмене пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['власти-сирии', 'syrian-democratic-forces'] }],
  },
  { text: 'По данным властей Мали, погибли 30 человек.', claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['mali'] }] },
  {
    text: 'Африканский союз (АС) и Лига арабских государств (ЛАГ) призвали Судан возобновить переговоры.',
    claims: [{ kind: 'talks', act: 'urge', agents: ['african-union', 'arab-league'] }],
  },
  {
    text: 'Участники переговоров – Ангола, Замбия, Намибия, ООН и Африканский союз – 4 мая провели в Лусаке очередное заседание.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['angola', 'zambia', 'namibia', 'united-nations', 'african-union'] }],
  },
  {
    text: 'Страны-гаранты – Россия, Иран и Турция – призвали сирийские стороны прекратить огонь.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['russia', 'iran', 'turkey'] }],
  },
  {
    text: 'Три государства — Латвия, Литва и Эстония — ввели санкции против Белоруссии.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['latvia', 'lithuania', 'estonia'] }],
  },
  {
    text: 'Посредники – Египет, Катар и США – предложили объявить перемирие на 60 дней.',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['egypt', 'qatar', 'united-states'], by: [] }],
  },
  {
    text: 'ООН призвала стороны объявить перемирие на время праздников.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['united-nations'], by: [] }],
  },
  {
    text: 'Хуситы согласились объявить о прекращении ударов по судам.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['houthis'], by: [] }],
  },
  { text: 'Участники переговоров по Ливии осудили обстрел Триполи.', claims: [{ kind: 'attack', act: 'oppose' }] },
]);

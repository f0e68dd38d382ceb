import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: prisoner exchanges', ru, [
  {
    text: 'Россия и Украина обменялись пленными по формуле «150 на 150».',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'carry-out',
        agents: ['russia', 'ukraine'],
        content: { parties: ['russia', 'ukraine'], perSide: { value: 150 } },
      },
    ],
  },
  {
    text: 'Путин сообщил, что 19 марта Россия и Украина обменяются пленными.',
    published: '2025-03-18',
    claims: [
      { kind: 'prisoner-exchange', act: 'pledge', by: ['vladimir-putin'], agents: ['russia', 'ukraine'], content: { time: '2025-03-19' } },
    ],
  },
  {
    text: 'Армения и Азербайджан договорились об обмене пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  {
    text: 'Между Россией и Украиной состоялся обмен пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', content: { parties: ['russia', 'ukraine'] } }],
  },
  {
    text: 'Зеленский предложил обмен военнопленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'propose', agents: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'ООН призвала к обмену всех пленных.',
    claims: [{ kind: 'prisoner-exchange', act: 'urge', agents: ['united-nations'] }],
  },
  {
    text: 'Украина отказалась от обмена военнопленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'reject', agents: ['ukraine'] }],
  },
]);

runTable('Russian: handovers', ru, [
  {
    text: 'Россия передала Украине тела 909 военнослужащих.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['russia'], content: { from: 'russia', to: 'ukraine' } }],
  },
  {
    text: 'ХАМАС освободил трёх заложников.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: { value: 3 }, role: 'hostage' } }],
  },
  {
    text: 'Москва объявила о намерении передать Киеву 20 тяжелораненых солдат.',
    claims: [
      {
        kind: 'handover',
        act: 'pledge',
        agents: ['russia'],
        by: ['russia'],
        content: { persons: { value: 20 }, role: 'soldier', condition: 'seriously-wounded', to: 'ukraine' },
      },
    ],
  },
  {
    text: 'Трамп потребовал освободить всех заложников.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['donald-trump'], content: { role: 'hostage' } }],
  },
  {
    text: 'Израиль обещал освободить 90 палестинских заключённых.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['israel'], content: { persons: { value: 90 } } }],
  },
  {
    text: 'Катар приветствовал освобождение заложников.',
    claims: [{ kind: 'handover', act: 'support', agents: ['qatar'], content: { role: 'hostage' } }],
  },
  {
    text: 'Беларусь передаст Литве пять задержанных.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['belarus'], content: { persons: { value: 5 } } }],
  },
]);

runNever('Russian: no exchange', ru, 'prisoner-exchange', [
  'Банк приостановил обмен валюты.',
  'Студенты двух вузов поедут по обмену.',
  'Президенты обменялись подарками.',
  'Обмен веществ зависит от возраста.',
  'Стороны обменялись нотами.',
]);
runNever('Russian: no handover', ru, 'handover', [
  'Банк передал документы в суд.',
  'Отец передал сыну магазин.',
  'Спортсмен передал мяч партнёру.',
  'Министр освободил должность.',
  'Суд вернул дело прокурору.',
]);

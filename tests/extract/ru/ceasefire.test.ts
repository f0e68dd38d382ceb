import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: ceasefire', ru, [
  {
    text: 'Израиль и ХАМАС согласились на четырёхдневное перемирие.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel', 'hamas'], content: { duration: 'P4D' } }],
  },
  {
    text: 'Азербайджан и Армения договорились о прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['azerbaijan', 'armenia'] }],
  },
  {
    text: 'Египет предложил временное перемирие в секторе Газа сроком на два дня.',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['egypt'], content: { duration: 'P2D', permanence: 'temporary', area: 'gaza' } }],
  },
  {
    text: 'Франция поддержала американское предложение о прекращении огня в Ливане.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['france'], content: { proposer: 'united-states', area: 'lebanon' } }],
  },
  {
    text: 'Китай призвал стороны к немедленному прекращению огня.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['china'] }],
  },
  {
    text: 'Песков заявил, что Россия готова к перемирию.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['russia'], by: ['dmitry-peskov'] }],
  },
  {
    text: 'Зеленский заявил, что Украина согласна на 30-дневное перемирие.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['ukraine'], by: ['volodymyr-zelenskyy'], content: { duration: 'P30D' } }],
  },
  {
    text: 'Путин приказал российским военным прекратить удары по энергетической инфраструктуре.',
    claims: [{ kind: 'ceasefire', act: 'order', agents: ['vladimir-putin'], content: { targets: ['energy'] } }],
  },
  {
    text: 'Иран отверг предложение о прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['iran'] }],
  },
  {
    text: 'Турция приветствовала режим тишины в Сирии.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['turkey'], content: { area: 'syria' } }],
  },
  {
    text: 'Украина нарушила перемирие.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['ukraine'] }],
  },
  {
    text: 'Стороны не договорились о прекращении огня, сообщил Макрон.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', by: ['emmanuel-macron'] }],
  },
  {
    text: 'По словам Эрдогана, Россия и Украина обсудят перемирие.',
    claims: [],
    more: true,
  },
  {
    text: 'Макрон призвал прекратить боевые действия в Судане.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron'] }],
  },
  {
    text: 'Армения потребовала отвести войска.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['armenia'] }],
  },
  {
    text: 'Трамп и Путин обсудили Украину. Достигнута договорённость о прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['donald-trump', 'vladimir-putin'] }],
    more: true,
  },
]);

runNever('Russian: no ceasefire', ru, 'ceasefire', [
  'Пожарные потушили огонь в центре Москвы.',
  'Компания прекратила выпуск автомобилей.',
  'В парке царила тишина.',
  'Суд прекратил дело против чиновника.',
  'Команда приостановила тренировки.',
  'Мэр прекратил продажу билетов.',
]);

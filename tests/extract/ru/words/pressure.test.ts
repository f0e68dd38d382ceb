import { ru } from '../../../../src/languages/ru';
import { runNever, runTable } from '../../table';

runTable('Russian: words of pressure', ru, [
  {
    text: 'США вводили односторонние санкции против Кубы.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { target: 'cuba', change: 'impose' } }],
  },
  {
    text: 'К санкциям присоединились Норвегия, Исландия и Черногория.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['norway', 'iceland', 'montenegro'] }],
  },
  {
    text: 'Под санкции, кроме президента, попали 14 чиновников.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: [], content: { change: 'impose' } }],
  },
  {
    text: 'Санкции против Мьянмы были продлены на год.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: [], content: { target: 'myanmar', change: 'extend' } }],
  },
  {
    text: 'Эмбарго, введённое шесть лет назад против Асмэры, снято.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: [], content: { target: 'eritrea', change: 'lift' } }],
  },
  {
    text: 'Канада расширила санкции против Белоруссии.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'], content: { target: 'belarus' } }],
  },
  {
    text: 'Иордания будет отвечать на любые действия Израиля.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['jordan'], content: { against: 'israel' } }],
  },
  { text: 'Движение будет охотиться на эфиопских военных.', claims: [{ kind: 'threat', act: 'threaten', agents: [] }] },
  { text: 'Виновные в теракте будут наказаны, заявил президент Сомали.', claims: [{ kind: 'threat', act: 'threaten' }] },
  { text: 'Военным Шри-Ланки приказано воздерживаться от применения артиллерии.', claims: [{ kind: 'ceasefire', act: 'order' }] },
  { text: 'Стороны обязались не стрелять друг в друга.', claims: [{ kind: 'ceasefire', act: 'pledge' }] },
  {
    text: 'Индия и Пакистан договорились не открывать огонь.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['india', 'pakistan'] }],
  },
  { text: 'Перемирие не продержалось и суток.', claims: [{ kind: 'ceasefire', act: 'end' }] },
  {
    text: 'Эфиопия и Эритрея завершают подготовку к обмену 300 пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', agents: ['ethiopia', 'eritrea'], content: { total: { value: 300 } } }],
  },
  {
    text: 'Повстанцы отдали первую группу, 17 школьниц.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['повстанцы'], content: { persons: { value: 17 } } }],
  },
  {
    text: 'Венесуэла посадила на чартерный рейс 52 оппозиционера.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['venezuela'], content: { persons: { value: 52 } } }],
  },
  { text: 'Домой также вернулись девять рыбаков.', claims: [{ kind: 'handover', act: 'carry-out', content: { persons: { value: 9 } } }] },
  { text: 'Группировка готовит похищения иностранцев.', claims: [{ kind: 'attack', act: 'plan' }] },
  { text: 'Неправда, что Судан напал на Чад.', claims: [{ kind: 'attack', act: 'carry-out', polarity: 'negated', agents: ['sudan'] }] },
]);

runNever('Russian: words of pressure of every day, sanctions', ru, 'sanctions', [
  'Банк снял ограничения на вклады.',
  'Команда попала в финал.',
  'Актёры вводили зрителей в заблуждение.',
]);
runNever('Russian: words of pressure of every day, threat', ru, 'threat', [
  'Компания будет отвечать на все письма.',
  'Учитель не простит ошибку.',
]);
runNever('Russian: words of pressure of every day, handover', ru, 'handover', [
  'Клуб отдал игрока в аренду.',
  'Она посадила на дачном участке 20 яблонь.',
]);

import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

runTable('Ukrainian: who is thanked has given', uk, [
  {
    text: 'Дональд Туск подякував Польщі за допомогу Молдові.',
    claims: [{ kind: 'aid', act: 'thank', agents: ['donald-tusk'], content: { from: 'poland', to: 'moldova' } }],
  },
  {
    text: 'Дональд Туск подякував за допомогу президентові Франції Еммануелю Макрону.',
    claims: [{ kind: 'aid', act: 'thank', content: { from: 'emmanuel-macron', to: null } }],
  },
]);

runTable('Ukrainian: who tells of an attack does not attack', uk, [
  {
    text: 'Андрій Сибіга повідомив їй про наслідки російських ударів.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], by: ['andrii-sybiha'], content: { by: 'russia' } }],
  },
  {
    text: 'Дональд Туск розповів про подробиці ізраїльських ударів по Бейруту.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: ['donald-tusk'] }],
  },
]);
runNever('Ukrainian: attacks that nobody has made', uk, 'attack', [
  'Андрій Сибіга розповів про підготовку нових атак.',
  'До нового пакета увійшли вибухові пристрої.',
]);
runNever('Ukrainian: help in doing something is no aid', uk, 'aid', [
  'Канада обіцяє координувати дії з Суданом для допомоги у створенні комітету.',
]);

runTable('Ukrainian: stands and infinitives that are joined', uk, [
  {
    text: 'Хусити заявили про згоду на перемир’я та готовність до діалогу.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['houthis'] },
      { kind: 'talks', act: 'pledge', agents: ['houthis'] },
    ],
  },
  {
    text: "Кенія та Уганда зобов'язалися припинити бойові дії, відновити торгівлю та обмінятися полоненими.",
    claims: [
      { kind: 'ceasefire', act: 'pledge', agents: ['kenya', 'uganda'] },
      { kind: 'prisoner-exchange', act: 'pledge', agents: ['kenya', 'uganda'] },
    ],
  },
  {
    text: 'Канада підписала окремі угоди з Вірменією та Грузією про співпрацю в торгівлі.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['canada', 'armenia', 'georgia'], content: { domains: ['trade'] } }],
  },
  {
    text: 'Канада зняла обмеження на військову співпрацю з Тунісом.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'], content: { change: 'lift', target: 'tunisia' } }],
  },
  { text: 'Перемир’я вступило в силу опівночі.', claims: [{ kind: 'ceasefire', act: 'begin' }] },
  { text: "Перемир'я мало розпочатися опівночі.", claims: [{ kind: 'ceasefire', act: 'plan' }] },
  {
    text: 'Дамаск передав Бейруту 12 полонених, повідомив кореспондент видання.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['syria'], by: [[]] }],
  },
  {
    text: 'До Варшави прибув маршалок Сейму Польщі Ян Новак.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['ян-новак'] }],
  },
  {
    text: 'Хусити захопили місто Ель-Бадр.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'], content: { area: 'ель-бадр' } }],
  },
  {
    text: 'Іран звільнив 12 моряків, повідомляє РБК-Україна.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['iran'], by: ['рбк-україна'] }],
  },
]);

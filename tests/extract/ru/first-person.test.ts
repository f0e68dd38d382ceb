import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

// As in Ukrainian: readouts that who talked writes, and what is said beside them.
runTable('Russian: who talks in a readout of the first person', ru, [
  {
    text: '«Поговорил с Эмманюэлем Макроном. Обсудили перемирие в Судане», — написал Дональд Туск.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['donald-tusk', 'emmanuel-macron'], by: ['donald-tusk'] },
      { kind: 'talks', act: 'hold', agents: ['donald-tusk', 'emmanuel-macron'], by: ['donald-tusk'] },
    ],
  },
  { text: 'Говорил с Касым-Жомартом Токаевым.', claims: [{ kind: 'talks', act: 'hold', agents: ['kassym-jomart-tokayev'] }] },
  {
    text: 'Во время разговора с Марком Рютте Дональд Туск обсудил санкции против Ирана.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['donald-tusk', 'mark-rutte'] }],
  },
  {
    text: 'Евросоюз принял 15-й санкционный пакет против Белоруссии.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { target: 'belarus', change: 'impose' } }],
  },
  {
    text: 'Норвегия объявила новый пакет помощи Молдавии.',
    claims: [{ kind: 'aid', act: 'carry-out', content: { from: 'norway', to: 'moldova', what: null } }],
  },
  { text: 'Дания поблагодарила за помощь Румынии.', claims: [{ kind: 'aid', act: 'thank', content: { from: 'romania' } }] },
  {
    text: 'Грузия вернула домой 84 граждан.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { to: 'georgia', from: null, persons: 84 } }],
  },
  { text: 'ХАМАС освободил 7 из 19 заложников.', claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 7 } }] },
  {
    text: 'Иран освободил 12 моряков. Об этом, со ссылкой на источники, сообщил CNN Prima.',
    claims: [{ kind: 'handover', act: 'carry-out', by: ['cnn-prima', []] }],
  },
  {
    text: '— Поговорил с Марком Рютте. Договорились о встрече, — сказал Дональд Туск.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['donald-tusk', 'mark-rutte'], by: ['donald-tusk'] },
      { kind: 'talks', act: 'agree', agents: ['donald-tusk', 'mark-rutte'], by: ['donald-tusk'] },
    ],
  },
]);
runNever('Russian: what people say is no talks', ru, 'talks', ['Люди на площади говорили о санкциях против Ирана.']);

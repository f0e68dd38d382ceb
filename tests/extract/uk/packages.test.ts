import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

runTable('Ukrainian: packages of sanctions and of aid', uk, [
  {
    text: 'Євросоюз ухвалив 15-й санкційний пакет проти Білорусі.',
    claims: [
      {
        kind: 'sanctions',
        act: 'carry-out',
        agents: ['european-union'],
        content: { target: 'belarus', change: 'impose', by: 'european-union' },
      },
    ],
  },
  {
    text: 'Канада прийняла третій пакет санкцій проти Ірану.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'], content: { target: 'iran' } }],
  },
  {
    text: 'Рада ЄС у понеділок затвердила десятий пакет обмежувальних заходів проти Білорусі.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'] }],
  },
  { text: 'Пакет санкцій затвердять 16 грудня.', claims: [{ kind: 'sanctions', act: 'plan', agents: [] }] },
  { text: 'Швейцарія не ухвалила санкційний пакет.', claims: [{ kind: 'sanctions', act: 'carry-out', polarity: 'negated' }] },
  {
    text: 'Норвегія оголосила новий пакет допомоги Румунії.',
    claims: [{ kind: 'aid', act: 'carry-out', content: { from: 'norway', to: 'romania', what: null } }],
  },
  {
    text: 'Данія подякувала за допомогу Румунії.',
    claims: [{ kind: 'aid', act: 'thank', agents: ['denmark'] }],
  },
  { text: 'Грузії передали 12 танків.', claims: [{ kind: 'aid', act: 'carry-out', agents: [], content: { to: 'georgia', from: null } }] },
  {
    text: 'Дональд Туск відзначив важкі дні Молдови в умовах російських ударів по енергетиці.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], content: { by: 'russia' } }],
  },
]);
runNever('Ukrainian: sanctions taken as something', uk, 'aid', ['Канада прийняла санкції Ірану як сигнал.']);

runTable('Ukrainian: those brought home, and a number of a larger one', uk, [
  {
    text: 'Грузія повернула додому ще 84 громадян.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['georgia'], content: { to: 'georgia', from: null, persons: 84 } }],
  },
  {
    text: 'Росія повернула додому 9 українських дітей.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { from: 'russia', to: 'ukraine', persons: 9 } }],
  },
  {
    text: 'Додому повернулися 103 оборонці.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 103, role: 'soldier' } }],
  },
  {
    text: 'ХАМАС передав тіла 11 із 19 загиблих заручників.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: 11, role: 'body' } }],
  },
]);

runTable('Ukrainian: who reports, by names of two alphabets', uk, [
  {
    text: 'Іран звільнив 12 моряків. Про це повідомляє The Times of Malta.',
    claims: [{ kind: 'handover', act: 'carry-out', by: ['the-times-of-malta'] }],
  },
  {
    text: 'Іран звільнив 12 моряків. Про це, з посиланням на джерела, повідомила CNN Prima, цитує Укрінформ.',
    claims: [{ kind: 'handover', act: 'carry-out', by: ['ukrinform', 'cnn-prima', []] }],
  },
  {
    text: 'Іран звільнив 12 моряків. Про це пише ізраїльське медіа Walla.',
    claims: [{ kind: 'handover', act: 'carry-out', by: ['walla'] }],
  },
  { text: 'Іран звільнив 12 моряків, передає Новини.LIVE.', claims: [{ kind: 'handover', act: 'carry-out', by: ['новини-live'] }] },
  {
    text: 'Як повідомляється на сайті уряду Данії, Копенгаген передасть Молдові 12 бронемашин.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['denmark'], by: ['danish-government'] }],
  },
  {
    text: 'Висока представниця ЄС із зовнішніх відносин та політики безпеки Кая Каллас заявила, що Данія передасть Молдові 5 танків.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['denmark'], by: ['kaja-kallas'] }],
  },
  { text: 'Про це сказала висока представниця ЄС із зовнішніх відносин та політики співпраці Кая Каллас.', claims: [] },
]);

import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

const attack = (by: string) => [{ kind: 'attack', act: 'carry-out', by: [by] }] as const;

runTable('Ukrainian: speakers whom a noun describes', uk, [
  { text: 'Селище обстріляли, розповіла мешканка Боярки Ганна Котова.', claims: attack('ганна-котова') },
  { text: 'Порт обстріляли, повідомив мер Охтирки Павло Кравець.', claims: attack('павло-кравець') },
  { text: 'Порт обстріляли, каже аналітик фонду «Полюс» Ігор Сєдов.', claims: attack('ігор-сєдов') },
  { text: 'Порт обстріляли, розповів в ефірі телеканалу «Схід» волонтер Ігор Сєдов.', claims: attack('ігор-сєдов') },
  { text: 'Мешканець Бенти Жан Мушаго розповів, що селище обстріляли.', claims: attack('жан-мушаго') },
  { text: 'За словами мешканки Боярки Ганни Котової, порт обстріляли з мінометів.', claims: attack('ганни-котової') },
]);

runTable('Ukrainian: a quotation that its verb of saying breaks', uk, [
  {
    text: '«Ми передали сусідам 40 тіл загиблих, — сказав Хакан Фідан. — Греція підтримує перемирʼя».',
    claims: [
      { kind: 'handover', act: 'carry-out', by: ['hakan-fidan'] },
      { kind: 'ceasefire', act: 'support', agents: ['greece'], by: ['hakan-fidan'] },
    ],
  },
  {
    text: '«Це провал! — заявив Хакан Фідан в інтервʼю газеті. — Греція відкинула перемирʼя».',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['hakan-fidan'] }],
  },
]);

runTable('Ukrainian: clauses beside the one that tells', uk, [
  {
    text: 'За словами Хакана Фідана, сторони близькі до угоди про обмін полоненими, проте остаточного рішення поки немає.',
    claims: [
      { kind: 'prisoner-exchange', act: 'assess', by: ['hakan-fidan'] },
      { kind: 'statement', act: 'assess', by: ['hakan-fidan'] },
    ],
  },
  {
    text: 'Хакан Фідан сказав, що поліція займе порт та що зброю буде зібрано.',
    claims: [
      { kind: 'statement', act: 'assess', by: ['hakan-fidan'] },
      { kind: 'statement', act: 'assess', by: ['hakan-fidan'] },
    ],
  },
]);

runTable('Ukrainian: bodies in small letters that speak from where they sit', uk, [
  {
    text: 'Порт обстріляли, повідомили в командуванні повітряних операцій Іраку.',
    claims: attack('командуванні-повітряних-операцій-іраку'),
  },
  { text: 'Порт обстріляли. Про це повідомили в поліції Лахора.', claims: attack('поліції-лахора') },
  { text: 'Порт обстріляли, повідомили в пресслужбі уряду Грузії.', claims: attack('georgian-government') },
  { text: 'Начальник Сумської ОВА Олег Сєдов повідомив, що порт обстріляли.', claims: attack('олег-сєдов') },
  { text: 'Порт обстріляли, повідомив мер Кривого Рогу Олександр Сєдов.', claims: attack('олександр-сєдов') },
  { text: 'Порт обстріляли, повідомив уповноважений з прав людини Ігор Сєдов.', claims: attack('ігор-сєдов') },
  { text: 'Порт обстріляли, повідомив кореспондент видання.', claims: [{ kind: 'attack', act: 'carry-out', by: [[]] }] },
]);

import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { runTable } from './table';

/** Captives of whom a text tells may be taken up by a pronoun, a part of them or the noun of what happens to them alone; in a text without captives these words tell of anything. */
runTable('English: captives taken up', en, [
  {
    text: 'Armenia holds 14 Azerbaijani prisoners. Yerevan promised to return all of them before Nowruz.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['armenia'], content: { from: 'armenia' } }],
  },
  {
    text: 'Eight hostages remain in the north of Mali. Hamas said it would hand over the first group on Sunday.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['hamas'], by: ['hamas'] }],
  },
  {
    text: 'Kenya and Uganda agreed to swap prisoners. The exchange is scheduled to take place in Busia on 5 January.',
    claims: [
      { kind: 'prisoner-exchange', act: 'agree', agents: ['kenya', 'uganda'] },
      { kind: 'prisoner-exchange', act: 'plan', agents: [] },
    ],
  },
  { text: 'Kenya stored 14 boxes. Nairobi promised to return all of them before Nowruz.', claims: [] },
  { text: 'Kenya holds 14 prisoners. Nairobi returned the ships, all of them empty.', claims: [] },
]);

runTable('Russian: captives taken up', ru, [
  {
    text: 'В плену у Армении 14 военнопленных. Ереван обещал вернуть их до Новруза.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['armenia'] }],
  },
  {
    text: 'Заложников двенадцать. Израиль обещал отпустить еще одну группу.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['israel'] }],
  },
  {
    text: 'Пленных стало меньше. Обмен состоялся 5 мая на границе Кении.',
    published: '2025-06-01',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: [], content: { time: '2025-05-05' } }],
  },
  { text: 'Пленных нет. Передача данных состоялась в мае.', claims: [] },
  { text: 'Склад закрыт. Обмен состоялся в мае на границе Кении.', claims: [] },
]);

runTable('Ukrainian: captives taken up', uk, [
  {
    text: 'У полоні Вірменії 14 військовополонених. Єреван обіцяв повернути їх до Новрузу.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['armenia'] }],
  },
  {
    text: 'Заручників дванадцять. Ізраїль обіцяв відпустити ще одну групу.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['israel'] }],
  },
  {
    text: 'Лишаються 40 військовополонених. Передача відбулася у травні біля міста Горіс.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [] }],
  },
  { text: 'Полонених немає. Передача даних відбулася у травні.', claims: [] },
]);

runTable('Arabic: captives taken up', ar, [
  {
    text: 'تحتجز أذربيجان أسرى أرمن. وتعهدت باكو بإعادتهم قبل عيد النوروز.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['azerbaijan'] }],
  },
  {
    text: 'تفاوض الطرفان على الأسرى. وجرى التبادل في مطار صنعاء.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: [] }],
  },
  { text: 'تنتج أذربيجان آلات. وتعهدت باكو بإعادتها قبل عيد النوروز.', claims: [] },
]);

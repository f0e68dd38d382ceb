import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { rowsOf, runNever, runTable } from './table';

const attack = rowsOf('attack');
const handover = rowsOf('handover');

runTable('English: bodies told by letters in capitals', en, [
  attack('carry-out', ['uganda'], 'UNMISK said Uganda shelled Chad.', { by: ['unmisk'], content: { on: 'chad' } }),
  attack('carry-out', ['uganda'], 'According to KJRS, Uganda shelled Chad.', { by: ['kjrs'] }),
  handover('carry-out', ['uganda'], 'Uganda freed 12 prisoners, KJRS reported.', { by: ['kjrs'] }),
  {
    text: 'KJRS said on Sunday that Uganda shelled Chad. It urged a ceasefire, and KJRS released 4 prisoners.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['uganda'], by: ['kjrs'] },
      { kind: 'ceasefire', act: 'urge' },
      { kind: 'handover', act: 'carry-out', agents: ['kjrs'], by: [] },
    ],
  },
  {
    text: 'The Patriotic Armed Forces of Kenya (PAFK) released two soldiers. PAFK also attacked Chad.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['pafk'] },
      { kind: 'attack', act: 'carry-out', agents: ['pafk'], content: { by: 'pafk', on: 'chad' } },
    ],
  },
]);

runTable('Russian: bodies told by letters in capitals, and who holds them does not speak', ru, [
  attack('carry-out', ['uganda'], 'В КЖРС заявили, что Уганда обстреляла Чад.', { by: ['кжрс'] }),
  attack('carry-out', ['uganda'], 'Уганда обстреляла Чад, сообщает КЖРС.', { by: ['кжрс'] }),
  attack('carry-out', ['uganda'], 'Как сообщили в КЖРС, Уганда обстреляла Чад.', { by: ['кжрс'] }),
  attack('carry-out', [], 'По данным подконтрольного повстанцам агентства спасателей Чада, погибли 9 человек.', {
    by: ['агентства-спасателей-чада'],
  }),
  attack('carry-out', [], 'По данным подвластного ХАМАС министерства здравоохранения, в результате удара погибли 9 человек.', {
    by: ['ministry-of-health'],
    content: { casualties: { killed: { value: 9 } } },
  }),
  attack('carry-out', [], 'Кения сообщила, что в результате удара погибли 9 человек.', { by: ['kenya'] }),
  attack('carry-out', ['uganda'], 'Министром обороны Кении отмечено, что Уганда обстреляла Чад.', { by: ['defence-minister-of-kenya'] }),
]);

runTable('Ukrainian: bodies told by letters in capitals, which decline, and who holds them does not speak', uk, [
  attack('carry-out', ['uganda'], 'У ЦАХАЛі наголосили, що Уганда обстріляла Чад.', { by: ['israeli-armed-forces'] }),
  attack('carry-out', ['uganda'], 'За словами представника ХАМАСу, Уганда обстріляла Чад.', {}),
  attack('carry-out', ['uganda'], 'В КЖРС заявили, що Уганда обстріляла Чад.', { by: ['кжрс'] }),
  attack('carry-out', ['uganda'], 'За даними КЖРСу, Уганда обстріляла Чад.', { by: ['кжрсу'] }),
  attack('carry-out', [], "За даними підконтрольного ХАМАСу міністерства охорони здоров'я, загинули 9 людей.", {
    by: ['ministry-of-health'],
  }),
  attack('carry-out', ['uganda'], 'Президентом Кенії було наголошено, що Уганда обстріляла Чад.', { by: ['president-of-kenya'] }),
]);

runTable('Russian: letters in capitals that say nothing', ru, [
  attack('carry-out', ['uganda'], 'ВВП вырос, а Уганда обстреляла Чад.', { by: [] }),
]);
runNever('Russian: letters in capitals that do nothing', ru, 'attack', ['Кения сообщила, что ВВП вырос.']);

import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { rowsOf, runTable } from './table';

const ceasefire = rowsOf('ceasefire');
const sanctions = rowsOf('sanctions');
const settlement = rowsOf('settlement');
const aid = rowsOf('aid');
const talks = rowsOf('talks');
const visit = rowsOf('visit');
const attack = rowsOf('attack');

runTable('English: who says it, with when they said it behind', en, [
  ceasefire('agree', ['mali'], 'Mali agreed to a ceasefire, Orban said after the vote failed in the council.', { by: ['viktor-orban'] }),
  ceasefire('agree', ['mali'], 'Mali agreed to a ceasefire, Orban told reporters after talks with Lavrov.', {
    by: ['viktor-orban'],
    more: true,
  }),
  ceasefire('agree', ['mali'], 'Mali agreed to a ceasefire, Orban said when the market opened.', { by: ['viktor-orban'] }),
  sanctions('carry-out', ['japan'], 'Japan has imposed sanctions on Niger, the Kremlin said following a round of consultations.', {
    by: ['kremlin'],
  }),
  aid('pledge', ['norway'], 'Norway will send aid to Chad, Lavrov said ahead of the summit.', { by: ['sergei-lavrov'] }),
]);

runTable('English: who says it, behind the verb at the end', en, [
  aid('thank', ['kenya'], 'Kenya thanked Norway for its military support, said Lavrov.', { by: ['sergei-lavrov'] }),
  talks('hold', ['hakan-fidan', 'sergei-lavrov'], 'Lavrov met Fidan in Muscat, said Guterres.', {
    by: ['antonio-guterres'],
    content: { venue: 'muscat' },
  }),
  visit('hold', ['hakan-fidan'], 'Fidan visited Muscat, said the Kremlin in a statement.', { by: ['kremlin'] }),
  visit('hold', ['hakan-fidan'], 'Fidan visited Muscat on Monday, said local residents.', { by: [[]] }),
  attack('carry-out', ['israel'], 'Israel struck Beirut, said Hezbollah, which lost two men.', { by: ['hezbollah'] }),
  // whoever goes on to speak is no new speaker
  talks('hold', ['hakan-fidan', 'sergei-lavrov'], 'Lavrov met Fidan, said he was content.', { by: [] }),
]);

runTable('English: who says it behind a subject that nobody knows does not act', en, [
  settlement('pledge', [], 'The new president pledged to end the conflict in the east, said Lavrov.', { by: ['sergei-lavrov'] }),
  visit('urge', [], 'Opposition figures urged the pope to visit Beirut, Lavrov said.', { by: ['sergei-lavrov'] }),
  aid('urge', ['antonio-guterres'], 'More aid must be sent to Sudan, said Guterres.', { by: ['antonio-guterres'] }),
]);

runTable('Arabic: who says it behind what happens does not do it', ar, [
  talks('begin', [], 'انطلقت في جنيف محادثات بين الأطراف اليمنية برعاية الأمم المتحدة، وفق ما أعلن غوتيريش.', { by: ['antonio-guterres'] }),
  ceasefire('begin', [], 'بدأ سريان وقف إطلاق النار في السودان، بحسب ما قال لافروف.', { by: ['sergei-lavrov'] }),
]);

runTable('Russian: who says it, with when they said it behind, and who nobody knows', ru, [
  settlement(
    'support',
    ['china'],
    'Китай поддерживает мирное урегулирование в Сирии, заявил Гутерриш после того, как голосование провалилось.',
    {
      by: ['antonio-guterres'],
    },
  ),
  settlement(
    'support',
    ['china'],
    'Гутерриш заявил после того, как голосование провалилось, что Китай поддерживает мирное урегулирование в Сирии.',
    {
      by: ['antonio-guterres'],
    },
  ),
  settlement('support', ['china'], 'Китай поддерживает мирное урегулирование в Сирии, сообщают местные СМИ.', { by: [[]] }),
  settlement('support', ['china'], 'Китай поддерживает мирное урегулирование в Сирии, рассказали очевидцы.', { by: [[]] }),
  ceasefire('support', ['armenia'], 'Решение Анкары продлить перемирие приветствовал Ереван, пишут газеты.', { by: [[]] }),
  sanctions('carry-out', ['japan'], 'Япония ввела санкции против Нигера, отметили в Кремле.', { by: ['kremlin'] }),
]);

runTable('Ukrainian: who says it, with when they said it behind, and who nobody knows', uk, [
  settlement('support', ['china'], 'Китай підтримує мирне врегулювання в Сирії, заявив Гутерріш після того, як голосування провалилося.', {
    by: ['antonio-guterres'],
  }),
  settlement('support', ['china'], 'Китай підтримує мирне врегулювання в Сирії, повідомляють місцеві ЗМІ.', { by: [[]] }),
  settlement('support', ['china'], 'Китай підтримує мирне врегулювання в Сирії, розповіли очевидці.', { by: [[]] }),
  sanctions('carry-out', ['japan'], 'Японія запровадила санкції проти Нігеру, зазначили в Кремлі.', { by: ['kremlin'] }),
]);

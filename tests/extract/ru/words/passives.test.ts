import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const cooperation = rowsOf('cooperation');
const attack = rowsOf('attack');
const sanctions = rowsOf('sanctions');
const aid = rowsOf('aid');
const handover = rowsOf('handover');
const armsControl = rowsOf('arms-control');

runTable('Russian words of what was done, told by passives and nouns', ru, [
  cooperation('suspend', ['united-kingdom'], 'Из Лондона высланы 23 российских дипломата.'),
  cooperation('pledge', ['kuwait'], 'Кувейт вернёт посла в Тегеран.'),
  cooperation('end', [], 'Дипломатические отношения между Мексикой и Эквадором разорваны.', {
    content: { parties: ['mexico', 'ecuador'] },
  }),
  attack('carry-out', [], 'Город перешёл под контроль повстанцев.'),
  attack('oppose', ['turkey'], 'Турция осудила похищение монахинь в Нигерии.'),
  attack('carry-out', [], 'Подорван газопровод «Северный поток».'),
  sanctions('propose', ['estonia'], 'Эстония предложила запретить въезд российским дипломатам.', {
    content: { target: 'russia', change: 'impose' },
  }),
  aid('end', [], 'Помощь Афганистану прекращена.', { content: { to: 'afghanistan' } }),
  aid('carry-out', [], 'Украине переданы шесть гаубиц.', { content: { to: 'ukraine', change: 'give' } }),
  aid('agree', ['denmark'], 'Дания согласилась передать Украине F-16.', { content: { to: 'ukraine' } }),
  handover('carry-out', [], 'Освобождён весь экипаж захваченного судна.'),
  handover('urge', ['iran'], 'Иран требует выдачи бывшего генерала.'),
  armsControl('agree', [], 'Договор о запрещении ядерных испытаний ратифицирован.'),
]);

for (const kind of ['attack', 'sanctions', 'threat', 'aid', 'talks', 'cooperation', 'handover'] as const)
  runNever(`Russian words of what was done, told by passives and nouns: no ${kind}`, ru, kind, [
    'Билеты на концерт проданы.',
    'Ключи переданы новому владельцу.',
    'Певец вышел из группы.',
    'Партия отозвана из продажи.',
    'Завод перешёл под контроль инвестора.',
    'Из музея похищены две картины.',
    'Старая труба завода взорвана строителями.',
    'Договор аренды расторгнут.',
    'Все места заняты болельщиками.',
    'Падение курса рубля продолжилось.',
    'Взятие анализов проводится утром.',
  ]);

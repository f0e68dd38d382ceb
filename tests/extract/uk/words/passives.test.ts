import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const cooperation = rowsOf('cooperation');
const attack = rowsOf('attack');
const sanctions = rowsOf('sanctions');
const aid = rowsOf('aid');
const handover = rowsOf('handover');
const armsControl = rowsOf('arms-control');

runTable('Ukrainian words of what was done, told by passives and nouns', uk, [
  cooperation('suspend', [], 'Послів Франції та Бельгії відкликано з Анкари.', { content: { parties: ['france', 'belgium', 'turkey'] } }),
  cooperation('oppose', ['iran'], 'Іран засудив висилку своїх дипломатів з Албанії.', { content: { parties: ['iran', 'albania'] } }),
  cooperation('end', [], 'Дипломатичні відносини між Мексикою та Еквадором розірвано.', { content: { parties: ['mexico', 'ecuador'] } }),
  attack('carry-out', [], 'Місто перейшло під контроль повстанців.'),
  attack('oppose', ['turkey'], 'Туреччина засудила викрадення черниць у Нігерії.'),
  attack('carry-out', [], 'У Нігерії викрадено 40 учнів.'),
  attack('carry-out', [], 'Підірвано газопровід «Північний потік».'),
  sanctions('propose', ['estonia'], "Естонія запропонувала заборонити в'їзд російським дипломатам.", {
    content: { target: 'russia', change: 'impose' },
  }),
  aid('end', [], 'Допомогу Афганістану припинено.'),
  aid('carry-out', [], 'Україні передано шість гаубиць.', { content: { to: 'ukraine', change: 'give' } }),
  aid('agree', ['denmark'], 'Данія погодилася передати Україні F-16.', { content: { to: 'ukraine' } }),
  handover('carry-out', [], 'Звільнено весь екіпаж захопленого судна.'),
  handover('urge', ['iran'], 'Іран вимагає видачі колишнього генерала.'),
  armsControl('agree', [], 'Договір про заборону ядерних випробувань ратифіковано.'),
]);

for (const kind of ['attack', 'sanctions', 'threat', 'aid', 'talks', 'cooperation', 'handover'] as const)
  runNever(`Ukrainian words of what was done, told by passives and nouns: no ${kind}`, uk, kind, [
    'Квитки на концерт продано.',
    'Ключі передано новому власнику.',
    'Співак вийшов із гурту.',
    'Партію відкликано з продажу.',
    'Завод перейшов під контроль інвестора.',
    'З музею викрадено дві картини.',
    'Стару трубу заводу підірвано будівельниками.',
    'Договір оренди розірвано.',
    'Усі місця зайнято вболівальниками.',
    'Падіння курсу гривні тривало.',
    'Взяття аналізів проводять уранці.',
  ]);

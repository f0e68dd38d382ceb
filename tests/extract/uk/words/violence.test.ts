import { uk } from '../../../../src/languages/uk';
import { rowsOf, runTable } from '../../table';

const attack = rowsOf('attack');
const cooperation = rowsOf('cooperation');

runTable('Ukrainian words of fights, violence and envoys sent away', uk, [
  attack('carry-out', ['sudan', 'chad'], 'Бойові зіткнення спалахнули між Суданом та Чадом.'),
  attack('carry-out', [], 'У Ківу знову спалахнули бойові дії.'),
  attack('oppose', ['united-nations'], 'ООН засудила новий сплеск насильства в Порт-о-Пренсі.'),
  attack('oppose', ['norway'], 'Норвегія засудила насильство щодо мирних жителів Сирії.', { content: { target: 'civilian' } }),
  cooperation('suspend', ['albania'], 'Албанія повідомила про висилку двох співробітників іранського посольства.', {
    content: { parties: ['albania', 'iranian-embassy'] },
  }),
  cooperation('oppose', ['pakistan'], 'Пакистан засудив висилку 12 пакистанських дипломатів із Делі.', {
    content: { parties: ['pakistan', 'india'] },
  }),
  cooperation('suspend', ['czechia'], 'Чехія депортувала трьох білоруських дипломатів.'),
]);

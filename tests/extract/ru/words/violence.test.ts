import { ru } from '../../../../src/languages/ru';
import { rowsOf, runTable } from '../../table';

const attack = rowsOf('attack');
const cooperation = rowsOf('cooperation');

runTable('Russian words of fights, violence and envoys sent away', ru, [
  attack('carry-out', ['sudan', 'chad'], 'Боевые столкновения вспыхнули между Суданом и Чадом.'),
  attack('carry-out', [], 'В Киву снова вспыхнули боевые действия.'),
  attack('oppose', ['united-nations'], 'ООН осудила новый всплеск насилия в Порт-о-Пренсе.'),
  attack('oppose', ['norway'], 'Норвегия осудила насилие в отношении мирных жителей Сирии.', { content: { target: 'civilian' } }),
  attack('carry-out', ['повстанцы'], 'Повстанцы 14 мая захватили Букаву.'),
  attack('carry-out', ['боевики'], 'Боевики в пятницу взяли казарму в Бамако штурмом.'),
  cooperation('suspend', ['albania'], 'Албания сообщила о высылке двух сотрудников иранского посольства.', {
    content: { parties: ['albania', 'iranian-embassy'] },
  }),
  cooperation('oppose', ['pakistan'], 'Пакистан осудил высылку 12 пакистанских дипломатов из Дели.'),
  cooperation('suspend', ['czechia'], 'Чехия депортировала трёх белорусских дипломатов.'),
]);

import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');

runTable('Russian: whose side a blow comes from', ru, [
  attack('carry-out', ['сепаратисты'], 'В Кишиневе заявили об обстрелах молдавских позиций со стороны сепаратистов.', { by: ['moldova'] }),
  attack(
    'carry-out',
    ['armenian-armed-forces'],
    'Минобороны Азербайджана сообщило об обстреле своих позиций со стороны вооруженных сил Армении.',
  ),
  attack('carry-out', ['боевики'], 'Порт подвергся атаке со стороны боевиков.'),
  attack('carry-out', ['israeli-armed-forces'], 'Город подвергся атаке со стороны армии Израиля.'),
  // a state that tells what is struck has not struck it
  attack('carry-out', [], 'Ереван заявил об обстреле села.', { by: ['armenia'] }),
  attack('carry-out', [], 'ХАМАС сообщил об обстреле Тель-Авива.', { by: ['hamas'], content: { by: null } }),
  attack('oppose', ['lebanon'], 'Ливан осудил удар по деревне со стороны Израиля.', { content: { by: 'israel' } }),
  attack('carry-out', [], 'Поселок подвергся интенсивному артиллерийскому обстрелу.'),
]);

runTable('Ukrainian: whose side a blow comes from', uk, [
  attack('carry-out', ['бойовики'], 'Єреван заявив про обстріл села з боку бойовиків.', { by: ['armenia'] }),
  attack('carry-out', ['gambia'], 'Кишинів повідомив про обстріл позицій з боку сил Гамбії.'),
  attack('carry-out', [], 'Місто зазнало інтенсивного артилерійського обстрілу.'),
]);

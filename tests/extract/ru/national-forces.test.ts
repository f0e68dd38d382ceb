import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const truce = rowsOf('ceasefire');
const attack = rowsOf('attack');

runTable('Russian: those who act, told by the adjective of their state or place', ru, [
  truce('carry-out', ['сирийские-повстанцы'], 'Сирийские повстанцы прекратили огонь.'),
  truce('pledge', ['луганские-ополченцы'], 'Также сообщалось, что луганские ополченцы готовы прекратить огонь до 3 мая.'),
  truce('reject', ['йеменские-мятежники'], 'Йеменские мятежники отвергли перемирие.'),
  truce('support', ['суданская-оппозиция'], 'Суданская оппозиция поддержала перемирие.'),
  truce('support', ['иракское-движение'], 'Иракское движение поддержало перемирие.'),
  truce('urge', ['греческие-депутаты'], 'Греческие депутаты призвали Чад прекратить огонь.'),
  attack('carry-out', ['иракские-группировки'], 'Иракские группировки обстреляли лагерь.', { content: { by: 'иракские-группировки' } }),
  attack('carry-out', ['сомалийские-вооруженные-пираты'], 'Сомалийские вооруженные пираты атаковали порт.'),
  attack('carry-out', ['turkish-armed-forces', 'сирийские-повстанцы'], 'Турецкие военные и сирийские повстанцы обстреляли город.'),
  // what a state fights with, and its forces, are the state's
  attack('carry-out', ['israel'], 'Израильские вертолеты обстреляли лагерь.'),
  attack('carry-out', ['ukrainian-armed-forces'], 'Украинские военные атаковали порт.'),
  // those of two states are no one group
  attack('carry-out', [], 'Чадские и нигерийские мятежники обстреляли Мао.'),
]);

runTable('Ukrainian: those who act, told by the adjective of their state', uk, [
  truce('carry-out', ['сирійські-повстанці'], 'Сирійські повстанці припинили вогонь.'),
  rowsOf('talks')('reject', ['суданська-опозиція'], 'Суданська опозиція відкинула переговори.'),
  attack('carry-out', ['israel'], 'Ізраїльські гелікоптери обстріляли табір.'),
]);

import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: tolls of blows that are only named', ru, [
  {
    text: 'Кризис начался после теракта в Лахоре, в результате которого погибли 26 человек.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: { value: 26 } } } }],
  },
  {
    text: 'Протесты вызваны обстрелом рынка, в результате которого погибли 12 человек.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: { value: 12 } } } }],
  },
  {
    text: 'Иран осудил удар, в результате которого погибли шесть человек.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['iran'], content: { casualties: { killed: { value: 6 } } } }],
  },
  { text: 'Они почтили память солдат, которые погибли в боях.', claims: [] },
  { text: 'В воскресенье освобождённых доставили вертолётами в столицу.', claims: [] },
]);

import { ru } from '../../../src/languages/ru';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');
const threat = rowsOf('threat');

runTable('Russian: what goes on, what nobody will put up with, what is held to be unlawful', ru, [
  attack('carry-out', ['israel'], 'Израиль продолжает ежедневные обстрелы южного Ливана.'),
  threat('threaten', ['united-states'], 'США пригрозили пересмотреть военную помощь Каиру.'),
  threat('oppose', ['iran'], 'Иран считает недопустимыми угрозы применения силы.'),
  threat('oppose', ['india'], 'Индия не потерпит ядерного шантажа.'),
  {
    text: 'Европа пригрозила санкциями. Иран осуждает этот шаг и призывает тройку к диалогу.',
    more: true,
    claims: [{ kind: 'talks', act: 'urge', agents: ['iran'] }],
  },
  {
    text: 'Соревнования по борьбе с участием спортсменов обеих стран прошли в августе в Тбилиси.',
    claims: [{ kind: 'sports-event', act: 'hold' }],
  },
  {
    text: 'На севере Косова неизвестные обстреляли патруль полиции.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [] }],
  },
]);

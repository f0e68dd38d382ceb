import { ru } from '../../../../src/languages/ru';
import { rowsOf, runTable } from '../../table';

const arms = rowsOf('arms-control');
const settlement = rowsOf('settlement');
const sanctions = rowsOf('sanctions');
const cooperation = rowsOf('cooperation');

runTable('Russian: words of arms, borders, restrictions and ties', ru, [
  arms('carry-out', ['north-korea'], 'КНДР осуществила пуск баллистической ракеты.', { content: { object: 'missiles' } }),
  arms('carry-out', ['iran'], 'Иран испытал новую баллистическую ракету дальностью 2000 км.'),
  arms('carry-out', ['north-korea'], 'Пхеньян с начала года запустил не менее 17 ракет.'),
  arms('support', ['france'], 'Париж поддержал мораторий на ядерные испытания.', { content: { object: 'nuclear-weapons' } }),
  settlement('end', ['kyrgyzstan', 'tajikistan'], 'Киргизия и Таджикистан завершили делимитацию государственной границы.'),
  settlement('propose', ['armenia'], 'Ереван предложил ускорить демаркацию границы.'),
  {
    text: 'Москва поддержала смягчение ограничений, введённых Советом Безопасности в 2017 году.',
    claims: [
      { kind: 'sanctions', act: 'support', agents: ['russia'], content: { change: 'ease' } },
      { kind: 'sanctions', act: 'carry-out', agents: ['security-council'], content: { by: 'security-council' } },
    ],
  },
  sanctions('carry-out', ['european-union'], 'Евросоюз ужесточил экспортные ограничения.', { content: { change: 'impose' } }),
  cooperation('propose', ['tajikistan'], 'Душанбе предложил создать совместную комиссию по распределению воды.'),
  cooperation('end', ['ethiopia'], 'Эфиопия разорвала дипломатические отношения.'),
  { text: 'Компания запустила ракету-носитель с туристами на борту.', claims: [] },
  { text: 'Из-за тумана ограничения на трассе действуют до вечера.', claims: [] },
  { text: 'Врачи советуют делать перерывы и соблюдать ограничения в питании.', claims: [] },
]);

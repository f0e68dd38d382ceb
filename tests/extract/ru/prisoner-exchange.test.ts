import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: prisoner-exchange, prose', ru, [
  {
    text: 'Израиль и ХАМАС обменялись заложниками и заключёнными.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['israel', 'hamas'], by: [] }],
  },
  {
    text: 'Россия и США обменяли заключённых в Анкаре.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['russia', 'united-states'], by: [] }],
  },
  {
    text: 'Армения и Азербайджан обменялись пленными 13 декабря.',
    published: '2025-01-15',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['armenia', 'azerbaijan'], by: [], content: { time: '2024-12-13' } }],
  },
  { text: 'Хуситы и правительство Йемена договорились об обмене пленными.', claims: [{ kind: 'prisoner-exchange', act: 'agree', by: [] }] },
  {
    text: 'Состоялся обмен военнопленными между Украиной и Россией по формуле «103 на 103».',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', by: [], content: { parties: ['russia', 'ukraine'] } }],
  },
  {
    text: 'Зеленский предложил обмен пленными «всех на всех».',
    claims: [{ kind: 'prisoner-exchange', act: 'propose', agents: ['volodymyr-zelenskyy'], by: [] }],
  },
  {
    text: 'ОАЭ приветствовали обмен военнопленными между Россией и Украиной.',
    claims: [{ kind: 'prisoner-exchange', act: 'support', agents: ['united-arab-emirates'], by: [] }],
  },
  {
    text: 'Эритрея отвергла обмен пленными с Эфиопией.',
    claims: [{ kind: 'prisoner-exchange', act: 'reject', agents: ['eritrea'], by: [] }],
  },
  { text: 'Москалькова сообщила, что обмен пленными состоится в пятницу.', claims: [{ kind: 'prisoner-exchange', act: 'plan' }] },
  {
    text: 'Сирия и Израиль провели обмен пленными при посредничестве России.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['syria', 'israel'], by: [] }],
  },
  { text: 'Киев приостановил обмен пленными.', claims: [{ kind: 'prisoner-exchange', act: 'suspend', agents: ['ukraine'], by: [] }] },
  {
    text: 'Индия и Пакистан завершили обмен военнопленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'end', agents: ['india', 'pakistan'], by: [] }],
  },
  {
    text: 'Трамп заявил, что Россия и Украина обменяются 390 пленными.',
    claims: [
      { kind: 'prisoner-exchange', act: 'pledge', agents: ['russia', 'ukraine'], by: ['donald-trump'], content: { total: { value: 390 } } },
    ],
  },
  { text: 'Папа римский призвал к обмену всех пленных.', claims: [{ kind: 'prisoner-exchange', act: 'urge', by: [] }] },
  { text: 'Ливия готова к обмену заключёнными.', claims: [{ kind: 'prisoner-exchange', act: 'pledge', agents: ['libya'], by: [] }] },
  {
    text: 'Россия и Украина обменялись пленными в формате 175 на 175.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['russia', 'ukraine'], by: [], content: { perSide: { value: 175 } } }],
  },
  {
    text: 'Саудовская Аравия и хуситы согласовали обмен пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['saudi-arabia', 'houthis'], by: [] }],
  },
  { text: 'Обмен пленными сорвался, сообщил Буданов.', claims: [{ kind: 'prisoner-exchange', act: 'end' }] },
  {
    text: 'Иран и США осуществили обмен заключёнными.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['iran', 'united-states'], by: [] }],
  },
]);

runNever('Russian: no prisoner-exchange, prose', ru, 'prisoner-exchange', [
  'Студенты обменялись адресами.',
  'Банк открыл пункт обмена валюты.',
  'Клубы обменялись игроками.',
  'Президенты обменялись рукопожатием.',
  'Обмен опытом прошёл в Казани.',
  'Учёные изучили обмен веществ.',
]);

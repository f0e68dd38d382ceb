import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: threat, prose', ru, [
  {
    text: 'Иран пригрозил Израилю ударом.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['iran'], by: [], content: { by: 'iran', against: 'israel' } }],
  },
  {
    text: 'КНДР пригрозила Южной Корее войной.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['north-korea'], by: [], content: { against: 'south-korea' } }],
  },
  {
    text: 'Хуситы угрожают Саудовской Аравии новыми атаками.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['houthis'], by: [], content: { against: 'saudi-arabia' } }],
  },
  { text: 'ХАМАС пригрозил Израилю.', claims: [{ kind: 'threat', act: 'threaten', agents: ['hamas'], by: [] }] },
  {
    text: 'Медведев пригрозил Польше.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['dmitry-medvedev'], by: [], content: { against: 'poland' } }],
  },
  { text: 'Эритрея угрожает Эфиопии.', claims: [{ kind: 'threat', act: 'threaten', agents: ['eritrea'], by: [] }] },
  {
    text: 'По словам Зеленского, Россия угрожает всей Европе.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['russia'], by: ['volodymyr-zelenskyy'] }],
  },
  { text: 'Талибы пригрозили Пакистану.', claims: [{ kind: 'threat', act: 'threaten', agents: ['taliban'], by: [] }] },
  { text: 'Аль-Каида пригрозила Франции.', claims: [{ kind: 'threat', act: 'threaten', agents: ['al-qaeda'], by: [] }] },
  {
    text: 'Пхеньян угрожает США ядерным ударом.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['north-korea'], by: [], content: { against: 'united-states' } }],
  },
  {
    text: 'Индия пригрозила Пакистану ответными мерами.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['india'], by: [], content: { against: 'pakistan' } }],
  },
  {
    text: 'Азербайджан угрожает Армении войной, сообщил Пашинян.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['azerbaijan'], by: ['nikol-pashinyan'] }],
  },
  { text: 'Израиль пригрозил Ливану.', claims: [{ kind: 'threat', act: 'threaten', agents: ['israel'], by: [] }] },
  { text: 'Эрдоган пригрозил Греции.', claims: [{ kind: 'threat', act: 'threaten', agents: ['recep-tayyip-erdogan'], by: [] }] },
  { text: 'Китай угрожает Тайваню, считает Рубио.', claims: [{ kind: 'threat', act: 'threaten', agents: ['china'], by: ['marco-rubio'] }] },
  { text: 'США пригрозили Венесуэле военной операцией.', claims: [{ kind: 'threat', act: 'threaten', agents: ['united-states'], by: [] }] },
  { text: 'Саддам Хусейн угрожал Кувейту.', claims: [{ kind: 'threat', act: 'threaten', by: [] }] },
  { text: 'Венесуэла угрожает Гайане.', claims: [{ kind: 'threat', act: 'threaten', agents: ['venezuela'], by: [] }] },
  { text: 'Лукашенко пригрозил Литве.', claims: [{ kind: 'threat', act: 'threaten', agents: ['alexander-lukashenko'], by: [] }] },
  { text: 'Каддафи угрожал Италии.', claims: [{ kind: 'threat', act: 'threaten', by: [] }] },
  { text: 'МИД Германии осудил угрозы Ирана Израилю.', claims: [{ kind: 'threat', act: 'oppose', by: [] }] },
  {
    text: 'Песков заявил, что Россия никому не угрожает.',
    claims: [{ kind: 'threat', act: 'threaten', polarity: 'negated', agents: ['russia'], by: ['dmitry-peskov'] }],
  },
  { text: 'Сербия пригрозила Косову.', claims: [{ kind: 'threat', act: 'threaten', agents: ['serbia'], by: [] }] },
  { text: 'КНДР пригрозила Японии.', claims: [{ kind: 'threat', act: 'threaten', agents: ['north-korea'], by: [] }] },
  {
    text: 'По словам Макрона, Россия угрожает Польше.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['russia'], by: ['emmanuel-macron'] }],
  },
]);

runNever('Russian: no threat, prose', ru, 'threat', [
  'Дому грозит снос.',
  'Лес сгорел за ночь.',
  'Лихач попал в аварию.',
  'Гроза прошла стороной.',
  'Злая собака лаяла на прохожих.',
  'Тренер сменил состав.',
  'Редкая птица вернулась в заповедник.',
  'Актёр сыграл злодея.',
  'Уровень воды поднялся.',
  'Судья показал жёлтую карточку.',
]);

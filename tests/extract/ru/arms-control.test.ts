import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: arms-control, prose', ru, [
  {
    text: 'СССР и США договорились сократить ядерные арсеналы.',
    claims: [{ kind: 'arms-control', act: 'agree', by: [], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Иран отказался свернуть ядерную программу.',
    claims: [{ kind: 'arms-control', act: 'reject', agents: ['iran'], by: [], content: { object: 'nuclear-weapons' } }],
  },
  { text: 'Байден призвал к контролю над вооружениями.', claims: [{ kind: 'arms-control', act: 'urge', agents: ['joe-biden'], by: [] }] },
  {
    text: 'Россия приостановила участие в договоре о стратегических наступательных вооружениях.',
    claims: [{ kind: 'arms-control', act: 'suspend', agents: ['russia'], by: [], content: { object: 'strategic-weapons' } }],
  },
  {
    text: 'Северная Корея согласилась на денуклеаризацию полуострова.',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['north-korea'], by: [] }],
  },
  {
    text: 'Япония подтвердила приверженность нераспространению ядерного оружия.',
    claims: [{ kind: 'arms-control', act: 'pledge', agents: ['japan'], by: [], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Путин предложил Вашингтону ограничение ядерных вооружений.',
    claims: [{ kind: 'arms-control', act: 'propose', agents: ['vladimir-putin'], by: [], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Великобритания и Франция поддержали контроль над вооружениями.',
    claims: [{ kind: 'arms-control', act: 'support', agents: ['united-kingdom', 'france'], by: [] }],
  },
  {
    text: 'Трамп заявил, что США готовы к сокращению ядерного оружия.',
    claims: [
      { kind: 'arms-control', act: 'pledge', agents: ['united-states'], by: ['donald-trump'], content: { object: 'nuclear-weapons' } },
    ],
  },
  {
    text: 'ООН подчеркнула необходимость запрета ядерных испытаний.',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['united-nations'], by: [] }],
  },
  {
    text: 'Индия и Пакистан согласились ограничить гонку вооружений.',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['india', 'pakistan'], by: [] }],
  },
  {
    text: 'Израиль потребовал ликвидировать ядерную программу Ирана.',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['israel'], by: [], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Россия и США отметили важность стратегической стабильности.',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['russia', 'united-states'], by: [] }],
  },
  {
    text: 'Нидерланды призвали к разоружению повстанцев.',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['netherlands'], by: [] }],
  },
  {
    text: 'Рейган и Горбачёв подчеркнули необходимость сокращения стратегических вооружений.',
    claims: [{ kind: 'arms-control', act: 'urge', by: [], content: { object: 'strategic-weapons' } }],
  },
  {
    text: 'Эстония осудила распространение ядерного оружия.',
    claims: [{ kind: 'arms-control', act: 'oppose', agents: ['estonia'], by: [], content: { object: 'nuclear-weapons' } }],
  },
  { text: 'Пхеньян отверг денуклеаризацию.', claims: [{ kind: 'arms-control', act: 'reject', agents: ['north-korea'], by: [] }] },
  {
    text: 'ЮАР поддержала запрет химического оружия.',
    claims: [{ kind: 'arms-control', act: 'support', agents: ['south-africa'], by: [], content: { object: 'chemical-weapons' } }],
  },
  {
    text: 'Иран и «шестёрка» согласовали ядерную сделку.',
    claims: [{ kind: 'arms-control', act: 'agree', by: [], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Макрон выступил за ограничение стратегических вооружений.',
    claims: [{ kind: 'arms-control', act: 'support', agents: ['emmanuel-macron'], by: [], content: { object: 'strategic-weapons' } }],
  },
  {
    text: 'Тегеран подтвердил готовность к ограничению ядерной программы.',
    claims: [{ kind: 'arms-control', act: 'pledge', agents: ['iran'], by: [], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Австралия приветствовала нераспространение ядерного оружия.',
    claims: [{ kind: 'arms-control', act: 'support', agents: ['australia'], by: [] }],
  },
  {
    text: 'Вашингтон и Москва возобновили контроль над вооружениями.',
    claims: [{ kind: 'arms-control', act: 'begin', agents: ['united-states', 'russia'], by: [] }],
  },
  {
    text: 'Швеция призвала к ядерному разоружению.',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['sweden'], by: [], content: { object: 'nuclear-weapons' } }],
  },
  { text: 'Испания поддержала ядерное разоружение.', claims: [{ kind: 'arms-control', act: 'support', agents: ['spain'], by: [] }] },
]);

runNever('Russian: no arms-control, prose', ru, 'arms-control', [
  'Музей показал старинное оружие.',
  'Охотник купил ружьё.',
  'Контроль на границе усилен.',
  'Учёные открыли атомный реактор для школьников.',
  'Ядерный физик получил премию.',
  'Партия распространила листовки.',
  'Билетный контроль ввели в метро.',
  'Ракета вывела спутник на орбиту.',
  'Гонка завершилась победой норвежца.',
  'Стабильность курса сохраняется.',
]);

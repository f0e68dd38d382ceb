import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: whose words and deeds they are, where others stand near', ru, [
  {
    text: 'Министр обороны Кении провёл переговоры с коллегой. Об этом министр финансов Кении Джон Мбади заявил во вторник на заседании парламента, передаёт Reuters.',
    claims: [{ kind: 'talks', act: 'hold', by: ['reuters', 'джон-мбади'] }],
  },
  {
    text: 'Кения заявила о готовности к диалогу. Ранее сообщалось, что Нарендра Моди объявил о прекращении огня.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['kenya'] },
      { kind: 'ceasefire', act: 'pledge', by: ['narendra-modi'] },
    ],
  },
  {
    text: 'Рано утром 5 мая президент Судана Абдель Фаттах аль-Бурхан объявил о начале военной операции в Дарфуре.',
    claims: [{ kind: 'attack', act: 'begin', agents: ['abdel-fattah-al-burhan'] }],
  },
  {
    text: 'В частности, ранее Канада объявила о санкциях против банков Ирана.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'] }],
  },
  {
    text: 'После визита в страну Федерики Могерини открылись новые возможности для сотрудничества.',
    claims: [{ kind: 'cooperation', act: 'assess', agents: [] }],
  },
  {
    text: 'Группировка М23, которую поддерживает Руанда, объявила о перемирии.',
    claims: [
      { kind: 'ceasefire', act: 'pledge' },
      { kind: 'statement', act: 'support', agents: ['rwanda'] },
    ],
  },
  {
    text: 'Правительство Мали договорилось о перемирии. Через месяц глава местного комитета обвинил правительство Мали в срыве обмена пленными.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['malian-government'] },
      { kind: 'prisoner-exchange', act: 'accuse', agents: [] },
    ],
  },
  {
    text: 'Эммануэль Макрон и Олаф Шольц провели переговоры. Их партнёры поддержали перемирие.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'olaf-scholz'] },
      { kind: 'ceasefire', act: 'support', agents: ['партнёры'] },
    ],
  },
  {
    text: 'Судан поддерживает идею перемирия. Об этом заявил президент Турции Реджеп Тайип Эрдоган на встрече с президентом Франции Эммануэлем Макроном. Стороны отметили значимость диалога Хартума и Джубы.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['sudan'], by: ['recep-tayyip-erdogan'] },
      { kind: 'talks', act: 'hold', agents: ['recep-tayyip-erdogan', 'emmanuel-macron'], by: [] },
      { kind: 'talks', act: 'urge', agents: ['recep-tayyip-erdogan', 'emmanuel-macron'] },
    ],
  },
  {
    text: 'Бельгия может внести вклад в урегулирование конфликта в Мали.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['belgium'] }],
  },
  { text: 'Катар сыграл важную роль в достижении перемирия.', claims: [{ kind: 'ceasefire', act: 'support', agents: ['qatar'] }] },
  {
    text: 'Канада заявила, что Руанда заплатит высокую цену за вторжение.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['canada'], content: { by: 'canada', against: 'rwanda' } }],
  },
  {
    text: '«Я считаю, что перемирие нужно продлить. Мы готовы к переговорам», – сказал Владимир Зеленский.',
    claims: [
      { kind: 'ceasefire', act: 'urge', by: ['volodymyr-zelenskyy'] },
      { kind: 'talks', act: 'pledge', by: ['volodymyr-zelenskyy'] },
    ],
  },
  {
    text: '«Совет собрался. Переговоры начались», – сказал источник.',
    claims: [{ kind: 'talks', act: 'begin', agents: [], by: [[]] }],
  },
  { text: 'Министр инициировал разговор с Лавровым.', claims: [{ kind: 'talks', act: 'propose', agents: [] }] },
  {
    text: 'Глава МИД Украины Дмитрий Кулеба приехал в Вену. Министр обсудил с Лавровым перемирие.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['dmytro-kuleba'] },
      { kind: 'talks', act: 'hold', agents: ['dmytro-kuleba', 'sergei-lavrov'] },
    ],
  },
  {
    text: 'МИД Кении опубликовал заявление, в котором осудил нападение и призвал к перемирию.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['kenyan-ministry-of-foreign-affairs'] },
      { kind: 'ceasefire', act: 'urge', agents: ['kenyan-ministry-of-foreign-affairs'] },
    ],
  },
  {
    text: 'Кения поддержала заявление, в котором Уганда осудила нападение.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['uganda'] },
      { kind: 'statement', act: 'support', agents: ['kenya'] },
    ],
  },
  {
    text: 'Кроме 10 заложников, боевики освободили 5 солдат.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: { value: 5 } } }],
  },
]);

import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: news prose, prose', ru, [
  {
    text: 'Армения и Азербайджан договорились о прекращении огня с полуночи, сообщил Пашинян.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['armenia', 'azerbaijan'], by: ['nikol-pashinyan'] }],
  },
  {
    text: 'США выделят Украине 400 млн долларов военной помощи, заявил Байден.',
    claims: [
      {
        kind: 'aid',
        act: 'pledge',
        agents: ['united-states'],
        by: ['joe-biden'],
        content: { to: 'ukraine', what: ['military'], amount: { value: 400000000 } },
      },
    ],
  },
  {
    text: 'Грузия и Россия завершили обмен пленными, передаёт «Интерфакс».',
    claims: [{ kind: 'prisoner-exchange', act: 'end', agents: ['georgia', 'russia'], by: ['interfax'] }],
  },
  {
    text: 'Как передаёт ТАСС, Лавров обсудил с Фиданом урегулирование в Сирии.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'hakan-fidan'], by: ['tass'] }],
    more: true,
  },
  {
    text: 'Хуситы освободили 25 членов экипажа судна, сообщил МККК.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['houthis'], by: ['icrc'] }],
  },
  {
    text: 'Талибы отвергли предложение Кабула о перемирии на время Рамадана.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['taliban'], by: [] }],
  },
  {
    text: 'Эрдоган призвал Путина и Зеленского сесть за стол переговоров.',
    claims: [{ kind: 'talks', act: 'urge', agents: ['recep-tayyip-erdogan'], by: [] }],
  },
  {
    text: 'Япония предоставит Филиппинам кредит в размере 2 млрд долларов.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['japan'], by: [], content: { what: ['financial'], to: 'philippines' } }],
  },
  {
    text: 'МИД Турции осудил израильские удары по Дамаску.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['turkish-ministry-of-foreign-affairs'], by: [] }],
  },
  {
    text: 'Си Цзиньпин прибудет во Францию с государственным визитом 5 мая.',
    claims: [{ kind: 'visit', act: 'plan', agents: ['xi-jinping'], by: [], content: { place: 'france' } }],
  },
  {
    text: 'Россия передала Украине тела 501 погибшего военнослужащего, сообщает РБК.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['russia'] }],
  },
  {
    text: 'Великобритания ввела санкции против 50 российских компаний, говорится в заявлении Лондона.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-kingdom'], by: ['united-kingdom'] }],
  },
  {
    text: 'Пакистан и Индия обвинили друг друга в нарушении режима прекращения огня.',
    claims: [{ kind: 'ceasefire', act: 'accuse', agents: ['pakistan', 'india'], by: [] }],
  },
  {
    text: 'Премьер-министр Катара сообщил, что стороны согласились продлить перемирие на два дня.',
    claims: [{ kind: 'ceasefire', act: 'agree', content: { duration: 'P2D' } }],
  },
  {
    text: 'Песков не исключил встречи Путина и Трампа до конца года.',
    claims: [{ kind: 'talks', act: 'assess', agents: ['dmitry-peskov'], by: [] }],
  },
  {
    text: 'Канада приостановила поставки оружия Израилю, утверждает CNN.',
    claims: [{ kind: 'aid', act: 'suspend', agents: ['canada'], by: ['cnn'], content: { what: ['military'], to: 'israel' } }],
  },
  {
    text: 'США введут санкции против Судана. Об этом заявил Энтони Блинкен.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['united-states'], by: ['antony-blinken'], content: { target: 'sudan' } }],
  },
  {
    text: 'Россия готова к переговорам. Об этом сообщили в Кремле.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['russia'], by: ['kremlin'] }],
  },
  {
    text: 'Погибли 12 человек, ещё 30 человек ранены, сообщил Гутерриш.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: [],
        by: ['antonio-guterres'],
        content: { casualties: { killed: { value: 12 }, wounded: { value: 30 } } },
      },
    ],
  },
  {
    text: 'Как сообщает РИА Новости со ссылкой на Минобороны РФ, Россия нанесла удар по Одессе.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], by: ['ria-novosti', 'russian-ministry-of-defence'] }],
  },
  {
    text: 'В МИД Ирана заявили, что Тегеран отверг предложение США о прямых переговорах.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['iran'], by: ['iranian-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'Согласно заявлению Белого дома, Байден и Си Цзиньпин договорились возобновить контакты.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['joe-biden', 'xi-jinping'], by: ['white-house'] }],
  },
  {
    text: 'Еврокомиссия предложила продлить санкции против Белоруссии до февраля 2026 года.',
    claims: [
      { kind: 'sanctions', act: 'propose', agents: ['european-commission'], by: [], content: { change: 'extend', target: 'belarus' } },
    ],
  },
  {
    text: 'Зеленский: Украина готова к перемирию.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['ukraine'], by: ['volodymyr-zelenskyy'] }],
  },
]);

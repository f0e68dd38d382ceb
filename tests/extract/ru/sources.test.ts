import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: cue behind the words', ru, [
  {
    text: 'Перемирие в Ливии продлено на шесть месяцев, сообщили в ООН.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['united-nations'], content: { duration: 'P6M' } }],
  },
  {
    text: 'Кабул и Исламабад согласились на прекращение огня сроком на 48 часов, передаёт Reuters со ссылкой на афганских чиновников.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['reuters', []], agents: ['afghanistan', 'pakistan'], content: { duration: 'PT48H' } }],
  },
  {
    text: 'Хартум готов к переговорам с повстанцами, заявил журналистам глава МИД Судана.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['sudan'] }],
  },
  {
    text: 'Турция отправит в Сомали 300 тонн гуманитарной помощи, пишет Anadolu.',
    claims: [{ kind: 'aid', act: 'pledge', by: ['anadolu'], agents: ['turkey'], content: { to: 'somalia' } }],
  },
  {
    text: 'Дамаск и Анкара обменяются пленными до конца месяца, рассказал телеканалу «Аль-Джазира» источник в сирийском правительстве.',
    claims: [{ kind: 'prisoner-exchange', act: 'pledge', by: [[]], agents: ['syria', 'turkey'] }],
  },
  {
    text: 'Израиль нанёс удары по портам Ходейды, сообщает агентство AFP.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['afp'], agents: ['israel'] }],
  },
  {
    text: 'Эфиопия и Эритрея подпишут мирный договор в июле, сообщило в среду агентство Xinhua.',
    more: true,
    claims: [{ kind: 'settlement', act: 'agree', by: ['xinhua'], agents: ['ethiopia', 'eritrea'] }],
  },
  {
    text: 'Обе стороны согласились прекратить огонь, — уточнил Гутерриш.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['antonio-guterres'] }],
  },
  {
    text: 'Египет откроет безопасный коридор для беженцев, рассказали Reuters двое египетских чиновников.',
    claims: [{ kind: 'assurance', act: 'begin', by: [[]], agents: ['egypt'] }],
  },
  {
    text: 'Сеул введёт новые санкции против КНДР, передаёт агентство «Рёнхап» со ссылкой на источники в правительстве.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['south-korea'] }],
  },
]);

runTable('Russian: cue before the words', ru, [
  {
    text: 'По словам Гутерриша, Иран продолжает обогащать уран.',
    claims: [{ kind: 'arms-control', act: 'carry-out', by: ['antonio-guterres'], agents: ['iran'] }],
  },
  {
    text: 'По данным ООН, в Дарфуре убиты 40 мирных жителей.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['united-nations'], agents: [], content: { casualties: { killed: 40 } } }],
  },
  {
    text: 'Как сообщили в пресс-службе президента Азербайджана, Алиев и Эрдоган обсудили поставки оружия.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['ilham-aliyev', 'recep-tayyip-erdogan'] }],
  },
  {
    text: 'Как сообщает Reuters со ссылкой на двух дипломатов, ЕС продлит санкции против Ирана.',
    claims: [{ kind: 'sanctions', act: 'pledge', by: ['reuters', []], agents: ['european-union'], content: { change: 'extend' } }],
  },
  {
    text: 'Как сообщил источник в правительстве Ливана, «Хезболла» отведёт силы от границы.',
    claims: [{ kind: 'ceasefire', act: 'pledge', by: [[]], agents: ['hezbollah'] }],
  },
  {
    text: 'По информации Axios, США приостановят военную помощь Украине.',
    claims: [{ kind: 'aid', act: 'suspend', by: ['axios'], agents: ['united-states'] }],
  },
  {
    text: 'Со ссылкой на источник в делегации агентство IRNA пишет, что переговоры в Маскате отложены.',
    claims: [{ kind: 'talks', act: 'suspend', by: ['irna', []] }],
  },
  {
    text: 'Согласно заявлению Белого дома, президенты договорились о частичном прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['white-house'], content: { extent: 'partial' } }],
  },
  {
    text: 'По мнению Пекина, санкции против Мьянмы следует снять.',
    claims: [{ kind: 'sanctions', act: 'urge', by: ['china'], agents: ['china'] }],
  },
  { text: 'По словам источника, стороны согласовали обмен 200 пленными.', claims: [{ kind: 'prisoner-exchange', act: 'agree', by: [[]] }] },
  {
    text: 'Агентство Bloomberg со ссылкой на осведомлённые источники сообщило, что Эр-Рияд приостановит поставки нефти.',
    claims: [{ kind: 'cooperation', act: 'suspend', agents: ['saudi-arabia'], content: { domains: ['energy'] } }],
  },
  {
    text: 'В МИД Армении заявили, что Ереван готов подписать мирный договор.',
    claims: [{ kind: 'settlement', act: 'pledge', by: ['armenian-ministry-of-foreign-affairs'], agents: ['armenia'] }],
  },
  {
    text: 'В Кремле подчеркнули, что переговоры с Киевом продолжатся на следующей неделе.',
    claims: [{ kind: 'talks', act: 'plan', by: ['kremlin'] }],
  },
  {
    text: 'Собеседник агентства добавил, что Тегеран освободит трёх граждан Франции.',
    claims: [{ kind: 'handover', act: 'pledge', by: [[]], agents: ['iran'] }],
  },
  {
    text: 'Источник в правительстве Пакистана сообщил Reuters, что Исламабад отправил делегацию в Кабул на переговоры.',
    more: true,
    claims: [{ kind: 'talks', act: 'carry-out', by: [[]] }],
  },
]);

runTable('Russian: retold by the sentence behind', ru, [
  {
    text: 'Армия Судана и СБР согласились на трёхдневное перемирие. Об этом сообщил Государственный департамент США.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['state-department'], content: { duration: 'P3D' } }],
  },
  {
    text: 'Индия и Пакистан прекратили огонь в Кашмире. Об этом в соцсетях написал Дональд Трамп.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', by: ['donald-trump'], agents: ['india', 'pakistan'] }],
  },
  {
    text: 'Киргизия и Таджикистан договорились отвести войска от границы. Об этом говорится в сообщении МИД Киргизии.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['kyrgyz-ministry-of-foreign-affairs'], agents: ['kyrgyzstan', 'tajikistan'] }],
  },
  {
    text: 'Ещё 12 заложников освобождены. Об этом сообщает Al Jazeera со ссылкой на источник в ХАМАС.',
    claims: [{ kind: 'handover', act: 'carry-out', by: ['al-jazeera', []], agents: [], content: { persons: 12 } }],
  },
  { text: 'Анкара отправит миротворцев в Сомали. Такое заявление сделал глава МИД Турции Хакан Фидан.', claims: [] },
  {
    text: 'Состоялся обмен пленными в формате 50 на 50. Соответствующее заявление опубликовало министерство обороны Азербайджана.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', by: ['azerbaijani-ministry-of-defence'], content: { perSide: 50 } }],
  },
  { text: 'Королевство и хуситы обменялись телами погибших. Информацию подтвердил представитель МККК.', more: true, claims: [] },
]);

runTable('Russian: the statement says', ru, [
  {
    text: 'МИД Катара осудил удары Израиля по Бейруту. «Призываем стороны к прекращению огня», — говорится в заявлении.',
    claims: [
      { kind: 'attack', act: 'oppose', by: [], agents: ['qatari-ministry-of-foreign-affairs'], content: { by: 'israel' } },
      { kind: 'ceasefire', act: 'urge', by: ['qatari-ministry-of-foreign-affairs'], agents: ['qatari-ministry-of-foreign-affairs'] },
    ],
  },
  {
    text: '«Стороны договорились о перемирии», — говорится в заявлении Белого дома.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['white-house'] }],
  },
  {
    text: 'В совместном заявлении Египта и Катара говорится, что обмен пленными состоится в воскресенье.',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', by: [['egypt', 'qatar']] }],
  },
  {
    text: 'В документе отмечается, что Хартум и СБР обязались не атаковать больницы.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'pledge' }],
  },
  {
    text: 'В сообщении Пентагона подчёркивается, что Макрон поддержал мирный план.',
    claims: [{ kind: 'settlement', act: 'support', by: ['pentagon'], agents: ['emmanuel-macron'] }],
  },
  {
    text: 'В заявлении Пентагона указывается, что США поставят Тайваню ракеты Patriot.',
    claims: [{ kind: 'aid', act: 'pledge', by: ['pentagon'], agents: ['united-states'], content: { to: 'taiwan' } }],
  },
  {
    text: 'Как говорится в коммюнике ЕС, санкции против Белоруссии продлены до февраля.',
    claims: [{ kind: 'sanctions', act: 'agree', by: ['european-union'], content: { change: 'extend' } }],
  },
]);

runTable('Russian: continuation', ru, [
  {
    text: 'Лавров заявил, что Москва готова к переговорам с Токио. Он добавил, что Россия не выводит войска с островов.',
    claims: [
      { kind: 'talks', act: 'pledge', by: ['sergei-lavrov'], agents: ['russia'] },
      { kind: 'ceasefire', act: 'carry-out', by: ['sergei-lavrov'], agents: ['russia'], polarity: 'negated' },
    ],
  },
  {
    text: 'Рютте сообщил, что НАТО поставит Украине снаряды. По его словам, альянс также выделит 40 млрд евро.',
    claims: [
      { kind: 'aid', act: 'pledge', by: ['mark-rutte'], agents: ['nato'], content: { to: 'ukraine' } },
      { kind: 'aid', act: 'pledge', by: ['mark-rutte'], agents: ['nato'] },
    ],
  },
  {
    text: 'Пресс-секретарь Кремля сообщил, что Путин посетит Индию. «Визит состоится в декабре», — уточнил Песков.',
    published: '2025-03-18',
    claims: [
      { kind: 'visit', act: 'plan', by: ['dmitry-peskov'], agents: ['vladimir-putin'] },
      { kind: 'visit', act: 'plan', by: ['dmitry-peskov'] },
    ],
  },
  {
    text: 'Генсек ООН Антониу Гутерриш приветствовал перемирие в Йемене. Глава всемирной организации призвал стороны начать переговоры.',
    claims: [
      { kind: 'ceasefire', act: 'support', by: [], agents: ['antonio-guterres'] },
      { kind: 'talks', act: 'urge', by: [], agents: ['antonio-guterres'] },
    ],
  },
  {
    text: 'Министр иностранных дел Китая Ван И прибыл в Дели. Дипломат заявил, что Пекин готов нормализовать отношения с Индией.',
    claims: [
      { kind: 'visit', act: 'hold', by: [], agents: ['wang-yi'] },
      { kind: 'cooperation', act: 'pledge', by: ['wang-yi'], agents: ['china'] },
    ],
  },
  {
    text: 'Ильхам Алиев провёл переговоры с Пашиняном. Азербайджанский лидер подтвердил готовность подписать мирный договор.',
    claims: [
      { kind: 'talks', act: 'hold', by: [], agents: ['ilham-aliyev', 'nikol-pashinyan'] },
      { kind: 'settlement', act: 'pledge', by: [], agents: ['ilham-aliyev'] },
    ],
  },
  {
    text: 'Зеленский встретился с Макроном. Украинский президент поблагодарил Париж за военную помощь.',
    claims: [
      { kind: 'talks', act: 'hold', by: [], agents: ['volodymyr-zelenskyy', 'emmanuel-macron'] },
      { kind: 'aid', act: 'thank', by: [], agents: ['volodymyr-zelenskyy'] },
    ],
  },
  {
    text: 'Министр обороны Израиля Исраэль Кац пообещал продолжить удары по Ирану. Глава ведомства заявил, что Израиль уничтожит ракеты.',
    more: true,
    claims: [{ kind: 'attack', act: 'pledge', by: [], agents: ['israel-katz'] }],
  },
]);

runNever('Russian: no threat', ru, 'threat', [
  'Агентство Bloomberg со ссылкой на осведомлённые источники сообщило, что Эр-Рияд приостановит поставки нефти.',
]);

import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: what an agreement provides for', ru, [
  {
    text: 'Соглашение предусматривает разоружение боевиков, обмен пленными и поставки гуманитарной помощи.',
    claims: [
      { kind: 'arms-control', act: 'agree' },
      { kind: 'prisoner-exchange', act: 'agree' },
      { kind: 'aid', act: 'agree' },
    ],
  },
  {
    text: 'Документ предусматривает вывод иностранных войск, освобождение заложников и снятие санкций.',
    claims: [
      { kind: 'ceasefire', act: 'agree' },
      { kind: 'handover', act: 'agree' },
      { kind: 'sanctions', act: 'agree' },
    ],
  },
  {
    text: 'Правительство Йемена и хуситы заключили соглашение. Оно предусматривает освобождение 900 пленных и продление перемирия на два месяца.',
    more: true,
    claims: [
      { kind: 'handover', act: 'agree', agents: ['yemeni-government', 'houthis'], content: { persons: 900 } },
      { kind: 'ceasefire', act: 'agree', agents: ['yemeni-government', 'houthis'], content: { duration: 'P2M' } },
    ],
  },
  {
    text: 'По словам Гутерриша, договорённость предполагает разведение войск и возвращение переселенцев.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['antonio-guterres'] }],
  },
  {
    text: 'План Макрона предусматривает прекращение огня сроком на 30 дней и размещение миротворцев.',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['emmanuel-macron'], content: { duration: 'P30D' } }],
  },
  {
    text: 'Меморандум включает обмен телами погибших и доставку гуманитарной помощи в Газу.',
    claims: [
      { kind: 'prisoner-exchange', act: 'agree' },
      { kind: 'aid', act: 'agree' },
    ],
  },
  { text: 'Перемирие предусматривает отвод тяжёлого вооружения на 15 километров.', claims: [{ kind: 'ceasefire', act: 'agree' }] },
  {
    text: 'Анкара и Багдад подписали соглашение, которое предусматривает поставки оружия и сотрудничество в энергетике.',
    claims: [
      { kind: 'aid', act: 'agree', agents: ['turkey', 'iraq'] },
      { kind: 'cooperation', act: 'agree', agents: ['turkey', 'iraq'] },
    ],
  },
  {
    text: 'Сделка включает в себя освобождение 33 заложников и вывод израильских войск из Рафаха.',
    claims: [
      { kind: 'handover', act: 'agree', content: { persons: 33 } },
      { kind: 'ceasefire', act: 'agree' },
    ],
  },
]);

runTable('Russian: agreed by whom', ru, [
  {
    text: 'Судан и Южный Судан договорились о совместном патрулировании границы и отводе войск.',
    claims: [
      { kind: 'cooperation', act: 'agree', agents: ['sudan', 'south-sudan'] },
      { kind: 'ceasefire', act: 'agree', agents: ['sudan', 'south-sudan'] },
    ],
  },
  {
    text: 'Между Арменией и Азербайджаном достигнута договорённость об обмене всеми пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  { text: 'Достигнута договорённость о гуманитарной паузе в Газе.', claims: [{ kind: 'ceasefire', act: 'agree' }] },
  {
    text: 'Стороны пришли к согласию относительно освобождения 40 заложников.',
    claims: [{ kind: 'handover', act: 'agree', content: { persons: 40 } }],
  },
  {
    text: 'Эфиопия и Египет так и не договорились о графике переговоров.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['ethiopia', 'egypt'], polarity: 'negated' }],
  },
  { text: 'Сербия согласилась на визит миссии ООН.', claims: [{ kind: 'visit', act: 'agree', agents: ['serbia'] }] },
  {
    text: 'Филиппины не согласились на перемирие с повстанцами.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['philippines'], polarity: 'negated' }],
  },
  { text: 'Удалось согласовать обмен пленными по формуле «всех на всех».', claims: [{ kind: 'prisoner-exchange', act: 'agree' }] },
  { text: 'Согласовано возобновление переговоров в Женеве.', claims: [{ kind: 'talks', act: 'agree' }] },
  { text: 'Подписание мирного соглашения между Конго и Руандой состоится в Вашингтоне.', claims: [{ kind: 'settlement', act: 'plan' }] },
  { text: 'Оба правительства обязались не применять силу.', more: true, claims: [{ kind: 'assurance', act: 'pledge' }] },
  {
    text: 'Пакистан и «Талибан» согласились продлить перемирие до переговоров в Дохе.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['pakistan', 'taliban'] }],
  },
  {
    text: 'Правительство Колумбии ратифицировало соглашение о разоружении повстанцев.',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['colombian-government'] }],
  },
  {
    text: 'Представители Таджикистана и Киргизии в среду согласились отвести тяжёлую технику на 20 километров.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['tajikistan', 'kyrgyzstan'] }],
  },
  { text: 'Стороны также условились отвести артиллерию от линии соприкосновения.', claims: [{ kind: 'ceasefire', act: 'agree' }] },
  {
    text: 'Эритрея и Эфиопия в четверг согласились продлить до конца года режим прекращения огня.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['eritrea', 'ethiopia'] }],
  },
]);

runTable('Russian: impersonals', ru, [
  { text: 'Подчёркнута необходимость немедленного прекращения огня в Газе.', claims: [{ kind: 'ceasefire', act: 'urge' }] },
  { text: 'Подтверждена готовность продолжать диалог.', claims: [{ kind: 'talks', act: 'pledge' }] },
  { text: 'Выражена обеспокоенность обстрелами Хартума.', claims: [{ kind: 'attack', act: 'assess' }] },
  {
    text: 'Украине переданы тела 757 погибших военных.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], content: { to: 'ukraine', persons: 757, role: 'body' } }],
  },
  {
    text: 'Из украинского плена возвращены 95 военнослужащих.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 95 } }],
  },
  { text: 'Переданы тела шести заложников.', claims: [{ kind: 'handover', act: 'carry-out', agents: [], content: { persons: 6 } }] },
  { text: 'Санкции против Сирии отменены.', claims: [{ kind: 'sanctions', act: 'carry-out', agents: [], content: { change: 'lift' } }] },
  { text: 'Переговоры в Женеве прерваны из-за обстрелов.', claims: [{ kind: 'talks', act: 'suspend' }] },
  {
    text: 'Обстреляна больница в Идлибе, погибли семь человек.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 7 } } }],
  },
  { text: 'Отменён визит министра иностранных дел Индии в Исламабад.', claims: [{ kind: 'visit', act: 'reject' }] },
  { text: 'Условлено продолжить контакты.', claims: [{ kind: 'talks', act: 'agree' }] },
  { text: 'Договорились продолжать регулярные контакты.', claims: [{ kind: 'talks', act: 'agree' }] },
]);

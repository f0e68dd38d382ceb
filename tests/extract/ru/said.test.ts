import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: conditions', ru, [
  {
    text: 'Иран готов вернуться за стол переговоров при условии, что США снимут санкции.',
    more: true,
    claims: [{ kind: 'talks', act: 'pledge', condition: 'при условии, что США снимут санкции', agents: ['iran'] }],
  },
  {
    text: 'ХАМАС согласится на перемирие, если Израиль выведет войска из Газы.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', condition: 'если Израиль выведет войска из Газы', agents: ['hamas'] }],
  },
  { text: 'Если Эритрея не отведёт войска, Эфиопия закроет границу, предупредил Абий Ахмед.', more: true, claims: [] },
  {
    text: 'Хуситы пригрозили возобновить удары по судам, если Израиль не откроет пункты пропуска.',
    more: true,
    claims: [{ kind: 'threat', act: 'threaten', condition: 'если Израиль не откроет пункты пропуска', agents: ['houthis'] }],
  },
  {
    text: 'Япония приостановит помощь в случае нового переворота.',
    claims: [{ kind: 'aid', act: 'suspend', condition: 'в случае нового переворота', agents: ['japan'] }],
  },
  {
    text: 'В случае провала переговоров Турция оставляет за собой право на ответные меры.',
    more: true,
    claims: [{ kind: 'threat', act: 'threaten', condition: 'В случае провала переговоров', agents: ['turkey'] }],
  },
  {
    text: 'Вашингтон введёт новые санкции, если Каракас не освободит заключённых.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'pledge', condition: 'если Каракас не освободит заключённых', agents: ['united-states'] }],
  },
]);

runTable('Russian: threats and warnings', ru, [
  {
    text: 'Министр обороны Израиля не исключил новой операции в Ливане.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['defence-minister-of-israel'] }],
  },
  { text: 'Иран пообещал сокрушительный ответ на любую агрессию.', claims: [{ kind: 'threat', act: 'threaten', agents: ['iran'] }] },
  { text: 'Генерал Хафтар пригрозил наступлением на Триполи.', claims: [{ kind: 'threat', act: 'threaten', agents: ['хафтар'] }] },
  {
    text: 'МИД Китая предостерёг Вашингтон от поставок оружия Тайваню.',
    claims: [{ kind: 'aid', act: 'warn', agents: ['chinese-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'НАТО предупредила Россию о последствиях нарушения границы.',
    more: true,
    claims: [{ kind: 'threat', act: 'warn', agents: ['nato'] }],
  },
]);

runTable('Russian: negated by verbs', ru, [
  {
    text: 'Буркина-Фасо отказалась продлевать соглашение о военном сотрудничестве с Францией.',
    claims: [{ kind: 'cooperation', act: 'reject', agents: ['burkina-faso'] }],
  },
  { text: 'Стороны не смогли договориться о продлении перемирия.', claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated' }] },
  { text: 'Договориться об обмене пленными так и не удалось.', claims: [{ kind: 'prisoner-exchange', act: 'agree', polarity: 'negated' }] },
  {
    text: 'Бразилия не намерена вводить санкции против Никарагуа.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['brazil'], polarity: 'negated', content: { target: 'nicaragua' } }],
  },
  {
    text: 'Речь не идёт о перемирии, заявил представитель ХАМАС.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'reject', by: ['hamas'] }],
  },
  {
    text: 'Армения не обсуждает отвод войск с Азербайджаном.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['armenia', 'azerbaijan'], polarity: 'negated' }],
  },
  {
    text: 'Израиль не давал согласия на прекращение огня.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['israel'], polarity: 'negated' }],
  },
  {
    text: 'Кения воздержалась от подписания мирного договора.',
    more: true,
    claims: [{ kind: 'settlement', act: 'reject', agents: ['kenya'] }],
  },
  {
    text: 'Польша не будет передавать Украине истребители.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['poland'], polarity: 'negated', content: { to: 'ukraine' } }],
  },
  {
    text: 'Никто не собирается прекращать поставки оружия Израилю, подчеркнул Мерц.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', by: ['friedrich-merz'], agents: [], polarity: 'negated' }],
  },
  {
    text: 'Казахстан не поддержал санкции против Афганистана.',
    claims: [{ kind: 'sanctions', act: 'support', agents: ['kazakhstan'], polarity: 'negated', content: { target: 'afghanistan' } }],
  },
]);

runTable('Russian: gerunds', ru, [
  {
    text: 'Подчеркнув важность диалога, Гутерриш призвал стороны прекратить огонь.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['antonio-guterres'] }],
  },
  {
    text: 'Лавров прибыл в Нью-Дели, заявив о готовности Москвы увеличить поставки нефти.',
    more: true,
    claims: [{ kind: 'visit', act: 'hold', agents: ['sergei-lavrov'], content: { place: 'new-delhi' } }],
  },
  {
    text: 'Повстанцы отпустили 30 заложников, выполнив требование посредников.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['повстанцы'], content: { persons: 30 } }],
  },
  {
    text: 'Президент Сомали покинул саммит, отказавшись от встречи с Абием Ахмедом.',
    more: true,
    claims: [{ kind: 'talks', act: 'reject', agents: ['president-of-somalia'] }],
  },
]);

runTable('Russian: coordinated verbs', ru, [
  {
    text: 'Макрон осудил удары по Рафаху, призвал к немедленному перемирию и пообещал увеличить помощь палестинцам.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['emmanuel-macron'] },
      { kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron'] },
      { kind: 'aid', act: 'pledge', agents: ['emmanuel-macron'] },
    ],
  },
  {
    text: 'Рияд и Тегеран восстановили отношения, договорились о сотрудничестве в сфере безопасности и планируют обменяться визитами.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['saudi-arabia', 'iran'] }],
  },
  {
    text: 'Блинкен посетит Каир и проведёт переговоры с президентом Египта.',
    claims: [
      { kind: 'visit', act: 'plan', agents: ['antony-blinken'] },
      { kind: 'talks', act: 'plan', agents: ['antony-blinken'] },
    ],
  },
  {
    text: 'ОАЭ выделят 100 миллионов долларов и направят в Судан гуманитарную миссию.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-arab-emirates'] }],
  },
]);

runTable('Russian: arms control and settlement', ru, [
  {
    text: 'Иран не должен получить ядерное оружие, считает Эмманюэль Макрон.',
    claims: [{ kind: 'arms-control', act: 'urge', by: ['emmanuel-macron'], agents: ['emmanuel-macron'], polarity: 'negated' }],
  },
  {
    text: 'США и Россия продлили договор СНВ ещё на пять лет.',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['united-states', 'russia'] }],
  },
  { text: 'КНДР отказалась от инспекций МАГАТЭ.', claims: [{ kind: 'arms-control', act: 'reject', agents: ['north-korea'] }] },
  {
    text: 'Киншаса и Кигали подписали мирный договор в Вашингтоне.',
    more: true,
    claims: [{ kind: 'settlement', act: 'agree', agents: ['dr-congo', 'rwanda'] }],
  },
  {
    text: 'Сирия уничтожит остатки химического оружия под контролем ОЗХО.',
    claims: [{ kind: 'arms-control', act: 'pledge', agents: ['syria'] }],
  },
  {
    text: 'Пекин выступает за мирное урегулирование конфликта в Мьянме.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['china'] }],
  },
]);

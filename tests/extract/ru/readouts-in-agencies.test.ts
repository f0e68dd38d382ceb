import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: two told again by their offices', ru, [
  {
    text: 'Сергей Лавров принял Хакана Фидана. Главы внешнеполитических ведомств призвали прекратить огонь.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['sergei-lavrov', 'hakan-fidan'] }],
    more: true,
  },
  {
    text: 'Никол Пашинян и Ираклий Кобахидзе встретились в Батуми. Премьер-министры поддержали перемирие.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['nikol-pashinyan', 'ираклий-кобахидзе'] }],
    more: true,
  },
  {
    text: 'Сергей Лавров и Хакан Фидан встретились. Министры иностранных дел двух стран договорились о перемирии.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['sergei-lavrov', 'hakan-fidan'] }],
    more: true,
  },
  // others, told by what stands behind the noun
  {
    text: 'Сергей Лавров и Хакан Фидан встретились. Министры торговли семи стран поддержали перемирие.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: [] }],
    more: true,
  },
  {
    text: 'Сергей Лавров и Хакан Фидан встретились. Главы государств Африки поддержали перемирие.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: [] }],
    more: true,
  },
  {
    text: 'Лидеры Ирана и Ирака заявили, что они договорились о перемирии.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['iran', 'iraq'], by: [['iran', 'iraq']] }],
  },
  {
    text: 'Кения и Сомали провели обмен пленными. Сейчас жители посёлка находятся в Момбасе, где им оказывают медицинскую помощь.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: [], content: { to: null } }],
    more: true,
  },
]);

runTable('Russian: a surname in another case before the name of somebody known', ru, [
  {
    text: 'После переговоров с Нуриевым Путин призвал прекратить огонь.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['vladimir-putin'] }],
  },
  {
    text: 'По просьбе Мамедова Эрдоган поддержал перемирие.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'В Тбилиси Давид Гоголадзе заявил о поддержке перемирия.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['давид-гоголадзе'], by: ['давид-гоголадзе'] }],
  },
  // a given name is another's
  {
    text: 'Вчера писатель Захар Зеленский поддержал перемирие.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['захар-зеленский'] }],
  },
]);

runTable('Russian: parts of ministries speak for them', ru, [
  {
    text: 'Иран обстрелял Эрбиль, сообщила пресс-служба МИД Ирака.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['iran'], by: ['iraqi-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'Иран обстрелял Эрбиль, уточнили в департаменте информации и печати МИД Ирака.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['iran'], by: ['iraqi-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'Министерство обороны Чада сообщило о перемирии. Нигер передал Чаду пленных, добавили в министерстве.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['niger'], by: ['chad-ministry-of-defence'] }],
    more: true,
  },
  {
    text: 'Встреча прошла в Баку, сообщили в посольстве Турции. Кроме того, добавили в посольстве, стороны договорились о перемирии.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['turkish-embassy'] }],
    more: true,
  },
]);

runTable('Russian: lands that somebody holds', ru, [
  {
    text: 'С подконтрольной сирийскому правительству территории возвращены 40 военнослужащих.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { to: null } }],
  },
  {
    text: 'С территории, подконтрольной Киеву, возвращены 12 гражданских.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { from: 'ukraine', to: null } }],
  },
  {
    text: 'С неподконтрольной Киеву территории возвращены 12 заложников.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { from: null, to: null } }],
  },
  { text: 'По возвращении на родину бойцы пройдут лечение.', claims: [] },
]);

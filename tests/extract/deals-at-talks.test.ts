import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { runTable } from './table';

const PUBLISHED = '2026-03-18';

/** Two who sign or agree at talks held these, where their place or length is told. */
runTable('English: talks at which something else is done', en, [
  {
    text: 'Chad and Mali signed a fishing agreement at the talks in Accra which lasted more than six hours.',
    claims: [
      { kind: 'cooperation', act: 'agree', agents: ['chad', 'mali'] },
      { kind: 'talks', act: 'hold', agents: ['chad', 'mali'], content: { venue: 'accra', duration: { value: 'PT6H' } } },
    ],
  },
  {
    text: 'During the talks in Accra, Chad and Mali discussed fishing.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['chad', 'mali'], content: { venue: 'accra' } }],
  },
  { text: 'After talks with Mali, Chad widened a road.', claims: [{ kind: 'talks', act: 'hold', agents: ['chad', 'mali'] }] },
  { text: 'Chad and Mali will sign a truce at talks in Accra.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['chad', 'mali'] }] },
]);

/** Who manages to do something stands in the dative. */
runTable('Russian: who manages to agree', ru, [
  { text: 'Чаду и Мали удалось договориться о перемирии.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['chad', 'mali'] }] },
  {
    text: 'Вчера Кении удалось освободить 14 моряков.',
    published: PUBLISHED,
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'] }],
  },
  { text: 'В Кении удалось освободить 14 заложников.', claims: [{ kind: 'handover', act: 'carry-out', agents: [] }] },
  {
    text: 'Кении и Эфиопии не удалось достичь соглашения на переговорах в Каире, которые продлились больше двух часов.',
    claims: [
      { kind: 'cooperation', act: 'agree', agents: ['kenya', 'ethiopia'], polarity: 'negated' },
      { kind: 'talks', act: 'hold', agents: ['kenya', 'ethiopia'], content: { venue: 'cairo', duration: { value: 'PT2H' } } },
    ],
  },
]);
runTable('Ukrainian: who manages to agree', uk, [
  { text: 'Кенії вдалося звільнити 14 моряків.', claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'] }] },
  {
    text: 'Кенії та Ефіопії не вдалося досягти угоди на переговорах у Каїрі.',
    claims: [
      { kind: 'cooperation', act: 'agree', agents: ['kenya', 'ethiopia'], polarity: 'negated' },
      { kind: 'talks', act: 'hold', agents: ['kenya', 'ethiopia'], content: { venue: 'cairo' } },
    ],
  },
]);

/** Talks that are not held, put off, called off or insisted on. */
runTable('English: no talks, and talks after a while', en, [
  {
    text: 'There is no agreement on a ceasefire, Mali said.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', by: ['mali'] }],
  },
  { text: 'There are no talks with Chad, Mali said.', claims: [{ kind: 'talks', act: 'hold', polarity: 'negated', by: ['mali'] }] },
  { text: 'There are no plans for a meeting with Chad.', claims: [] },
  {
    text: 'Chad and Mali resumed talks almost nine weeks after the previous round.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['chad', 'mali'], content: { duration: null } }],
  },
]);
runTable('Russian: no talks, and talks put off', ru, [
  { text: 'Никаких переговоров с Чадом нет.', claims: [{ kind: 'talks', act: 'hold', polarity: 'negated' }] },
  { text: 'Смысла в переговорах нет.', claims: [] },
  { text: 'Кения настаивает на встрече с Эфиопией.', claims: [{ kind: 'talks', act: 'urge', agents: ['kenya'] }] },
  {
    text: 'Переговоры между Кенией и Эфиопией, которые должны были состояться в мае, отложены.',
    claims: [{ kind: 'talks', act: 'suspend', agents: ['kenya', 'ethiopia'] }],
  },
  {
    text: 'Отмена третьего раунда переговоров между Кенией и Эфиопией возмутила перевозчиков.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['kenya', 'ethiopia'] }],
  },
  { text: 'Надежды на возобновление мирных переговоров между Кенией и Эфиопией тают.', claims: [] },
]);
runTable('Ukrainian: no talks, and talks counted from', uk, [
  { text: 'Жодних переговорів з Чадом немає.', claims: [{ kind: 'talks', act: 'hold', polarity: 'negated' }] },
  { text: 'Кенія наполягає на зустрічі з Ефіопією.', claims: [{ kind: 'talks', act: 'urge', agents: ['kenya'] }] },
  {
    text: 'Минуло чотири тижні відтоді, як Кенія та Ефіопія провели переговори в Каїрі.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['kenya', 'ethiopia'], content: { duration: null, venue: 'cairo' } }],
  },
]);

/** Whoever helps with an exchange or talks gives no aid. */
runTable('English: help with something', en, [
  {
    text: 'Mali thanked Ghana for its assistance with the prisoner exchange.',
    claims: [{ kind: 'prisoner-exchange', act: 'thank', agents: ['mali'] }],
  },
  { text: 'Mali thanked Ghana for its humanitarian assistance.', claims: [{ kind: 'aid', act: 'thank', agents: ['mali'] }] },
]);
runTable('Russian: help with something', ru, [
  {
    text: 'Кения поблагодарила Гану за содействие в освобождении моряков из плена.',
    claims: [{ kind: 'handover', act: 'thank', agents: ['kenya'] }],
  },
  { text: 'Кения поблагодарила Гану за помощь в организации переговоров.', claims: [{ kind: 'talks', act: 'thank', agents: ['kenya'] }] },
]);
/** A deal that is signed is theirs whose it is. */
runTable('Russian: whose deal is signed', ru, [
  {
    text: 'Соглашение Кении и Эфиопии о перемирии подписано в Каире.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['kenya', 'ethiopia'] }],
  },
  { text: 'Соглашение о перемирии подписано.', claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }] },
]);
runTable('Ukrainian: help with something', uk, [
  {
    text: 'Кенія подякувала Гані за допомогу в обміні полоненими.',
    claims: [{ kind: 'prisoner-exchange', act: 'thank', agents: ['kenya'] }],
  },
]);

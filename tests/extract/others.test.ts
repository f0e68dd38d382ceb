import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { runTable } from './table';

/** Who acts is named, or is nobody: not those whom the text told of last, where the words say that others do. */
runTable('English: others than those told before', en, [
  {
    text: 'Iran and Iraq held talks. Some countries have supplied weapons to Syria for years.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['iran', 'iraq'] },
      { kind: 'aid', act: 'carry-out', agents: [] },
    ],
  },
  {
    text: 'Iran and Iraq held talks. Wealthy readers supplied weapons to Syria.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['iran', 'iraq'] },
      { kind: 'aid', act: 'carry-out', agents: [] },
    ],
  },
  {
    text: 'Iran and Iraq held talks. The parties agreed to exchange prisoners.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['iran', 'iraq'] },
      { kind: 'prisoner-exchange', act: 'agree', agents: ['iran', 'iraq'] },
    ],
  },
  // a verb behind a city, and a word that points back
  {
    text: 'Lusaka and Nairobi plan to exchange prisoners.',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', agents: ['zambia', 'kenya'] }],
  },
  {
    text: 'Iran and Iraq held talks. These two countries agreed to exchange prisoners.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['iran', 'iraq'] },
      { kind: 'prisoner-exchange', act: 'agree', agents: ['iran', 'iraq'] },
    ],
  },
  { text: 'The Lusaka Protocol calls for a ceasefire.', claims: [{ kind: 'ceasefire', act: 'urge', agents: [] }] },
  { text: 'Lusaka calls for a ceasefire.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['zambia'] }] },
]);

runTable('Russian: others than those told before', ru, [
  {
    text: 'Иран и Ирак провели переговоры. Остальные страны ввели санкции против Сирии.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['iran', 'iraq'] },
      { kind: 'sanctions', act: 'carry-out', agents: [], content: { target: 'syria' } },
    ],
  },
  {
    text: 'Обоими лидерами, Асадом и Эрдоганом, выражена обеспокоенность: накануне в районе Манбиджа погибли 30 солдат.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [] }],
  },
]);

runTable('Ukrainian: others than those told before', uk, [
  {
    text: 'Іран та Ірак провели переговори. Решта країн запровадила санкції проти Сирії.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['iran', 'iraq'] },
      { kind: 'sanctions', act: 'carry-out', agents: [], content: { target: 'syria' } },
    ],
  },
]);

runTable('English: people told by the plural of what they do', en, [
  {
    text: 'Smugglers attacked a village in Niger.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['smugglers'], content: { by: 'smugglers' } }],
  },
  { text: 'The hijackers freed 20 passengers.', claims: [{ kind: 'handover', act: 'carry-out', agents: ['hijackers'] }] },
  { text: 'Creditors have suspended aid to Ghana.', claims: [{ kind: 'aid', act: 'suspend', agents: ['creditors'] }] },
  { text: 'Letters called for a truce in Niger.', claims: [{ kind: 'ceasefire', act: 'urge', agents: [] }] },
]);

runTable('Russian: people told by the plural of what they do', ru, [
  { text: 'Контрабандисты напали на деревню в Нигере.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['контрабандисты'] }] },
  {
    text: 'Повстанцы и контрабандисты атаковали аэропорт Кано.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['повстанцы', 'контрабандисты'] }],
  },
  { text: 'Истребители атаковали аэропорт Кано.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
]);

runTable('Ukrainian: people told by the plural of what they do', uk, [
  { text: 'Контрабандисти напали на село в Нігері.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['контрабандисти'] }] },
  { text: 'Винищувачі атакували аеропорт Кано.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
]);

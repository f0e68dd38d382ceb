import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { rowsOf, runNever, runTable } from './table';

const truce = rowsOf('ceasefire');
const attack = rowsOf('attack');

// Whoever asks that blows end asks for a truce, and for no blow.
runTable('English: blows that are to end', en, [
  truce('urge', ['bolivia'], 'Bolivia urged all military operations to be suspended.'),
  truce('urge', ['bolivia'], 'Bolivia issued a statement urging raids to be halted at once.'),
  truce('urge', ['bolivia'], 'Bolivia called for the strikes on Niger to stop.'),
  truce('urge', ['bolivia'], 'Bolivia said the raids must be stopped.', { by: ['bolivia'] }),
  truce('urge', ['bolivia'], 'Bolivia demanded that the violence be ended.'),
  truce('reject', ['bolivia'], 'Bolivia refused to allow the attacks to be stopped.'),
  attack('urge', ['bolivia'], 'Bolivia said the attack must be investigated.', { by: ['bolivia'] }),
  attack('suspend', ['togo'], 'Bolivia said the attack on Niger was halted by Togo.', { by: ['bolivia'] }),
]);
runTable('Russian', ru, [
  truce('urge', ['bolivia'], 'Боливия потребовала, чтобы налёты были прекращены.'),
  truce('urge', ['bolivia'], 'Боливия призвала к тому, чтобы удары по Нигеру прекратились.'),
  truce('urge', ['bolivia'], 'Боливия заявила, что обстрелы должны прекратиться.', { by: ['bolivia'] }),
  truce('urge', ['bolivia'], 'Боливия заявила, что насилие должно быть прекращено.', { by: ['bolivia'] }),
]);
runTable('Ukrainian', uk, [
  truce('urge', ['bolivia'], 'Болівія вимагала, щоб обстріли були припинені.'),
  truce('urge', ['bolivia'], 'Болівія заявила, що удари по Нігеру мають припинитися.', { by: ['bolivia'] }),
]);
runTable('Arabic', ar, [
  truce('urge', ['bolivia'], 'طالبت بوليفيا بأن تتوقف الغارات.'),
  truce('urge', ['bolivia'], 'دعت بوليفيا إلى أن يتوقف القتال في النيجر.'),
]);
runNever('English: what may not be stopped, or was', en, 'ceasefire', [
  'The raids could not be stopped by Bolivia.',
  'Bolivia said the raid had to be investigated.',
]);
runNever('Russian: what else is to end', ru, 'ceasefire', [
  'Боливия призвала расследовать удары и прекратить поставки.',
  'Насилие прекратилось.',
]);

// What somebody confirms by its noun has taken place: theirs, unless it is told whose, or it is of the dead.
const handover = rowsOf('handover');
runTable('English: deeds that are confirmed', en, [
  handover('carry-out', ['bolivia'], 'Bolivia confirmed the release of four prisoners.', { by: [], content: { persons: { value: 4 } } }),
  handover('carry-out', ['togo'], 'Bolivia confirmed the release of four prisoners by Togo.', {
    by: ['bolivia'],
    content: { from: 'togo' },
  }),
  handover('carry-out', [], 'The Red Cross confirmed the handover of four hostages.', { by: ['icrc'] }),
  handover('pledge', ['bolivia'], 'Bolivia confirmed its readiness to release four prisoners.'),
  attack('carry-out', [], 'The army confirmed the deaths of four soldiers in the attack.', {
    by: ['army'],
    content: { by: null, casualties: { killed: { value: 4 } } },
  }),
  truce('pledge', ['bolivia'], 'Bolivia confirmed the ceasefire.'),
]);

// Of those who fall nobody is told who struck them, whoever tells of it.
runTable('Arabic: the dead and who tells of them', ar, [
  attack('carry-out', [], 'قالت بوليفيا إنه سقط تسعة قتلى في قصف.', { by: ['bolivia'], content: { by: null } }),
  attack('carry-out', [], 'قالت بوليفيا إنه أصيب تسعة أشخاص.', { by: ['bolivia'], content: { casualties: { wounded: { value: 9 } } } }),
  attack('carry-out', ['togo'], 'سقط تسعة قتلى في قصف توغولي على النيجر.', { by: [], content: { by: 'togo' } }),
  {
    text: 'قالت بوليفيا إن الهدنة صامدة، بينما سقط تسعة قتلى في انفجار.',
    claims: [
      { kind: 'ceasefire', act: 'carry-out', by: ['bolivia'] },
      { kind: 'attack', act: 'carry-out', agents: [], by: [], content: { casualties: { killed: { value: 9 } } } },
    ],
  },
  {
    text: 'قالت بوليفيا إن الهدنة صامدة. وتحدثت عن مقتل تسعة مدنيين.',
    claims: [
      { kind: 'ceasefire', act: 'carry-out', by: ['bolivia'] },
      { kind: 'attack', act: 'carry-out', agents: [], by: ['bolivia'], content: { casualties: { killed: { value: 9 } } } },
    ],
  },
]);

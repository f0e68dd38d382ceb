import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const attack = rowsOf('attack');
const cooperation = rowsOf('cooperation');
const aid = rowsOf('aid');
const handover = rowsOf('handover');
const ceasefire = rowsOf('ceasefire');
const armsControl = rowsOf('arms-control');

runTable('Ukrainian words of recognition, supplies, inspections and ground that is left', uk, [
  attack('support', ['hamas'], 'ХАМАС похвалив напад у Єрусалимі.'),
  cooperation('carry-out', ['spain'], 'Іспанія визнала Палестинську державу.'),
  cooperation('reject', ['israel'], 'Ізраїль відмовився визнати Палестину.'),
  cooperation('carry-out', ['united-states'], 'США визнали суверенітет Марокко над Західною Сахарою.', {
    content: { parties: ['morocco', 'western-sahara'] },
  }),
  aid('carry-out', ['turkey'], 'Туреччина забезпечила Сомалі безпілотниками.', { content: { to: 'somalia', change: 'give' } }),
  aid('carry-out', ['russia'], 'Росія забезпечує Малі зброєю.', { content: { to: 'mali', change: 'give' } }),
  handover('carry-out', ['iran'], 'Іран відпустив на батьківщину французького туриста.'),
  ceasefire('carry-out', ['armenian-armed-forces'], 'Вірменські війська відійшли з Алеппо.'),
  ceasefire('carry-out', ['rwanda'], 'Руанда вивела свій контингент із Мозамбіку.'),
  cooperation('end', ['niger'], 'Нігер вийшов з ЕКОВАС.'),
  cooperation('end', ['burkina-faso'], 'Буркіна-Фасо розірвала військову угоду з Францією.', {
    content: { parties: ['burkina-faso', 'france'] },
  }),
  armsControl('carry-out', ['iaea'], 'Інспектори МАГАТЕ оглянули завод у Фордо.'),
  armsControl('end', ['united-states'], 'США вийшли з Договору з відкритого неба.'),
]);

for (const kind of ['arms-control', 'cooperation', 'aid', 'attack', 'ceasefire', 'handover'] as const)
  runNever(`Ukrainian words of recognition, supplies, inspections and ground that is left: no ${kind}`, uk, kind, [
    'Інспектори перевірили ресторани міста.',
    'Інспектори Держпродспоживслужби оглянули ринок.',
    'Акторка вийшла з проєкту.',
    'Магазин забезпечив покупців знижками.',
    'Компанія оснастила склад дронами.',
    'Суд визнав борг недійсним.',
    'Клуб розірвав угоду з тренером.',
    'Туристи покинули Алеппо.',
    'Хокеїсти здалися в третьому періоді.',
    'Робітники поїхали з Катару після чемпіонату.',
    'Військові вийшли з казарми на парад.',
    'Тренер похвалив воротаря.',
  ]);

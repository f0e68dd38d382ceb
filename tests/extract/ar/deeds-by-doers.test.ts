import { ar } from '../../../src/languages/ar';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');

runTable('Arabic: blows told by a relative clause, as a circumstance and of bodies with a nationality', ar, [
  attack('carry-out', ['houthis'], 'قالت غانا إن جماعة الحوثي اليمنية شنت هجوما على ميناء جيزان.', { by: ['ghana'] }),
  attack('carry-out', ['taliban'], 'قالت غانا إن حركة طالبان الأفغانية شنت هجوما على قندهار.', { by: ['ghana'] }),
  attack('carry-out', ['taliban'], 'أفادت رويترز بأن حركة طالبان المتشددة نفذت هجوما على قندهار.', { by: ['reuters'] }),
  attack('deny', ['houthis'], 'نفت جماعة الحوثي اليمنية شن هجوم على ميناء جيزان.'),
  attack('oppose', ['kenya'], 'أدانت كينيا الهجوم الذي شنته قوات الدعم السريع على مدينة الفاشر.', {
    content: { by: 'rapid-support-forces', area: 'الفاشر' },
  }),
  attack('carry-out', ['turkish-armed-forces'], 'نزح مئات السكان عقب غارات شنها الجيش التركي على بلدة سنجار.', {
    content: { area: 'سنجار' },
  }),
  attack('carry-out', ['russian-armed-forces'], 'تعرضت بلدة سلمى لقصف مدفعي نفذته القوات الروسية مساء الخميس.'),
  attack('carry-out', [], 'أفادت رويترز بأن هجوما نُفذ على بلدة سنجار.', { by: ['reuters'], content: { area: 'سنجار' } }),
]);

runTable('Arabic: two blows of one sentence, each with its own doer', ar, [
  {
    text: 'شن الجيش الإثيوبي هجوما على مدينة ميكيلي في أعقاب هجمات نفذها تنظيم القاعدة على سبعة مراكز للشرطة.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['ethiopian-armed-forces'] },
      { kind: 'attack', act: 'carry-out', agents: ['al-qaeda'] },
    ],
  },
]);

const talks = rowsOf('talks');
const visit = rowsOf('visit');

runTable('Arabic: talks told by whom they brought together, or by who held them', ar, [
  talks('hold', ['egypt', 'chad'], 'نشر البيان بعد اللقاء الذي جمع مصر وتشاد في نجامينا.'),
  talks('hold', ['emmanuel-macron', 'vladimir-putin'], 'نشر البيان عقب الاجتماع الذي جمع الرئيس الفرنسي إيمانويل ماكرون بفلاديمير بوتين.'),
  talks('hold', ['emmanuel-macron', 'vladimir-putin'], 'نشر مكتب إيمانويل ماكرون البيان بعد لقاء جمعه بفلاديمير بوتين.'),
  talks('hold', ['emmanuel-macron', 'vladimir-putin'], 'وفي اتصال هاتفي أجراه مع فلاديمير بوتين، تحدث إيمانويل ماكرون عن البطالة.', {
    content: { medium: 'phone' },
  }),
  {
    text: 'أكد إيمانويل ماكرون في لقاء عقده مع فلاديمير بوتين أن كينيا قصفت تشاد.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'vladimir-putin'] },
      { kind: 'attack', act: 'carry-out', agents: ['kenya'], by: ['emmanuel-macron'] },
    ],
  },
  visit('hold', ['emmanuel-macron'], 'انتقل إيمانويل ماكرون إلى قطر في زيارة تستغرق يومين.', { content: { place: 'qatar' } }),
]);

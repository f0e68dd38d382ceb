import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runNever('Arabic: praise of those who did something is no stand on the arms they destroyed', ar, 'arms-control', [
  'أشاد ماكرون بكفاءة القوات التي تمكنت من تدمير الصواريخ.',
]);

runNever('Arabic: praise of those who ended a war is no stand on its end', ar, 'settlement', [
  'أشاد ماكرون بكفاءة القوات التي نجحت في إنهاء الحرب.',
]);

runTable('Arabic: efforts that a relative clause describes are backed for what they aim at', ar, [
  {
    text: 'رحب ماكرون بالجهود التي تبذلها غانا لوقف إطلاق النار في مالي.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['emmanuel-macron'] }],
  },
]);

runNever('Arabic: what does not go to a place visits none', ar, 'visit', ['أشاد ماكرون بالدفاع الجوي الذي دمر الصواريخ في السماء.']);

runTable('Arabic: what efforts are for is not agreed', ar, [
  {
    text: 'أكد ماكرون رفض رواندا الجهود الحثيثة للتوصل إلى حل سياسي.',
    claims: [{ kind: 'settlement', act: 'reject' }],
  },
  { text: 'رحب ماكرون بالتوصل إلى هدنة في مالي.', claims: [{ kind: 'ceasefire', act: 'support', agents: ['emmanuel-macron'] }] },
]);

runTable('Arabic: whoever notes that a truce is violated does not violate it', ar, [
  { text: 'نوه ماكرون بانتهاكات الهدنة المستمرة.', claims: [{ kind: 'ceasefire', act: 'end', agents: [] }] },
]);

runTable('Arabic: who took what is to be lifted does not lift it', ar, [
  {
    text: 'طالبت رواندا بإلغاء العقوبات التي فرضتها واشنطن.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['rwanda'], content: { change: 'lift' } }],
  },
]);

runTable('Arabic: a chargé d’affaires is met', ar, [
  {
    text: 'التقى ماكرون القائم بأعمال السفارة الأمريكية جوناثان ميلر.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'جوناثان-ميلر'] }],
  },
]);

runTable('Arabic: the latter is not whoever acted first', ar, [
  {
    text: 'التقى ماكرون رئيس كينيا، فيما أكد الأخير دعم كينيا للهدنة في مالي.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'president-of-kenya'] }],
  },
]);

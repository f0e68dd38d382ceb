import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');
const exchange = rowsOf('prisoner-exchange');
const handover = rowsOf('handover');
const ceasefire = rowsOf('ceasefire');

runTable('Arabic: behind the that-word of what is said stands a noun', ar, [
  attack('carry-out', ['niger'], 'قالت تشاد إن قصف النيجر لبلداتها دفع الأهالي إلى النزوح.', { by: ['chad'] }),
  attack('carry-out', ['russia'], 'قالت كييف إن قصف روسيا لمستشفى في خيرسون أوقع 4 قتلى.', {
    by: ['ukraine'],
    content: { casualties: { killed: { value: 4 } } },
  }),
  attack('carry-out', ['syrian-armed-forces'], 'بعد أن قصف الجيش السوري البلدة فر سكانها.', { by: [] }),
  ceasefire('reject', ['hamas'], 'أكد البيان أن رفض حماس للهدنة يعرقل المساعي.', { more: true }),
]);

runTable('Arabic: who strikes stands behind the noun of the blow, and what is struck behind it', ar, [
  attack('carry-out', ['israel'], 'أثار قصف إسرائيل للمخيم غضبا واسعا.'),
  attack('carry-out', ['israel'], 'أدى قصف إسرائيل لمدرسة في رفح إلى مقتل 20 شخصا.', {
    content: { casualties: { killed: { value: 20 } } },
  }),
  attack('carry-out', [], 'أدى قصف لبنان لساعات إلى مقتل 5 مدنيين.', { content: { casualties: { killed: { value: 5 } } } }),
]);

runTable('Arabic: words set off that tell whose news it is part nothing', ar, [
  attack('carry-out', ['russia'], 'وأسفر قصف جوي روسي، وفق المرصد، عن مقتل ستة مدنيين.', {
    content: { casualties: { killed: { value: 6 } } },
  }),
  attack('carry-out', [], 'وأدت الغارة، بحسب الدفاع المدني، إلى مقتل تسعة أشخاص.', { content: { casualties: { killed: { value: 9 } } } }),
  attack('carry-out', [], 'وأسفر الهجوم، أمس السبت، عن إصابة 4 جنود.', { content: { casualties: { wounded: { value: 4 } } } }),
  handover('carry-out', ['hamas'], 'وسلمت حماس، بحسب الصليب الأحمر، 4 رهائن إلى إسرائيل.', {
    by: ['icrc'],
    content: { from: 'hamas', to: 'israel', persons: { value: 4 } },
  }),
  attack('carry-out', ['israel'], 'قصفت إسرائيل بلدة في الجنوب، بحسب حزب الله، فيما أغلقت تركيا حدودها.', {
    content: { on: null },
    more: true,
  }),
]);

runTable('Arabic: who announced what is described says nothing here', ar, [
  attack('carry-out', ['armenian-armed-forces'], 'قالت باكو إن القوات الأرمينية قصفت قرية رغم الهدنة التي أعلنتها باريس.', {
    by: ['azerbaijan'],
  }),
  rowsOf('sanctions')('support', ['france'], 'رحبت باريس بالعقوبات التي أعلنتها لندن على موسكو.', { by: [] }),
]);

runTable('Arabic: under whose patronage a deal was signed is no party to it', ar, [
  handover(
    'agree',
    ['yemeni-government', 'houthis'],
    'جرى توقيع اتفاق بين الحكومة اليمنية والحوثيين للإفراج عن 70 أسيرا بعد مشاورات برعاية الأمم المتحدة.',
    {
      by: [],
      content: { from: null },
      more: true,
    },
  ),
  ceasefire('agree', [], 'تم إبرام هدنة في السويداء برعاية أنقرة.', { by: [] }),
]);

runTable('Arabic: a count of both sides is not that of each', ar, [
  exchange('agree', undefined, 'اتفقت موسكو وكييف على تبادل 410 أسرى من الجانبين.', { content: { perSide: null, total: { value: 410 } } }),
]);

runNever('Arabic: how long a place is bombed', ar, 'sanctions', ['توقف قصف غزة لليوم الثاني.']);

import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: what agreements hold, arms sold, fire opened, committees taken up again', ar, [
  {
    text: 'وجه أمير الكويت دعوة إلى الرئيس العراقي الذي وعد بتلبيتها.',
    claims: [{ kind: 'visit', act: 'pledge', agents: ['president-of-iraq'] }],
  },
  { text: 'اتفقت الكوريتان على ربط السكك الحديدية.', claims: [{ kind: 'cooperation', act: 'agree', agents: [] }] },
  { text: 'اتفق الوزيران على فتح معبر جديد أمام المواطنين.', claims: [{ kind: 'cooperation', act: 'agree', agents: [] }] },
  { text: 'ينص الاتفاق على هدنة مدتها ستون يوما.', claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }] },
  { text: 'يقضي الاتفاق بوقف القتال في دارفور.', claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }] },
  { text: 'يشمل الاتفاق الإفراج عن جميع المحتجزين.', claims: [{ kind: 'handover', act: 'agree', agents: [] }] },
  { text: 'دعا الاتفاق إلى نزع سلاح الميليشيات.', claims: [{ kind: 'arms-control', act: 'agree', agents: [] }] },
  { text: 'وافقت ألمانيا على بيع اليونان مدرعات.', claims: [{ kind: 'aid', act: 'agree', agents: ['germany'] }] },
  { text: 'وصلت أول شحنة من المساعدات التركية إلى مقديشو.', claims: [{ kind: 'aid', act: 'carry-out', agents: [] }] },
  {
    text: 'أعلنت حركة الشباب تعليق عملياتها القتالية خلال رمضان.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['حركة-الشباب'] }],
  },
  { text: 'ينص العقد على تسليم الشقة في يونيو.', claims: [] },
  { text: 'نص القانون على رفع الحد الأدنى للأجور.', claims: [] },
  { text: 'يشمل الاتفاق راتبا سنويا ومكافآت للاعب.', claims: [] },
  { text: 'يتضمن الكتاب فصلا عن الحرب.', claims: [] },
  { text: 'دعا المدرب اللاعبين إلى التركيز.', claims: [] },
  { text: 'أطلق الحكم صافرة النهاية.', claims: [] },
  { text: 'أطلق الصياد النار في الهواء.', claims: [] },
  { text: 'وقع بيع المنزل أمس.', claims: [] },
  { text: 'تسمح الاتفاقية للنادي ببيع اللاعب.', claims: [] },
  {
    text: 'بموجب الاتفاق تنسحب القوات الإسرائيلية من جنوب لبنان.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['israeli-armed-forces'] }],
  },
  { text: 'يقضي الاتفاق بأن تفرج إسرائيل عن 90 أسيرا.', claims: [{ kind: 'handover', act: 'pledge', agents: ['israel'] }] },
  { text: 'ينص الاتفاق على أن تسحب روسيا قواتها من خاركيف.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['russia'] }] },
  { text: 'تنص الصفقة على إدخال 600 شاحنة مساعدات يوميا.', claims: [{ kind: 'aid', act: 'agree', agents: [] }] },
  { text: 'الصفقة، التي تقضي بالإفراج عن 50 رهينة، أقرتها الحكومة الإسرائيلية.', claims: [{ kind: 'handover', act: 'agree', agents: [] }] },
  { text: 'تتضمن المبادرة وقف الحرب وعودة النازحين.', claims: [{ kind: 'settlement', act: 'propose', agents: [] }] },
]);

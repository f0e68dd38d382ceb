import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: two persons by one noun and their names', ar, [
  {
    text: 'بحث الوزيران سامي الخالدي ونبيل الحسن هاتفيا تثبيت وقف إطلاق النار في الجنوب.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['سامي-الخالدي', 'نبيل-الحسن'] }],
  },
  {
    text: 'وقع وزيرا دفاع البلدين، خالد الحمادي ويوسف أكار، اتفاقا للتعاون العسكري في الدوحة.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['خالد-الحمادي', 'يوسف-أكار'] }],
  },
  {
    text: 'التقى المبعوثان الخاصان، ستيف مورغان وكيريل دوبروف، في الرياض أمس لبحث وقف إطلاق النار.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['ستيف-مورغان', 'كيريل-دوبروف'] }],
  },
  {
    text: 'ومن المنتظر أن يعقد المبعوثان الخاصان، غونار ليندسو وأورهان بيازيت، جولة ثالثة من المحادثات الشهر المقبل.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['غونار-ليندسو', 'أورهان-بيازيت'] }],
  },
  {
    text: 'ستعقد القمة يوم 13 أكتوبر برئاسة مشتركة بين الرئيسين عبد الفتاح السيسي وإيمانويل ماكرون.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['abdel-fattah-el-sisi', 'emmanuel-macron'] }],
  },
  {
    text: 'استقبل الرئيس التركي الوزيرين سامي الخالدي ونبيل الحسن في أنقرة.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['recep-tayyip-erdogan', 'سامي-الخالدي', 'نبيل-الحسن'] }],
  },
  {
    text: 'قال الوزيران سامي الخالدي ونبيل الحسن إن الهدنة ستمدد أسبوعين.',
    claims: [{ kind: 'ceasefire', act: 'plan', agents: [], by: [['سامي-الخالدي', 'نبيل-الحسن']] }],
  },
  {
    text: 'اتفق الرئيسان الروسي والأميركي على وقف إطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['russia', 'united-states'] }],
  },
  { text: 'بحث الوزيران، خلال لقائهما في القاهرة، وقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'assess', agents: [] }] },
  {
    text: 'اجتمع الرئيس المصري والرئيس التركي في أنقرة. ومن المقرر أن يلتقي وزيرا خارجية البلدين مجددا في القاهرة يوم 12 أكتوبر.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['abdel-fattah-el-sisi', 'recep-tayyip-erdogan'] },
      { kind: 'talks', act: 'plan', agents: ['egypt', 'turkey'] },
    ],
  },
  {
    text: 'أعرب الرئيس الأميركي دونالد ترامب عن قلقه. ومن المقرر أن تستأنف المحادثات الأحد في جنيف.',
    more: true,
    claims: [{ kind: 'talks', act: 'plan', agents: [] }],
  },
  { text: 'حث الوزير العماني الطرفين على التهدئة.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['minister-of-oman'] }] },
]);

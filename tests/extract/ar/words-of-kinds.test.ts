import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: words of cooperation, settlement, visits, safety, arms, sport, aid and detainees', ar, [
  {
    text: 'أقامت سوريا ولبنان علاقات دبلوماسية عام 2008.',
    claims: [{ kind: 'cooperation', act: 'begin', agents: ['syria', 'lebanon'], by: [] }],
  },
  { text: 'علّقت النيجر تعاونها العسكري مع واشنطن.', claims: [{ kind: 'cooperation', act: 'suspend', agents: ['niger'], by: [] }] },
  { text: 'وقعت مصر وقبرص واليونان مذكرة تفاهم بشأن الربط الكهربائي.', claims: [{ kind: 'cooperation', act: 'agree', by: [] }] },
  {
    text: 'أثنى الرئيس الإيراني مسعود بزشكيان على العلاقات المتينة مع روسيا.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'support', agents: ['masoud-pezeshkian'] }],
  },
  { text: 'أجرت مصر واليونان مناورات بحرية مشتركة في المتوسط.', claims: [{ kind: 'cooperation', act: 'carry-out', by: [] }] },
  {
    text: 'رفضت المجر المشاركة في التعاون الدفاعي الأوروبي مع أوكرانيا.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'reject', agents: ['hungary'] }],
  },
  { text: 'بحث الوزيران سبل دفع العلاقات الثنائية إلى آفاق أرحب.', more: true, claims: [{ kind: 'cooperation', act: 'assess' }] },
  { text: 'استأنفت الجزائر التعاون القنصلي مع باريس.', claims: [{ kind: 'cooperation', act: 'begin', agents: ['algeria'] }] },
  {
    text: 'وقعت الحكومة الكولومبية وجيش التحرير الوطني اتفاق سلام في هافانا.',
    more: true,
    claims: [{ kind: 'settlement', act: 'agree', by: [] }],
  },
  { text: 'طوت إريتريا وإثيوبيا صفحة الحرب بعد عشرين عاماً.', claims: [{ kind: 'settlement', act: 'carry-out' }] },
  {
    text: 'ناشد غوتيريش الأطراف الليبية إعلاء مصلحة البلاد وإنهاء الانقسام عبر حل سياسي.',
    more: true,
    claims: [{ kind: 'settlement', act: 'urge', agents: ['antonio-guterres'] }],
  },
  { text: 'بدأ المستشار الألماني فريدريش ميرتس جولة خليجية تشمل قطر والإمارات.', more: true, claims: [{ kind: 'visit', act: 'begin' }] },
  {
    text: 'نددت الصين بزيارة رئيسة مجلس النواب الأمريكي إلى تايوان.',
    more: true,
    claims: [{ kind: 'visit', act: 'oppose', agents: ['china'] }],
  },
  { text: 'طالبت نقابة الصحفيين بتوفير حماية للمراسلين في غزة.', more: true, claims: [{ kind: 'assurance', act: 'urge' }] },
  { text: 'فتحت أذربيجان ممراً إنسانياً عبر لاتشين.', claims: [{ kind: 'assurance', act: 'carry-out' }] },
  { text: 'رفضت برلين منح كييف ضمانات أمنية خارج الناتو.', more: true, claims: [{ kind: 'assurance', act: 'reject' }] },
  { text: 'اتفق الطرفان على تأمين خروج آمن للعائلات المحاصرة.', more: true, claims: [{ kind: 'assurance', act: 'agree' }] },
  { text: 'اتفقت موسكو وواشنطن على تمديد معاهدة ستارت الجديدة خمس سنوات.', claims: [{ kind: 'arms-control', act: 'agree' }] },
  {
    text: 'اختبرت كوريا الشمالية صاروخاً باليستياً عابراً للقارات.',
    claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['north-korea'] }],
  },
  { text: 'أبدت إيران استعدادها لخفض مستوى تخصيب اليورانيوم.', claims: [{ kind: 'arms-control', act: 'pledge', agents: ['iran'] }] },
  { text: 'طالبت الحكومة العراقية بحصر السلاح بيد الدولة.', more: true, claims: [{ kind: 'arms-control', act: 'urge' }] },
  { text: 'رفضت طهران وقف تخصيب اليورانيوم.', claims: [{ kind: 'arms-control', act: 'reject', agents: ['iran'] }] },
  { text: 'عرضت السعودية استضافة نهائي كأس السوبر الإسباني.', claims: [{ kind: 'sports-event', act: 'propose' }] },
  { text: 'ستنظم أذربيجان سباق فورمولا 1 في باكو.', claims: [{ kind: 'sports-event', act: 'plan' }] },
  { text: 'اتفقت موسكو وواشنطن على تنظيم مباريات هوكي بين البلدين.', claims: [{ kind: 'sports-event', act: 'agree' }] },
  { text: 'أجّل الاتحاد الأفريقي بطولة كأس الأمم إلى يناير.', more: true, claims: [{ kind: 'sports-event', act: 'suspend' }] },
  { text: 'وزّع مركز الملك سلمان للإغاثة 500 سلة غذائية على النازحين في مأرب.', more: true, claims: [{ kind: 'aid', act: 'carry-out' }] },
  { text: 'أقامت تركيا مستشفى ميدانياً في العريش.', more: true, claims: [{ kind: 'aid', act: 'carry-out', agents: ['turkey'] }] },
  { text: 'منعت إسرائيل دخول المساعدات إلى القطاع.', more: true, claims: [{ kind: 'aid', act: 'suspend', agents: ['israel'] }] },
  { text: 'جمّدت واشنطن تمويل الأونروا.', more: true, claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'] }] },
  {
    text: 'تبرعت الإمارات بعشرة ملايين دولار لصندوق الأمم المتحدة للسكان.',
    more: true,
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['united-arab-emirates'] }],
  },
  { text: 'رحّلت باكستان آلاف المعتقلين الأفغان.', more: true, claims: [{ kind: 'handover', act: 'carry-out' }] },
  {
    text: 'أطلقت بيلاروسيا سراح 52 سجيناً بينهم مواطنون أوروبيون.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['belarus'] }],
  },
  { text: 'توصل الوفدان إلى تفاهم بشأن مبادلة جميع الأسرى.', more: true, claims: [{ kind: 'prisoner-exchange', act: 'agree' }] },
]);

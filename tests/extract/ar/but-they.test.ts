import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who goes on behind "but", beside the words of another, and whose state it is', ar, [
  {
    text: 'رفضت إسرائيل الهدنة لكنها وافقت على تبادل الأسرى.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['israel'], by: [] },
      { kind: 'prisoner-exchange', act: 'agree', agents: ['israel'], by: [] },
    ],
  },
  {
    text: 'أعلنت الهند أنها ستشارك في المحادثات لكنها ترفض أي وساطة خارجية.',
    claims: [
      { kind: 'talks', act: 'plan', agents: ['india'], by: ['india'] },
      { kind: 'talks', act: 'reject', agents: ['india'], by: ['india'] },
    ],
  },
  {
    text: 'اتفق الوزيران المصري والتركي على مواصلة المشاورات، لكنهما لم يتفقا على وقف إطلاق النار.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', agents: ['egypt', 'turkey'] }],
  },
  {
    text: 'وأكد زعيم الجبهة محمد علي حسن أن المجلس رفض الإفراج عن السجناء، لكنه أبدى استعداده لمواصلة التفاوض.',
    more: true,
    claims: [{ kind: 'talks', act: 'pledge', agents: ['محمد-علي-حسن'], by: [] }],
  },
  {
    text: 'قال الوسيط القطري إن إسرائيل رفضت المقترح، ودعا إلى وقف فوري لإطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['الوسيط-القطري'], by: [] }],
  },
  {
    text: 'قال الوسيط القطري إن إسرائيل رفضت المقترح ودعت إلى وقف فوري لإطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['israel'], by: ['الوسيط-القطري'] }],
  },
  {
    text: 'دعت الصين الطرفين إلى ضبط النفس، وأبدت استعدادها للاضطلاع بدور في تحسين العلاقات بينهما.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['china'], by: [] }],
  },
  {
    text: 'طالبت باريس بوقف القتال وأعلنت تقديم مساعدات إنسانية بقيمة 10 ملايين دولار.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['france'], by: [] },
      { kind: 'aid', act: 'carry-out', agents: ['france'], by: ['france'] },
    ],
  },
  {
    text: 'طالبت باريس بوقف القتال وأعلنت الجبهة رفضها الهدنة.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['france'], by: [] },
      { kind: 'ceasefire', act: 'reject', agents: [], by: [] },
    ],
  },
  {
    text: 'حث الوزير العماني الطرفين على التهدئة، وأبدى استعداد بلاده لاستضافة المفاوضات.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['minister-of-oman'], by: [] },
      { kind: 'talks', act: 'pledge', agents: ['oman'], by: [] },
    ],
  },
  {
    text: 'قال الرئيس الكيني إن بلاده لا تزال مستعدة لاستضافة المحادثات.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['kenya'], by: ['president-of-kenya'] }],
  },
  {
    text: 'قالت موسكو إن كييف ما زالت غير مستعدة للتفاوض.',
    claims: [{ kind: 'talks', act: 'pledge', polarity: 'negated', agents: ['ukraine'], by: ['russia'] }],
  },
  { text: 'لا يزال الجيش السوداني يقصف مدينة الفاشر.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['sudanese-armed-forces'] }] },
]);

import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: clashes by their adjectives, commitments announced, accords ended, road maps, sessions', ar, [
  {
    text: 'شهدت مدينة الفاشر أمس معارك عنيفة بين الجيش والدعم السريع.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['الجيش', 'rapid-support-forces'] }],
  },
  {
    text: 'شهدت الخرطوم اشتباكات عنيفة بين الجيش السوداني وقوات الدعم السريع.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['sudanese-armed-forces', 'rapid-support-forces'] }],
  },
  {
    text: 'خاضت القوات الأوكرانية معارك شرسة في أفدييفكا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ukrainian-armed-forces'] }],
  },
  {
    text: 'دعت البعثة الأممية إلى وقف الاشتباكات المسلحة في طرابلس.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['البعثة-الأممية'] }],
  },
  { text: 'شهد البرلمان مواجهات عنيفة بين النواب حول الميزانية.', claims: [] },
  { text: 'دارت مواجهات شرسة بين الفريقين في النهائي.', claims: [] },
  { text: 'أعلنت النيجر إنهاء الاتفاق العسكري مع واشنطن.', claims: [{ kind: 'cooperation', act: 'end', agents: ['niger'] }] },
  { text: 'عقد مجلس الجامعة العربية دورة طارئة في القاهرة.', claims: [{ kind: 'talks', act: 'hold', agents: ['مجلس-الجامعة-العربية'] }] },
  {
    text: 'أعلن الجيش الهندي التزامه بوقف إطلاق النار على خط السيطرة.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['indian-armed-forces'] }],
  },
  {
    text: 'طالب الاتحاد الأفريقي بوقف الاشتباكات فورا في طرابلس.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['african-union'] }],
  },
  { text: 'وزع الهلال الأحمر التركي خياما على النازحين في إدلب.', claims: [{ kind: 'aid', act: 'carry-out', agents: ['red-crescent'] }] },
  {
    text: 'حط وزير الخارجية الأمريكي في تل أبيب.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['foreign-minister-of-united-states'] }],
  },
  { text: 'اتفقت إيران والوكالة الذرية على استئناف عمليات التفتيش.', claims: [{ kind: 'arms-control', act: 'agree', agents: ['iran'] }] },
  {
    text: 'قدم المبعوث الأممي خريطة طريق للحل في ليبيا.',
    claims: [{ kind: 'settlement', act: 'propose', agents: ['special-envoy-of-united-nations'] }],
  },
  { text: 'رفضت جبهة البوليساريو مقترح الحكم الذاتي.', claims: [{ kind: 'settlement', act: 'reject', agents: ['جبهة-البوليساريو'] }] },
  { text: 'أعلنت باكستان التزامها بوقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['pakistan'] }] },
  { text: 'أعلنت اليابان التزامها بتعزيز التعاون مع الهند.', claims: [{ kind: 'cooperation', act: 'pledge', agents: ['japan'] }] },
  { text: 'أنهى الفريق التدريب مبكرا.', claims: [] },
  { text: 'عقد النادي دورة تدريبية للحكام.', claims: [] },
  { text: 'حطت الطائرة في المطار بسلام.', claims: [] },
  { text: 'نفذت الشرطة عمليات تفتيش في السوق.', claims: [] },
  { text: 'وزعت المدرسة ملابس رياضية على الطلاب.', claims: [] },
  { text: 'صرف البنك شريحة من الأرباح.', claims: [] },
]);

import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: several told by their noun, and verbs that tell of several', ar, [
  {
    text: 'استقبل وزير الخارجية المصري بدر عبد العاطي، اليوم الأحد بمقر الوزارة بالقاهرة، نظيره التركي هاكان فيدان. وبخصوص غزة، شددا على ضرورة إدخال المساعدات.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['badr-abdelatty', 'hakan-fidan'] },
      { kind: 'aid', act: 'urge', agents: ['badr-abdelatty', 'hakan-fidan'] },
    ],
  },
  {
    text: 'اجتمع قادة الجزائر وتونس وليبيا في طرابلس. وأوكل القادة لوزراء الخارجية متابعة التنفيذ، واتفقوا على أن تحتضن الجزائر اجتماعهم المقبل. ورحبوا بتنظيم دورة ودية لكرة اليد.',
    more: true,
    claims: [
      { kind: 'talks', act: 'agree', agents: ['algeria', 'tunisia', 'libya'] },
      { kind: 'sports-event', act: 'support', agents: ['algeria', 'tunisia', 'libya'] },
    ],
  },
  {
    text: 'أجرت مصر وقطر والولايات المتحدة مشاورات في الدوحة. وأكد القادة دعمهم لوقف إطلاق النار.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['egypt', 'qatar', 'united-states'] }],
  },
  {
    text: 'وأدان الوزراء الهجوم الروسي على كييف، وتعهدوا بتقديم مساعدات عسكرية لأوكرانيا.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['الوزراء'] },
      { kind: 'aid', act: 'pledge', agents: ['الوزراء'] },
    ],
  },
  {
    text: 'تعهدت الدول المشاركة في المؤتمر تقديم 800 مليون دولار مساعدات إنسانية للبنان.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['الدول-المشاركة'] }],
  },
  {
    text: 'أعربت الدول الأعضاء عن قلقها، ودعت إلى وقف فوري لإطلاق النار.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['الدول-الأعضاء'] }],
  },
  { text: 'ودعا الدول المؤثرة إلى الضغط على إسرائيل لوقف الحرب.', claims: [{ kind: 'settlement', act: 'urge', agents: [] }] },
  {
    text: 'دعا الرئيس الفرنسي القادة الأوروبيين إلى فرض عقوبات على روسيا.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['emmanuel-macron'] }],
  },
  { text: 'طالب الأطراف المتحاربة بوقف القتال.', claims: [{ kind: 'ceasefire', act: 'urge', agents: [] }] },
]);

import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: the pair of one sentence, whose arms strike, and what does not agree with its verb', ar, [
  {
    text: 'تلقى وزير الخارجية المصري بدر عبد العاطي اتصالا هاتفيا من نظيره الفرنسي جان نويل بارو، حيث أكد الوزيران ضرورة التوصل إلى هدنة إنسانية، وشددا على وقف فوري لإطلاق النار.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['badr-abdelatty', 'جان-نويل-بارو'] },
      { kind: 'ceasefire', act: 'urge', agents: ['badr-abdelatty', 'جان-نويل-بارو'] },
      { kind: 'ceasefire', act: 'urge', agents: ['badr-abdelatty', 'جان-نويل-بارو'] },
    ],
  },
  {
    text: 'وأفاد سكان محليون بأن طائرات مسيّرة تابعة لقوات الدعم السريع قصفت مستشفى في الفاشر.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['rapid-support-forces'], by: [[]] }],
  },
  {
    text: 'قصفت طائرات تابعة للجيش السوداني سوقا في نيالا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['sudanese-armed-forces'] }],
  },
  {
    text: 'استهدفت إسرائيل طائرات تابعة للجيش السوري في قاعدة حماة.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], content: { on: 'syrian-armed-forces' } }],
  },
  {
    text: 'أكدت موسكو استعدادها لاستئناف المفاوضات، غير أنها اتهمت الجانب الأوكراني بعرقلة تبادل الأسرى.',
    more: true,
    claims: [{ kind: 'prisoner-exchange', act: 'accuse', agents: ['russia'] }],
  },
  {
    text: 'دعت فرنسا إلى الهدنة، واتهمت الجيش السوداني بعرقلة المساعدات.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['france'] },
      { kind: 'aid', act: 'accuse', agents: ['france'] },
    ],
  },
  {
    text: 'رفضت إسرائيل الهدنة، إلا أنها وافقت على إدخال المساعدات.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['israel'] },
      { kind: 'aid', act: 'agree', agents: ['israel'] },
    ],
  },
  {
    text: 'وأجرى المنتخبان السعودي والعراقي مباراة ودية في البصرة.',
    claims: [{ kind: 'sports-event', act: 'hold', agents: ['saudi-arabia', 'iraq'] }],
  },
  { text: 'رفض الأمين العام للحزب نعيم قاسم وقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['نعيم-قاسم'] }] },
  {
    text: 'قال المبعوث إن إسرائيل تعهدت بالانسحاب من خمس نقاط في جنوب لبنان.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['israel'] }],
  },
]);

import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: borders drawn, tours opened, shells that fall, seats given back', ar, [
  { text: 'نقلت طائرة عمانية أسرى حوثيين من الرياض إلى صنعاء.', claims: [{ kind: 'handover', act: 'carry-out', agents: [] }] },
  { text: 'رفع الاتحاد الأفريقي تعليق عضوية الغابون.', claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['african-union'] }] },
  { text: 'سقطت ثلاث قذائف على السفارة الروسية في دمشق.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  {
    text: 'اتهمت السلطات الماليزية جماعة أبو سياف بخطف بحارة.',
    claims: [{ kind: 'attack', act: 'accuse', agents: ['السلطات-الماليزية'] }],
  },
  {
    text: 'طالبت منظمة الصحة العالمية بحماية المستشفيات في السودان.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['world-health-organization'] }],
  },
  { text: 'دمرت ليبيا آخر مخزونها من غاز الخردل.', claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['libya'] }] },
  { text: 'نقلت الحافلة اللاعبين إلى الملعب.', claims: [] },
  { text: 'رفع المعلم تعليق الصور على الجدار.', claims: [] },
  { text: 'سقط اللاعب على الأرض.', claims: [] },
  { text: 'سقطت ثلاث أشجار على الطريق.', claims: [] },
  { text: 'استهل الفريق موسمه بالفوز.', claims: [] },
  { text: 'تكفل النادي بحماية المرمى.', claims: [] },
  { text: 'أعادت البلدية ترسيم خطوط المشاة.', claims: [] },
  { text: 'سقطت أربعة صواريخ على قاعدة عين الأسد.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  { text: 'نقلت طائرة سويسرية رهائن أوروبيين إلى جنيف.', claims: [{ kind: 'handover', act: 'carry-out', agents: [] }] },
  { text: 'استهل رئيس الوزراء الهندي جولة أفريقية من غانا.', claims: [{ kind: 'visit', act: 'begin', agents: ['narendra-modi'] }] },
  { text: 'اتهمت سيول بيونغ يانغ بخطف صيادين.', claims: [{ kind: 'attack', act: 'accuse', agents: ['south-korea'] }] },
  { text: 'رفع الاتحاد الأفريقي تعليق عضوية مالي.', claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['african-union'] }] },
]);

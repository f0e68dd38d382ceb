import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const aid = rowsOf('aid');

runTable('Arabic: who sends relief, by a body named for somebody or by whose it is', ar, [
  aid(
    'carry-out',
    ['مركز-الملك-سلمان-للإغاثة-والأعمال-الإنسانية'],
    'وزّع مركز الملك سلمان للإغاثة والأعمال الإنسانية 700 سلة غذائية في محافظة مأرب.',
    {
      content: { what: ['humanitarian'], change: 'give' },
    },
  ),
  aid(
    'carry-out',
    ['مؤسسة-خليفة-بن-زايد-آل-نهيان-للأعمال-الإنسانية'],
    'أرسلت مؤسسة خليفة بن زايد آل نهيان للأعمال الإنسانية قافلة مساعدات إلى تشاد.',
    {
      content: { to: 'chad', change: 'give' },
    },
  ),
  aid('carry-out', [], 'وصلت طائرة إغاثية كويتية إلى بورتسودان.', { content: { from: 'kuwait', what: ['humanitarian'] } }),
  aid('carry-out', [], 'وصلت إلى العاصمة السورية دمشق أمس طائرة إغاثية قطرية.', { content: { what: ['humanitarian'] } }),
]);

runNever('Arabic: floods and earthquakes attack nobody', ar, 'attack', [
  'أرسلت مصر مساعدات بعد الزلزال الذي ضرب تركيا.',
  'ستوزع السلال على المتضررين من الفيضانات التي ضربت باكستان.',
]);

runNever('Arabic: «ضمن» within, and no promise', ar, 'assurance', ['يأتي ذلك ضمن المرحلة الثالثة من مشروع دعم الأمن الغذائي في اليمن.']);

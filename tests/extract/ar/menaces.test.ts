import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const threat = rowsOf('threat');

runTable('Arabic: threats told without the word', ar, [
  threat('threaten', ['pakistan'], 'قال آصف إن باكستان سترد على أي ضربة بالمثل.'),
  threat('threaten', ['israel'], 'وأكدت تل أبيب أنها سترد بقوة.', { by: ['israel'] }),
  threat('threaten', ['donald-trump'], 'قال ترامب إن كل الخيارات مطروحة على الطاولة.', { by: ['donald-trump'] }),
  threat('threaten', ['algeria'], 'قالت الجزائر إن أي اعتداء على حدودها سيُقابل برد حازم.', { by: ['algeria'], more: true }),
  threat('threaten', ['benjamin-netanyahu'], 'قال نتنياهو إن إيران ستدفع ثمنا باهظا.', {
    by: ['benjamin-netanyahu'],
    content: { against: 'iran' },
  }),
  threat('threaten', ['houthis'], 'قال الحوثيون إن هذه الجريمة لن تمر دون رد.', { by: ['houthis'] }),
  threat('threaten', ['syria'], 'أكدت دمشق أنها تحتفظ بحق الرد.', { by: ['syria'] }),
  threat('threaten', ['vladimir-putin'], 'هدد بوتين بأن موسكو سترد بقسوة.', { by: [], content: { against: 'unknown' } }),
  threat('threaten', ['north-korea'], 'حذرت بيونغ يانغ من أن ردها سيكون مدمرا.', { more: true }),
]);

runNever('Arabic: answers that threaten nobody', ar, 'threat', [
  'سيكون الصيف حارا هذا العام.',
  'ردت اللجنة على الاستفسارات بالتفصيل.',
  'سيدفع الزبون ثمن التذكرة عند الباب.',
]);

import type { MatterWords } from '../words/claims';
import { verb, weak } from './verb';

/** Words of every day that tell of an attack where those who fight are their subject. */
const ARMED = [
  verb('داهم', 'داهم'),
  verb('اقتحم', 'قتحم'),
  verb('اختطف', 'ختطف'),
  verb('خطف', 'خطف'),
  verb('احتجز', 'حتجز'),
  verb('اعدم', 'عدم'),
  verb('دمر', 'دمر'),
  verb('اسقط', 'سقط'),
  verb('احتل', 'حتل'),
  verb('حاصر', 'حاصر'),
  verb('احرق', 'حرق'),
  verb('نهب', 'نهب'),
  verb('اضرم', 'ضرم'),
  verb('اعتقل', 'عتقل', 'رهائن|رهاين'),
  verb('رشق', 'رشق'),
  'القت|القوا|القي|القى',
  verb('سيطر', 'سيطر'),
  weak('استول', 'ستول'),
  verb('اشتبك', 'شتبك'),
  'اصاب|اصابت|يصيب|تصيب',
  'طعن|طعنت|طعنوا|يطعن',
  'دهس|دهست',
  'اسر|اسرت|اسروا',
  'صفي|صفى|صفت',
];

/** Violence as news tells it: ambushes, raids, abductions, blasts. */
export const violence = {
  nouns: [
    'محاول~n اغتيال',
    'اختطاف~n|خطف مدنيين|موظفين|عمال|صحفيين|طلاب|تلميذات|طالبات|رهائن|رهاين',
    'اقتحام (مقر|مبنى|مبني|مدين~n|بلد~n|مخيم~n|قري~n|مسجد)',
    'اعدام|اعدامات ميداني~a',
    'عملي~n|عمليات انتحاري~a|تفجيري~a|ارهابي~a',
    'هجوم~n|هجمات|اعتداء~n|عمل|اعمال ارهابي~a',
    'قذائف|قذايف هاون|مدفعي~a',
    'براميل متفجر~a',
    'مذبح~n|مذابح',
    'اباد~n جماعي~a',
    'تطهير عرقي~a',
  ],
  verbs: [
    ...ARMED.map((pattern): readonly [string, { readonly needs: 'armed' }] => [pattern, { needs: 'armed' }]),
    ['اغارت', { as: 'carry-out' }],
    ['اغار|اغاروا', { needs: 'armed' }],
    ['انفجرت|تنفجر عبو~n|عبوتان|عبوات ناسف~a|ناسفتان', { as: 'carry-out' }],
    ['انفجرت|تنفجر سيار~n|شاحن~n|دراج~n|سيارات مفخخ~a', { as: 'carry-out' }],
    ['فجر انتحاري|مهاجم|انتحاريان|ارهابي نفس~n', { as: 'carry-out' }],
    [weak('اعتد', 'عتد'), { needs: 'armed' }],
    ['طال|طالت قصف~n|هجوم~n|هجمات|غارات|ضربات', { as: 'carry-out' }],
    ['اغتيل|اغتيلت', { as: 'carry-out' }],
    'وقع|وقعت|وقعوا في كمين',
  ],
} as const satisfies MatterWords;

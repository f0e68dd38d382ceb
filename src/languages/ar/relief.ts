import type { MatterWords } from '../words/claims';
import { told, verb, weak } from './verb';

const RELIEF = 'مساعدات~n|مساعد~n|معونات~n|معون~n|اغاث~n|امدادات';
const ARMS =
  'اسلح~n|سلاح|ذخائر|ذخاير|ذخير~n|صواريخ|دبابات|مدرعات|مسيرات|مدافع|منظوم~n|منظومات|انظم~n|مقاتلات|عتاد|قنابل|قذائف|قذايف|دباب~n|مدرع~n|صاروخ~n|صاروخا|مدفعا|مدفع|قذيف~n|عربات|مروحي~n|بطاري~n|بطاريات|فرقاطات|غواصات|مروحيات|رادارات';
const INWARD = 'ادخال|دخول|مرور|عبور|وصول|ايصال|تدفق|توريد';
const GOODS = 'خياما|طرودا|سلالا|وجبات|ملابس|اغطي~n|غذاء~n|دواء~n|ادوي~n|اغذي~n|خيام|خيم~n|بطانيات|لقاحات|طحين|دقيق|حليب|طن|طنا|اطنان|وقود';
const BY_SEA_AND_AIR = 'شحن~n|شحنات|قافل~n|قوافل|طائر~n|طاير~n|طائرات|طايرات|سفين~n|سفن|باخر~n|شاحن~n|شاحنات|دفع~n';

/** Help in goods and money: what is sent, promised by donors, let in or cut off. */
export const relief = {
  nouns: [
    ['مساعدات|معونات|اغاث~n عاجل~a|طارئ~a|طاري~a', { what: ['humanitarian'] }],
    ['عمل|عون|تدخل|استجاب~n|مدد انساني~a', { what: ['humanitarian'] }],
    ['جهود|عمليات~n|انشط~n|برامج|برامجها|مشاريع|خدمات~n|اعمال~n اغاثي~a|انساني~a', { what: ['humanitarian'] }],
    ['تبادل|مشارك~n معلومات استخباراتي~a|استخباري~a', { what: ['intelligence'] }],
    ['مستشفى|مستشفي ميداني~a', { what: ['humanitarian'] }],
    ['حصص|طرود|سلال|وجبات غذائي~a', { what: ['humanitarian'] }],
    ['معونات', { what: ['humanitarian'] }],
    ['مؤن غذائي~a|انساني~a|طبي~a', { what: ['humanitarian'] }],
    ['امدادات انساني~a|طبي~a|غذائي~a|اغاثي~a', { what: ['humanitarian'] }],
    [`${BY_SEA_AND_AIR} من مساعدات|معونات|مواد|امدادات`, { what: ['humanitarian'] }],
    [`${BY_SEA_AND_AIR} مساعدات|اغاث~n|اغاثي~a|معونات|مواد|غذائي~a|طبي~a|ادوي~n`, { what: ['humanitarian'] }],
    ['خيام وبطانيات|اغطي~n', { what: ['humanitarian'] }],
    ['مساهم~n|منح~n|تبرع~n|تعهدات|مساهمات|تبرعات مالي~a', { what: ['financial'] }],
    ['تعهدات مانحين|مالي~a', { what: ['financial'] }],
    ['حزم~n|برنامج دعم|تمويل|انقاذ (مالي~a|اقتصادي~a)', { what: ['financial'] }],
    ['تمويل~n عاجل~a|طارئ~a|طاري~a|انساني~a|اضافي~a', { what: ['financial'] }],
    ['تمويل (خط~n) عمليات~n|برامج~n|جهود|انشط~n|استجاب~n', { what: ['financial'] }],
    ['شطب|اسقاط|اعاد~n جدول~n ديون~n', { what: ['financial'] }],
    ['شطب|اسقاط ديون~n', { what: ['financial'] }],
    ['صرف شريح~n|قرض~n|دفع~n', { what: ['financial'] }],
    ['حمل~n|قافل~n اغاث~n|اغاثي~a|تبرعات', { what: ['humanitarian'] }],
    [`بيع (…) (${'سرب|عدد|مئات|عشرات'}) ${ARMS}|مروحيات|غواصات|فرقاطات`, { what: ['military'], needs: 'actor' }],
    ['دعم موازن~n', { what: ['financial'] }],
    ['حزم~n|تعهد~n|تعهدات|مخصصات|مبلغ~n|مساهم~n|تبرع~n|توفير|صرف|رصد|ضخ|منح~n|تمويل~n', { needs: 'money' }],
    ['انزال|اسقاط (جوي~a) مساعدات|اغاث~n|مواد', { what: ['humanitarian'] }],
    ['انزال|انزالات جوي~a', { what: ['humanitarian'] }],
    ['ما|بما|لما قدمه|قدمته|تقدمه|يقدمه|قدموه|يقدمونه|قدماه (…) من دعم|تسهيلات|مساعدات|مساعد~n|عون|رعاي~n|خدمات', {}],
    ['توقف|انقطاع|تراجع|تقليص مساعدات~n|معونات|امدادات', {}],
    ['شريان حيا~n', { what: ['humanitarian'] }],
    ['نداء|خط~n استجاب~n انساني~a', { what: ['humanitarian'] }],
    ['خط~n|جهود|مشاريع|عملي~n|صندوق (اعاد~n) اعمار', { what: ['reconstruction'] }],
    [`تسليح`, { what: ['military'], given: 'object' }],
    [`تزويد (…) ${ARMS}`, { what: ['military'], given: 'object' }],
    ['تزويد~n|امداد~n', { given: 'object', needs: 'recipient' }],
    ['تدفق|وصول|دخول|ايصال|ادخال|ارسال|تقديم|توزيع|تامين|تسليم|انتظام مساعدات~n|معونات|اغاث~n|امدادات|غذاء~n|اغذي~n', {}],
  ],
  verbs: [
    [verb('سمح', 'سمح', '(…) بدخول|بمرور|بعبور|بادخال|بوصول|بايصال|بتدفق'), { needs: 'let-in', change: 'give', as: 'carry-out' }],
    [
      verb('اوقف|منع|علق|عرقل|حظر|قيد|قلص|عطل', 'وقف|منع|علق|عرقل|حظر|قيد|قلص|عطل', `(…) ${INWARD}`),
      { needs: 'let-in', change: 'stop', as: 'suspend' },
    ],
    [
      verb('منع|اوقف|احتجز|عرقل|اعاق', 'منع|وقف|حتجز|عرقل|عيق', '(…) قوافل|قافل~n|شاحنات'),
      { needs: 'let-in', change: 'stop', as: 'suspend', what: ['humanitarian'] },
    ],
    [
      `وصل|وصلت|دخل|دخلت|عبرت|رست|حطت|هبطت (الى|الي) (…) ${BY_SEA_AND_AIR}|طائرتان|طايرتان|سفينتان|شاحنتان`,
      { needs: 'carried', what: ['humanitarian'], change: 'give', as: 'carry-out' },
    ],
    [
      verb(
        'حول|صرف|دفع|سدد|افرج',
        'حول|صرف|دفع|سدد|فرج',
        '(…) (عن) شريح~n|دفع~n|قسط~n (اولى|ثاني~n|ثالث~n|رابع~n|جديد~a|اخير~a) (من) قرض~n|تمويل~n|حزم~n|مساعدات~n|منح~n|برنامج~n',
      ),
      { what: ['financial'], change: 'give', as: 'carry-out' },
    ],
    [
      verb('علق|اوقف|قلص|خفض', 'علق|وقف|قلص|خفض', `(…) توزيع|ايصال|تسليم|ارسال ${RELIEF}|غذاء~n|اغذي~n|حصص|مواد|وجبات`),
      { what: ['humanitarian'], change: 'suspend', as: 'suspend' },
    ],
    [
      verb('استانف|بدا', 'ستانف|بدا', `(…) توزيع|ايصال|تسليم|ارسال ${RELIEF}|غذاء~n|اغذي~n|حصص|مواد|وجبات`),
      { what: ['humanitarian'], change: 'resume', as: 'begin' },
    ],
    [verb('زود', 'زود', `(…) ${ARMS}`), { what: ['military'], change: 'give', given: 'object' }],
    [verb('زود|امد', 'زود|مد'), { change: 'give', given: 'object', needs: 'actor' }],
    [verb('سلح', 'سلح'), { what: ['military'], change: 'give', given: 'object' }],
    [verb('امد|امدت', 'مد', `(…) ${ARMS}`), { what: ['military'], change: 'give', given: 'object' }],
    [verb('ارسل', 'رسل', `(…) ${ARMS}`), { what: ['military'], change: 'give' }],
    [verb('سلم', 'سلم', `(…) ${ARMS}`), { what: ['military'], change: 'give', given: 'object' }],
    [verb('باع', 'بيع', `(…) ${ARMS}`), { what: ['military'], change: 'give' }],
    [verb('وزع|ادخل|اوصل|انزل|اسقط', 'وزع|دخل|وصل|نزل|سقط', `(…) (${BY_SEA_AND_AIR}) ${RELIEF}`), { change: 'give' }],
    [
      verb(
        'وصل|دخل|عبرت|عبروا',
        'صل|دخل|عبر',
        `(…) ${BY_SEA_AND_AIR} (اول~a|اولى|اولي|جديد~a) (من) ${RELIEF}|اغاثي~a|غذائي~a|طبي~a|انساني~a|محمل~a`,
      ),
      { change: 'give', what: ['humanitarian'] },
    ],
    [
      verb('وصل|دخل', 'صل|دخل', `الى (…) ${BY_SEA_AND_AIR} ${RELIEF}|اغاثي~a|غذائي~a|طبي~a|انساني~a|محمل~a`),
      { change: 'give', what: ['humanitarian'] },
    ],
    [verb('منع|عرقل|حظر|عطل', 'منع|عرقل|حظر|عطل', `(…) دخول|وصول|ايصال|ادخال|تدفق|مرور ${RELIEF}`), { change: 'stop', as: 'suspend' }],
    [verb('سير|ارسل', 'سير|رسل', '(…) جسرا (جوي~a|بحري~a)'), { what: ['humanitarian'], change: 'give' }],
    [verb('حجب|قطع', 'حجب|قطع', `(…) ${RELIEF}`), { change: 'stop', as: 'suspend' }],
    [
      verb('اوصل|سير|ارسل|وزع|شحن|ادخل|نقل', 'وصل|سير|رسل|وزع|شحن|دخل|نقل', `(…) ${GOODS}`),
      { change: 'give', what: ['humanitarian'], needs: 'actor' },
    ],
    [verb('قدم', 'قدم', '(…) تعهد~n|تعهدات|وعود|وعد|التزام~n'), { change: 'give', as: 'pledge', needs: 'money' }],
    [verb('اعلن', 'علن', '(…) تعهدا|تعهدات|التزامات مالي~a|ماليا|بقيم~n|بمبلغ'), { change: 'give', as: 'pledge', needs: 'money' }],
    [
      verb('علق|جمد|اوقف|ارجا', 'علق|جمد|وقف|رجي', `(…) (شحن~n|شحنات|دفع~n|تسليم|ارسال|تصدير|توريد|امداد|امدادات|بيع) ${ARMS}`),
      { what: ['military'], change: 'suspend', as: 'suspend' },
    ],
    [
      verb('درب', 'درب', '(…) جنود~n|جندي~n|قوات~n|عناصر~n|مقاتل~a|ضباط~n|طيار~a|طيارين|جيش~n'),
      { what: ['military'], change: 'give', needs: 'actor' },
    ],
    [
      verb('استانف', 'ستانف', '(…) تمويل~n|دعمها|دعمه|مساعداتها|مساعداته|مساهماتها|مساهماته|شحنات~n'),
      { change: 'resume', as: 'begin', needs: 'actor' },
    ],
    [verb('طلب', 'طلب', '(…) دعما (دوليا|ماليا|عسكريا|انسانيا|عاجلا)'), { as: 'urge', needs: 'actor' }],
    [told('شطب|اسقط', 'شطب|سقط', 'ديون~n|ديونها|ديونه|دينها')[0], { what: ['financial'], change: 'give', needs: 'actor' }],
    [weak('اعف', 'عف', '(…) من ديون~n|ديونها|ديونه'), { what: ['financial'], change: 'give', needs: 'actor' }],
    [
      `${verb('انطلق|اقلع|تحرك|ابحر', 'نطلق|قلع|تحرك|بحر')} (…) ${BY_SEA_AND_AIR} (من) ${RELIEF}|اغاثي~a|انساني~a|محمل~a`,
      { change: 'give', as: 'carry-out' },
    ],
    [
      'حملت|تحمل|نقلت|تقل (…) مساعدات~n|معونات|سلال|سلالا|خياما|مواد (غذائي~a|اغاثي~a|طبي~a|ايوائي~a)',
      { what: ['humanitarian'], change: 'give', as: 'carry-out' },
    ],
    [
      verb(
        'سلم|قدم|ارسل|تسلم',
        'سلم|قدم|رسل|تسلم',
        '(…) سيار~n|سيارات|مولدات|صهاريج|اجهز~n|اسر~n اسعاف|كهرباء|كهربائي~a|كهربايي~a|مياه|طبي~a',
      ),
      { what: ['humanitarian'], change: 'give', needs: 'actor' },
    ],
    [
      `وصلت|دخلت|رست|حطت|هبطت (الى) (…) ${BY_SEA_AND_AIR} تحمل|تقل|محمل~a`,
      { what: ['humanitarian'], change: 'give', as: 'carry-out', needs: 'no-people' },
    ],
    [verb('علق|جمد', 'علق|جمد', '(…) تمويل~n'), { change: 'suspend', as: 'suspend' }],
    [verb('اوقف|قطع|علق', 'وقف|قطع|علق', '(…) دعم~n مالي~a|عسكري~a'), { change: 'stop', as: 'suspend' }],
    [verb('خصص|رصد|قدم|منح|دفع|صرف|وفر|اودع', 'خصص|رصد|قدم|منح|دفع|صرف|وفر|ودع'), { change: 'give', needs: 'money', given: 'object' }],
    [verb('ساهم|اسهم', 'ساهم|سهم'), { change: 'give', needs: 'money' }],
    [verb('تبرع', 'تبرع'), { change: 'give', needs: 'money' }],
    [verb('حول', 'حول'), { change: 'give', needs: 'money' }],
    [verb('تحمل', 'تحمل', '(…) نفقات~n|تكاليف~n|تكلف~n|كلف~n|مصاريف'), { what: ['financial'], change: 'give', needs: 'actor' }],
    [verb('اقرض', 'قرض'), { what: ['financial'], change: 'give' }],
    [verb('مول', 'مول', '(…) اعمار|اعاد~n|مشاريع|برنامج|برامج|جهود'), { what: ['financial'], change: 'give' }],
    ['اغاثت|اغاثوا|يغيث~v|تغيث~v', { what: ['humanitarian'], change: 'give' }],
  ],
} as const satisfies MatterWords;

import type { ClaimWords } from '../../words/claims';

/** What is struck or spared. */
export const siteTerms = {
  energy: ['طاق~n', 'كهرباء', 'نفط~n', 'نفطي~a', 'غاز', 'محطات كهرباء|توليد', 'مصافي', 'نووي~a سلمي~a'],
  transport: ['نقل', 'مواصلات', 'موانئ|مواني', 'مطارات|مطار', 'سكك حديدي~a|حديد', 'جسور'],
  infrastructure: ['بني~n تحتي~a', 'بنى تحتي~a', 'بني تحتي~a', 'مرافق حيوي~a', 'منشات حيوي~a|مدني~a'],
  maritime: ['بحري~a', 'ملاح~n', 'سفن|سفين~n', 'شحن بحري', 'بحر اسود|احمر', 'مضيق'],
  civilian: ['مدني~a', 'مدني~n', 'مدنيين'],
  /** What of theirs is struck. */
  'civilian-site': ['مستشفيات|مستشفى|مستشفي', 'مدارس|مدرس~n', 'سوق|اسواق', 'احياء سكني~a', 'مخيم~n', 'مبان~n|مبنى سكني~a'],
  air: ['جوي~a', 'طيران'],
  sea: ['بحر', 'بحر شرقي', 'بحر يابان'],
} as const satisfies Partial<ClaimWords['terms']>;

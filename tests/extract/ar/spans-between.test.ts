import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const ceasefire = rowsOf('ceasefire');
const attack = rowsOf('attack');

// a stretch of time with its preposition between the verb and what it governs is when it was done
runTable('Arabic: a span between the verb and its object', ar, [
  ceasefire('urge', ['kenya'], 'دعت كينيا قبل أسبوع إلى هدنة.'),
  ceasefire('urge', ['kenya'], 'طالبت كينيا قبل يومين بوقف إطلاق النار.'),
  ceasefire('pledge', ['kenya'], 'أعلنت كينيا قبل يومين وقف القتال.', { by: ['kenya'] }),
  ceasefire('pledge', ['kenya'], 'أعلنت كينيا بعد ساعات وقف القتال.', { by: ['kenya'] }),
  {
    text: 'فرضت كينيا قبل شهر عقوبات على أوغندا.',
    claims: [{ kind: 'sanctions', act: 'carry-out', content: { by: 'kenya', target: 'uganda' } }],
  },
  attack('carry-out', ['kenya'], 'شنت كينيا قبل أسبوعين هجوما على أوغندا.', { content: { by: 'kenya', on: 'uganda' } }),
  attack('carry-out', ['kenya'], 'شنت كينيا غارات على أوغندا بعد أيام من هجوم أودى بحياة 26 شخصا.', { content: { casualties: null } }),
]);

// others whom only a noun tells, joined to those named
runTable('Arabic: and several states', ar, [
  ceasefire('urge', ['kenya', 'uganda'], 'وكانت كينيا وأوغندا ودول عدة دعت إلى هدنة في البلاد.'),
  ceasefire('urge', ['united-nations'], 'وكانت الأمم المتحدة ومنظمات دولية أخرى قد دعت إلى هدنة.'),
  {
    text: 'كينيا وأوغندا ودول أفريقية فرضت عقوبات على رواندا.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['kenya', 'uganda'] }],
  },
]);

// whose wing a body is names nobody more
runTable('Arabic: the armed wing of', ar, [
  {
    text: 'سلمت كتائب القسام الجناح العسكري لحركة حماس ثلاثة أسرى.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['al-qassam-brigades'], content: { to: null } }],
  },
  {
    text: 'سلمت سرايا القدس، ذراع حركة الجهاد، وكتائب القسام جثتي أسيرين.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['al-quds-brigades', 'al-qassam-brigades'] }],
  },
]);

runNever('Arabic: what a span is counted from', ar, 'ceasefire', ['زار الرئيس الكيني الخرطوم قبل أيام من موعد الانتخابات.']);

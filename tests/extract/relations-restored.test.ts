import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { runTable } from './table';

const restored = (text: string, act: 'begin' | 'agree' | 'urge') => ({
  text,
  claims: [{ kind: 'cooperation' as const, act, content: { domains: ['relations'] } }],
});
const freed = (text: string, act: 'carry-out' | 'pledge' | 'urge') => ({ text, claims: [{ kind: 'handover' as const, act }] });

runTable('English: relations that are restored', en, [
  restored('Kenya announced the restoration of diplomatic relations with Uganda.', 'begin'),
  restored('Kenya and Uganda agreed on the re-establishment of diplomatic relations.', 'agree'),
]);
runTable('Arabic: relations that are restored', ar, [
  restored('أعلنت كينيا استئناف العلاقات الدبلوماسية مع أوغندا.', 'begin'),
  restored('اتفقت كينيا وأوغندا على استئناف العلاقات الدبلوماسية.', 'agree'),
]);
runTable('Russian: relations that are restored, one person who is freed', ru, [
  restored('Кения объявила о восстановлении дипломатических отношений с Угандой.', 'begin'),
  restored('Кения призвала к нормализации отношений с Угандой.', 'urge'),
  freed('Кения освободила лётчика.', 'carry-out'),
  freed('Кения обещала отпустить врача.', 'pledge'),
  freed('Повстанцы настаивали на освобождении своих сторонников.', 'urge'),
]);
runTable('Ukrainian: relations that are restored, one person who is freed', uk, [
  restored('Кенія оголосила про відновлення дипломатичних відносин.', 'begin'),
  restored('Кенія закликала до нормалізації відносин з Угандою.', 'urge'),
  freed('Кенія звільнила льотчика.', 'carry-out'),
  freed('Кенія пообіцяла відпустити лікаря.', 'pledge'),
  freed('Повстанці наполягали на звільненні своїх прихильників.', 'urge'),
]);

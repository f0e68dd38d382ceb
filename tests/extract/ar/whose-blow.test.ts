import { ar } from '../../../src/languages/ar';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');

runTable('Arabic: whose blow it is', ar, [
  attack('carry-out', ['turkey'], 'استشهد ثلاثة مزارعين بقصف تركي في ريف دهوك.', { by: [] }),
  attack('carry-out', ['israel'], 'قُتل تسعة مدنيين في غارة إسرائيلية على بلدة شبعا.', { by: [] }),
  attack('carry-out', ['sudanese-armed-forces'], 'قتل 16 شخصا في هجوم بطائرة مسيرة للجيش السوداني على سوق في الضعين.', {
    by: [],
    content: { on: null, casualties: { killed: { value: 16 } } },
  }),
  attack('carry-out', ['russia'], 'لقي ستة أشخاص مصرعهم في ضربات روسية على زابوريجيا.', { by: [] }),
  attack('carry-out', ['ukraine'], 'أصيب أربعة أشخاص جراء هجوم أوكراني بالمسيرات على كورسك.', { by: [] }),
  attack('carry-out', ['united-states'], 'أسفرت غارة أمريكية عن مقتل خمسة من مقاتلي تنظيم القاعدة.', { by: [] }),
  attack('carry-out', ['azerbaijan'], 'أسفر القصف الأذربيجاني عن مقتل سبعة وإصابة 20.', {
    by: [],
    content: { casualties: { killed: { value: 7 }, wounded: { value: 20 } } },
  }),
  attack('carry-out', ['israeli-armed-forces'], 'استشهد شابان برصاص الجيش الإسرائيلي في نابلس.', { by: [] }),
  // «قصف مواقع إيرانية»: what is struck
  attack('carry-out', [], 'قُتل ثلاثة جنود في قصف مواقع إيرانية قرب دمشق.', { by: [] }),
  // headlines put the subject first
  attack('carry-out', [], 'صواريخ تهاجم إسرائيل.', { content: { on: 'israel' } }),
  attack('carry-out', [], 'مسيرات تستهدف موسكو.', { content: { area: 'moscow' } }),
  attack('carry-out', ['iran'], 'صواريخ إيرانية تضرب تل أبيب.', { content: { area: 'tel-aviv' } }),
  attack('carry-out', [], 'طائرات حربية تقصف الخرطوم.', { content: { area: 'khartoum' } }),
  // whoever is struck stands behind the subject
  attack('carry-out', ['russia'], 'قصفت روسيا كييف مساء أمس.', { content: { area: 'kyiv' } }),
  attack('carry-out', ['azerbaijan'], 'هاجمت أذربيجان أرمينيا.', { content: { on: 'armenia' } }),
  attack('carry-out', ['houthis'], 'هاجم الحوثيون إسرائيل بصواريخ.', { content: { on: 'israel' } }),
]);

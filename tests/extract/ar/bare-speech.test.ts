import { ar } from '../../../src/languages/ar';
import { rowsOf, runTable } from '../table';

const ceasefire = rowsOf('ceasefire');
const says = (text: string, ...by: readonly string[]) => ({
  text,
  claims: by.map((speaker) => ({ kind: 'statement' as const, act: 'assess' as const, by: [speaker] })),
});

runTable('Arabic: what is said right behind who says it, without a that-word or marks', ar, [
  says('قال الوسيط ألكسندر لومايا إن الوضع صعب. وقال لومايا ما زال الطريق مغلقا، لم نلحظ أي تغيير.', 'ألكسندر-لومايا', 'ألكسندر-لومايا'),
  says('قال الوسيط مواي كيباكي إن الطريق طويل. وأضاف أعلم أن الأمر لن يكون سهلا.', 'مواي-كيباكي', 'مواي-كيباكي'),
  ceasefire('urge', ['كمال-ناصر'], 'وقال الوزير كمال ناصر في مؤتمر صحافي في جوبا نناشد الأطراف وقف القتال.', { by: ['كمال-ناصر'] }),
  ceasefire('reject', ['روتو'], 'قال الرئيس روتو لا لوقف إطلاق النار.', { by: ['روتو'] }),
  ceasefire('support', ['روتو'], 'وأكد الرئيس روتو دعم بلاده للهدنة.', { by: [] }),
]);

runTable('Arabic: what a verb of reporting tells of by its noun', ar, [
  says('أفاد المرصد الكيني عن اشتباكات دارت ليلا في محيط البلدة.', 'المرصد-الكيني'),
  { text: 'وأفادت الشرطة بمقتل ثلاثة جنود في الهجوم.', claims: [{ kind: 'attack', act: 'carry-out', by: ['الشرطة'] }] },
]);

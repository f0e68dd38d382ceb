import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { rowsOf, runTable } from './table';

const talks = rowsOf('talks');
const ceasefire = rowsOf('ceasefire');

runTable('Arabic: sentences that nothing parts from the point before them', ar, [
  ceasefire('support', ['uganda'], 'قالت الوسيطة إن الوضع صعب في نيروبي.ورحبت أوغندا بالهدنة.', { by: [] }),
  ceasefire('support', ['uganda'], 'قالت الوسيطة إن الوضع صعب في نيروبي.و رحبت أوغندا بالهدنة.', { by: [] }),
  ceasefire('support', ['uganda'], 'قالت الوسيطة إن الوضع صعب في نيروبي .ورحبت أوغندا بالهدنة .', { by: [] }),
  ceasefire('support', ['uganda'], 'قالت الوسيطة إن الوضع صعب في «نيروبي».ورحبت أوغندا بالهدنة.', { by: [] }),
  ceasefire('support', ['uganda'], 'قالت الوسيطة إن الوضع كان صعبا في 2016.ورحبت أوغندا بالهدنة.', { by: [] }),
  // addresses, initials and points that stand for words are parts of their sentence
  ceasefire('support', ['uganda'], 'قال موقع الوادي.نت إن أوغندا رحبت بالهدنة.', { by: ['موقع-الوادي'] }),
  ceasefire('support', ['uganda'], 'قال الوسيط مواي كيباكي إن الطريق طويل . . . وإن أوغندا رحبت بالهدنة.', { by: ['مواي-كيباكي'] }),
]);

runTable('English: sentences that nothing parts from the point before them', en, [
  ceasefire('support', ['uganda'], 'The mediator said the situation was hard in Nairobi.Uganda welcomed the ceasefire.', { by: [] }),
  talks('hold', ['uganda', 'kenya'], 'Booking.Com said the hotel was full. Uganda and Kenya held talks.', { by: [] }),
]);
runTable('Russian: sentences that nothing parts from the point before them', ru, [
  ceasefire('support', ['uganda'], 'Посредница сообщила, что положение трудное в Найроби.Уганда приветствовала перемирие.', { by: [] }),
]);
runTable('Ukrainian: sentences that nothing parts from the point before them', uk, [
  ceasefire('support', ['uganda'], 'Посередниця повідомила, що становище важке у Найробі.Уганда привітала перемир’я.', { by: [] }),
]);

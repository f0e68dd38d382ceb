import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: who reports what others said stands around them', ru, [
  {
    text: 'Судан отверг перемирие, заявил Хасан Кабрун, сообщает Reuters.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['sudan'], by: ['reuters', 'хасан-кабрун'] }],
  },
  {
    text: 'Судан отверг перемирие. Об этом сообщил министр обороны Хасан Кабрун, передает ТАСС.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['sudan'], by: ['tass', 'хасан-кабрун'] }],
  },
  {
    text: 'Судан отверг перемирие, передаёт ТАСС.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['sudan'], by: ['tass'] }],
  },
  {
    text: '«Судан отверг перемирие», – подчеркнула Захарова, сообщает Reuters.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['sudan'], by: ['reuters', 'maria-zakharova'] }],
  },
  {
    text: 'Эфиопская сторона должна первой объявить прекращение огня, заявил Хасан Кабрун.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['хасан-кабрун'], by: ['хасан-кабрун'] }],
  },
  {
    text: 'Подписанное Кенией и Угандой соглашение о перемирии нарушено.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: [] }],
  },
  { text: 'Захваченный хуситами танкер освобождён.', claims: [] },
]);

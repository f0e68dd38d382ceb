import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: those who act counted, companies of them, and bodies taken up again', ru, [
  {
    text: 'Двое вооружённых мужчин обстреляли колонну ООН.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['двое-вооружённых-мужчин'] }],
  },
  { text: 'Сотни повстанцев напали на базу армии Нигера.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['сотни-повстанцев'] }] },
  {
    text: 'Лидеры повстанцев согласились на прекращение огня.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['лидеры-повстанцев'] }],
  },
  { text: 'Десять стран поддержали прекращение огня.', claims: [{ kind: 'ceasefire', act: 'support', agents: ['десять-стран'] }] },
  {
    text: 'Движение ХАМАС обвинило Израиль в атаках. Движение отвергло перемирие.',
    claims: [
      { kind: 'attack', act: 'accuse', agents: ['hamas'] },
      { kind: 'ceasefire', act: 'reject', agents: ['hamas'] },
    ],
  },
  {
    text: 'Президент Франции Эммануэль Макрон заявил, что его правительство готово к переговорам с Ираном.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['france'], by: ['emmanuel-macron'] }],
  },
  {
    text: '«Мы призываем Кению прекратить огонь», — заявил премьер Сомали.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['prime-minister-of-somalia'], by: ['prime-minister-of-somalia'] }],
  },
  // who is counted is no doer, nor are companies with nothing that tells them apart
  { text: 'Убиты двое вооружённых мужчин.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  { text: 'Представители согласились на прекращение огня.', claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }] },
  { text: 'Кения обязалась неукоснительно соблюдать перемирие.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['kenya'] }] },
]);

import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: handover, prose', ru, [
  {
    text: 'ХАМАС передал Красному Кресту тела четырёх заложников.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], by: [], content: { persons: { value: 4 }, to: 'icrc' } }],
  },
  {
    text: 'Израиль освободил 183 палестинских заключённых.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['israel'], by: [], content: { persons: { value: 183 } } }],
  },
  {
    text: 'Азербайджан вернул Армении 15 военнопленных.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['azerbaijan'], by: [], content: { persons: { value: 15 }, to: 'armenia' } }],
  },
  {
    text: 'Байден потребовал освободить американских заложников.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['joe-biden'], by: [], content: { role: 'hostage' } }],
  },
  {
    text: 'Колумбийские повстанцы отпустили двух солдат.',
    claims: [{ kind: 'handover', act: 'carry-out', by: [], content: { persons: { value: 2 }, role: 'soldier' } }],
  },
  {
    text: 'Украина передаст России тела 27 военнослужащих.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['ukraine'], by: [], content: { to: 'russia' } }],
  },
  {
    text: 'Россия отказалась вернуть украинских детей.',
    claims: [{ kind: 'handover', act: 'reject', agents: ['russia'], by: [], content: { role: 'child' } }],
  },
  {
    text: 'Катар сообщил об освобождении 24 заложников.',
    claims: [{ kind: 'handover', act: 'carry-out', by: ['qatar'], content: { persons: { value: 24 } } }],
  },
  {
    text: 'Талибы согласились освободить пятерых задержанных.',
    claims: [{ kind: 'handover', act: 'agree', agents: ['taliban'], by: [], content: { persons: { value: 5 } } }],
  },
  {
    text: 'ООН призвала немедленно освободить всех заложников.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['united-nations'], by: [] }],
  },
  {
    text: 'Египет выдал Израилю двух задержанных.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['egypt'], by: [], content: { to: 'israel' } }],
  },
  {
    text: 'Турция депортирует и передаст Ираку 12 задержанных.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['turkey'], by: [] }],
  },
  {
    text: 'Сирия передала России останки солдата.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['syria'], by: [], content: { to: 'russia', role: 'body' } }],
  },
  {
    text: 'Макрон приветствовал освобождение французских заложников.',
    claims: [{ kind: 'handover', act: 'support', agents: ['emmanuel-macron'], by: [] }],
  },
  {
    text: 'На родину возвращены тела 1000 украинских военных.',
    claims: [{ kind: 'handover', act: 'carry-out', by: [], content: { persons: { value: 1000 } } }],
  },
  {
    text: 'Хуситы намерены освободить 100 пленных в одностороннем порядке.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['houthis'], by: [], content: { persons: { value: 100 } } }],
  },
  {
    text: 'Судан освободил 30 военнопленных.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['sudan'], by: [], content: { persons: { value: 30 } } }],
  },
  {
    text: 'Грузия передала России пятерых военнопленных.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['georgia'], by: [], content: { to: 'russia', persons: { value: 5 } } }],
  },
]);

runNever('Russian: no handover, prose', ru, 'handover', [
  'Почтальон передал письмо соседу.',
  'Завод вернул покупателям деньги.',
  'Тренер выпустил запасного игрока.',
  'Библиотека выдала книги студентам.',
  'Город освободил дороги от снега.',
  'Рабочих отпустили домой раньше.',
]);

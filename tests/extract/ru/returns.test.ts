import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: behind what was said, whoever said it goes on', ru, [
  {
    text: 'Лавров заявил, что Россия поддерживает перемирие, и призвал стороны вернуться к переговорам.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['russia'], by: ['sergei-lavrov'] },
      { kind: 'talks', act: 'urge', agents: ['sergei-lavrov'], by: [] },
    ],
  },
  {
    text: 'Лавров заявил, что Россия поддерживает перемирие и призывает стороны вернуться к переговорам.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['russia'], by: ['sergei-lavrov'] },
      { kind: 'talks', act: 'urge', agents: ['russia'], by: ['sergei-lavrov'] },
    ],
  },
  {
    text: 'Лавров и Фидан высказались за перемирие, отметив, что обстановка ухудшается, и договорились провести переговоры в Ереване.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['sergei-lavrov', 'hakan-fidan'] },
      { kind: 'talks', act: 'agree', agents: ['sergei-lavrov', 'hakan-fidan'], by: [] },
    ],
  },
  {
    text: 'Путин, подчеркнув, что Москва открыта к переговорам, предложил провести встречу в Стамбуле.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['russia'], by: ['vladimir-putin'] },
      { kind: 'talks', act: 'propose', agents: ['vladimir-putin'], by: [] },
    ],
  },
  {
    text: 'Макрон сообщил, что американские военные нанесли удары по складам, которыми пользовались хуситы, и призвал к переговорам.',
    claims: [
      { kind: 'attack', act: 'carry-out', by: ['emmanuel-macron'] },
      { kind: 'talks', act: 'urge', agents: ['emmanuel-macron'], by: [] },
    ],
  },
  {
    text: 'Лавров сообщил, что хуситы обстреляли город, но согласились на перемирие.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['houthis'], by: ['sergei-lavrov'] },
      { kind: 'ceasefire', act: 'agree', agents: ['houthis'], by: ['sergei-lavrov'] },
    ],
  },
  {
    text: 'Вашингтон намерен выделить Судану 100 млн долларов гуманитарной помощи.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-states'] }],
  },
  {
    text: 'Ливанское движение «Хезболла» обстреляло север Израиля.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['hezbollah'] }],
  },
  {
    text: 'Израиль отклонил перемирие, однако согласился направить делегацию на переговоры.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['israel'] },
      { kind: 'talks', act: 'agree', agents: ['israel'] },
    ],
  },
]);

import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

const ready = 'що Чад готовий до перемир’я.';
const said = (by: string) => [{ kind: 'ceasefire', act: 'pledge', agents: ['chad'], by: [by] } as const];

runTable('Ukrainian: who speaks, by an office under somebody and where it is said', uk, [
  {
    text: `Помічник американського президента заявив, ${ready}`,
    published: '2025-05-05',
    claims: said('помічник-американського-президента'),
  },
  { text: `Хакан Фідан, міністр закордонних справ Туреччини, на брифінгу заявив, ${ready}`, claims: said('hakan-fidan') },
  { text: `Посол Нігеру, Мусса Окелло, заявив, ${ready}`, claims: said('мусса-окелло') },
  {
    text: 'Ердоган підтвердив намір ХАМАС дотримуватися перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['hamas'], by: ['recep-tayyip-erdogan'] }],
  },
]);

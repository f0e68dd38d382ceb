import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: what stands before its verb, and how far words reach', uk, [
  {
    text: "Каїр запропонував перемир'я. Цю пропозицію Хартум відкинув.",
    claims: [
      { kind: 'ceasefire', act: 'propose', agents: ['egypt'] },
      { kind: 'ceasefire', act: 'reject', agents: ['sudan'] },
    ],
  },
  {
    text: 'Зеленський і Ердоган обговорили телефоном співпрацю.',
    claims: [
      { kind: 'talks', act: 'hold', content: { medium: 'phone' } },
      { kind: 'cooperation', act: 'assess' },
    ],
  },
  { text: 'Ефіопія обіцяла забезпечити місіям безпечний проїзд.', claims: [{ kind: 'assurance', act: 'pledge', agents: ['ethiopia'] }] },
  { text: 'Жертвами стихії стали 3085 людей.', claims: [] },
  { text: 'Абдулла Ґюль прилетів до Єревана.', claims: [{ kind: 'visit', act: 'hold', agents: ['абдулла-ґюль'] }] },
  { text: 'Угорщина проти будь-яких нових санкцій.', claims: [{ kind: 'sanctions', act: 'oppose', agents: ['hungary'] }] },
]);

import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable(
  'Ukrainian: whose blow it is, where talks are held in a relative clause, what is launched and asked for, quotations of paragraphs',
  uk,
  [
    {
      text: 'Україна засуджує терористичну атаку ХАМАС на Ізраїль.',
      claims: [{ kind: 'attack', act: 'oppose', agents: ['ukraine'], content: { by: 'hamas', on: 'israel' } }],
    },
    {
      text: 'Зеленський візьме участь у саміті, який відбудеться 15 червня у Швейцарії.',
      claims: [{ kind: 'talks', act: 'plan', agents: ['volodymyr-zelenskyy'], content: { venue: 'switzerland' } }],
    },
    {
      text: 'Російська армія запустила по Харкову понад тисячу «Шахедів».',
      claims: [{ kind: 'attack', act: 'carry-out', agents: ['russian-armed-forces'] }],
    },
    { text: 'Ліван звернувся до Франції за військовою допомогою.', claims: [{ kind: 'aid', act: 'urge', agents: ['lebanon'] }] },
    {
      text: 'Міністр закордонних справ України Андрій Сибіга повідомив таке.\n\n«Бойовики обстріляли порт. Загинули двоє.\n\nУкраїна гарантує кожному полоненому життя».\n\nЄгипет закликав припинити вогонь.',
      more: true,
      claims: [
        { kind: 'attack', act: 'carry-out', agents: ['бойовики'], by: ['andrii-sybiha'] },
        { kind: 'assurance', act: 'pledge', agents: ['ukraine'], by: ['andrii-sybiha'] },
        { kind: 'ceasefire', act: 'urge', agents: ['egypt'], by: [] },
      ],
    },
  ],
);

import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: two told again by their offices, and lands that somebody holds', uk, [
  {
    text: 'Андрій Сибіга прийняв Хакана Фідана. Очільники зовнішньополітичних відомств закликали припинити вогонь.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['andrii-sybiha', 'hakan-fidan'] }],
    more: true,
  },
  {
    text: 'Нікол Пашинян та Іраклій Кобахідзе зустрілися в Батумі. Прем’єр-міністри підтримали перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['nikol-pashinyan', 'іраклій-кобахідзе'] }],
    more: true,
  },
  {
    text: 'Андрій Сибіга та Хакан Фідан зустрілися. Міністри торгівлі семи країн підтримали перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: [] }],
    more: true,
  },
  {
    text: 'На зустрічі з Мірзояном Сибіга закликав припинити вогонь.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['andrii-sybiha'] }],
  },
  {
    text: 'З підконтрольної Києву території повернули 12 цивільних.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { from: 'ukraine', to: null } }],
  },
]);

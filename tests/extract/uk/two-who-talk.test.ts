import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: who the two sides are where talks are told by their noun or by an invitation', uk, [
  {
    text: "Міністр закордонних справ України Андрій Сибіга прибув з візитом до Йорданії. У перебігу переговорів із Заступником Прем'єр-міністра, Міністром закордонних справ Йорданії Айманом Сафаді сторони обговорили торгівлю. Домовлено відновити роботу міжурядової комісії. Того ж дня Міністра прийняв Прем'єр-міністр Джафар Хассан.",
    more: true,
    claims: [
      { kind: 'talks', act: 'hold', agents: ['andrii-sybiha', 'айманом-сафаді'] },
      { kind: 'cooperation', act: 'agree', agents: ['andrii-sybiha', 'айманом-сафаді'] },
      { kind: 'talks', act: 'hold', agents: ['andrii-sybiha', 'джафар-хассан'] },
    ],
  },
  {
    text: 'Глава МЗС Єгипту Бадр Абделатті прибув до Бейрута. На зустрічі з президентом Лівану Жозефом Ауном сторони домовилися про співпрацю в енергетиці.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['badr-abdelatty', 'joseph-aoun'] }],
  },
  {
    text: 'Хакан Фідан прилетів до Єревана на запрошення свого колеги Арарата Мірзояна. Сторони домовилися відновити співпрацю.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['hakan-fidan', 'арарата-мірзояна'] }],
  },
  {
    text: "Мая Санду подякувала Україні за допомогу. Дмитра Кулебу прийняв прем'єр-міністр Іраку Мухаммед Шіа ас-Судані.",
    claims: [
      { kind: 'aid', act: 'thank', agents: ['мая-санду'] },
      { kind: 'talks', act: 'hold', agents: ['dmytro-kuleba', 'мухаммед-шіа-ас-судані'] },
    ],
  },
]);

import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: who goes on speaking, who is cited, where the text is from', uk, [
  {
    text: 'Повстанці обстріляли аеропорт, повідомило джерело в суданській армії. За його словами, загинули четверо військових.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', by: [[]], content: { casualties: { killed: { value: 4 } } } }],
  },
  {
    text: 'Співрозмовник агентства розповів, що Ізраїль відведе війська. Він додав, що перемовини тривають у Каїрі.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['israel'], by: [[]] }],
  },
  {
    text: 'Пашинян заявив, що перемир’я порушено. За його словами, Баку завдав три удари.',
    claims: [
      { kind: 'ceasefire', act: 'end', by: ['nikol-pashinyan'] },
      { kind: 'attack', act: 'carry-out', agents: ['azerbaijan'], by: ['nikol-pashinyan'] },
    ],
  },
  {
    text: 'Як повідомляє агентство Йонхап із посиланням на джерело в місії при ООН, Токіо запровадить нові санкції проти КНДР.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['japan'], by: ['йонхап', []] }],
  },
  {
    text: 'БІШКЕК, 14 березня. Киргизстан і Таджикистан завершили делімітацію кордону.',
    claims: [{ kind: 'settlement', act: 'end', agents: ['kyrgyzstan', 'tajikistan'] }],
  },
  {
    text: 'Пуск балістичної ракети, який КНДР здійснила 15 вересня, обурив Токіо.',
    claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['north-korea'] }],
  },
  { text: 'КНДР провела шосте ядерне випробування.', claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['north-korea'] }] },
  {
    text: 'Вашингтон пригрозив запровадити санкції проти Каракаса.',
    claims: [{ kind: 'sanctions', act: 'threaten', agents: ['united-states'] }],
  },
  {
    text: 'Напередодні Нетаньягу провів телефонну розмову з Трампом.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['benjamin-netanyahu', 'donald-trump'] }],
  },
  {
    text: 'Перемир’я порушено, заявив за підсумками переговорів Сибіга.',
    claims: [{ kind: 'ceasefire', act: 'end', by: ['andrii-sybiha'] }],
  },
  { text: 'Перемир’я порушено, заявив в Анкарі Хакан Фідан.', claims: [{ kind: 'ceasefire', act: 'end', by: ['hakan-fidan'] }] },
  {
    text: 'Представник руху Басем Наїм у коментарі «Аль-Джазірі» зауважив, що перемир’я зірвано.',
    claims: [{ kind: 'ceasefire', act: 'end', by: ['басем-наїм'] }],
  },
  {
    text: 'Пекін надіслав 45 тонн рису, випливає з повідомлення посольства КНР.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['china'], by: ['chinese-embassy'] }],
  },
  {
    text: 'Авіаудар убив 12 людей, ідеться в заяві цивільної оборони Гази.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [[]] }],
  },
  {
    text: 'Високопосадовець у Баку сказав виданню, що мирний договір може бути підписаний до кінця року.',
    claims: [{ kind: 'settlement', act: 'agree', by: [[]], certainty: 'possible' }],
  },
  { text: 'Четверо полонених були передані Україні.', claims: [{ kind: 'handover', act: 'carry-out', content: { to: 'ukraine' } }] },
  {
    text: 'Унаслідок удару були поранені семеро людей.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { wounded: { value: 7 } } } }],
  },
]);

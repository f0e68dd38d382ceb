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
]);

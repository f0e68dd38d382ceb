import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: documents that those who met adopt, supplies of energy, and who talks with ministers of several lands', ru, [
  {
    text: 'По итогам встречи приняты Совместное заявление и дорожная карта сотрудничества.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: [] }],
  },
  {
    text: 'По итогам заседания была принята программа сотрудничества двух стран на 2026 год.',
    claims: [{ kind: 'cooperation', act: 'agree' }],
  },
  { text: 'На саммите приняли декларацию о сотрудничестве.', claims: [{ kind: 'cooperation', act: 'agree' }] },
  {
    text: 'Кения и Чад приняли программу сотрудничества на два года.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['chad', 'kenya'] }],
  },
  {
    text: 'Сергей Лавров отметил готовность Кении к увеличению поставок нефти в Китай.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['kenya'], by: ['sergei-lavrov'], content: { domains: ['energy'] } }],
  },
  {
    text: 'Владимир Путин и Реджеп Тайип Эрдоган обсудили поставки российского газа.',
    claims: [{ kind: 'cooperation', act: 'assess', agents: ['recep-tayyip-erdogan', 'vladimir-putin'], content: { domains: ['energy'] } }],
  },
  {
    text: 'Обсуждено развитие торгового, военно-технического и культурного сотрудничества Кении и Чада.',
    claims: [{ kind: 'cooperation', act: 'assess', content: { domains: ['culture', 'security', 'trade'], parties: ['chad', 'kenya'] } }],
  },
  {
    text: 'Сергей Лавров провёл встречи с министрами иностранных дел Индии, Республики Казахстан и Кении.',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['india', 'kazakhstan', 'kenya', 'sergei-lavrov'],
        content: { level: 'ministers' },
      },
    ],
  },
  {
    text: 'Главы МИД США и Кении обсудили прекращение огня.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['kenya', 'united-states'] }],
  },
  {
    text: 'Состоялось совещание министров стран формата «Центральная Азия – Китай».',
    claims: [{ kind: 'talks', act: 'hold', content: { level: 'ministers', venue: null } }],
  },
  {
    text: 'Чадский вертолёт сбили кенийские военные.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenyan-armed-forces'] }],
  },
  {
    text: 'Самолёт сбила кенийская армия.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenyan-armed-forces'] }],
  },
]);

runNever('Russian: nothing is agreed', ru, 'cooperation', [
  'Парламент принял программу развития школ.',
  'Цены на поставки газа выросли.',
  'Компания увеличила экспорт мебели.',
]);

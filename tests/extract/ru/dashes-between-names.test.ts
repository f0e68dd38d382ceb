import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: states that a dash joins', ru, [
  {
    text: 'Состоялись переговоры в формате Россия – Турция – Иран.',
    claims: [{ kind: 'talks', act: 'hold', content: { participants: ['iran', 'russia', 'turkey'] } }],
  },
  {
    text: 'Министр подчеркнул важность взаимодействия по линии Кения – Чад, отметив готовность Кении к сотрудничеству в энергетике.',
    claims: [
      { kind: 'cooperation', act: 'urge', content: { parties: ['chad', 'kenya'] } },
      { kind: 'cooperation', act: 'pledge', content: { domains: ['energy'] } },
    ],
  },
  {
    text: 'Вашингтон отпустил двоих пленных, Каракас – десятерых.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['united-states'] },
      { kind: 'handover', act: 'carry-out', agents: ['venezuela'] },
    ],
  },
]);

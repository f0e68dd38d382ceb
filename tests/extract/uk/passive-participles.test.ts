import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: passive participles that head a clause behind their noun', uk, [
  {
    text: "Угода про перемир'я, підписана Кенією та Угандою в березні, набула чинності.",
    claims: [
      { kind: 'ceasefire', act: 'begin', content: { time: null } },
      { kind: 'ceasefire', act: 'agree', agents: ['kenya', 'uganda'] },
    ],
  },
  {
    text: 'Санкції, запроваджені США проти Судану, скасовано.',
    claims: [
      { kind: 'sanctions', act: 'carry-out', agents: [], content: { change: 'lift' } },
      { kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { target: 'sudan', change: 'impose' } },
    ],
  },
  {
    text: 'Удар, завданий Ізраїлем по Бейруту, засудив Тегеран.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['iran'] },
      { kind: 'attack', act: 'carry-out', agents: ['israel'], content: { on: 'lebanon' } },
    ],
  },
  { text: "Перемир'я, оголошене хуситами, порушено.", claims: [{ kind: 'ceasefire', act: 'end', agents: [] }] },
  {
    text: 'Кенія схвалила план урегулювання, запропонований Єгиптом.',
    claims: [
      { kind: 'settlement', act: 'support', agents: ['kenya'] },
      { kind: 'settlement', act: 'propose', agents: ['egypt'] },
    ],
  },
  {
    text: 'Сирія та Ізраїль провели обмін полоненими за посередництва Росії.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['syria', 'israel'], content: { mediator: ['russia'] } }],
  },
]);

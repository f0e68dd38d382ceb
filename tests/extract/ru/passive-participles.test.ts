import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: passive participles that head a clause behind their noun', ru, [
  {
    text: 'Соглашение о перемирии, подписанное Кенией и Угандой в марте, вступило в силу.',
    claims: [
      { kind: 'ceasefire', act: 'begin', content: { time: null } },
      { kind: 'ceasefire', act: 'agree', agents: ['kenya', 'uganda'] },
    ],
  },
  {
    text: 'Санкции, введённые США против Судана, отменены.',
    claims: [
      { kind: 'sanctions', act: 'carry-out', agents: [], content: { target: 'sudan', change: 'lift' } },
      { kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { target: 'sudan', change: 'impose' } },
    ],
  },
  {
    text: 'Удар, нанесённый Израилем по Бейруту, осудил Тегеран.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['iran'] },
      { kind: 'attack', act: 'carry-out', agents: ['israel'], content: { on: 'lebanon' } },
    ],
  },
  { text: 'Перемирие, объявленное хуситами, нарушено.', claims: [{ kind: 'ceasefire', act: 'end', agents: [] }] },
  {
    text: 'Перемирие, заключённое при посредничестве Норвегии в феврале 2002 года, сорвано.',
    claims: [
      { kind: 'ceasefire', act: 'end', agents: [] },
      { kind: 'ceasefire', act: 'agree', agents: [] },
    ],
  },
  {
    text: 'Кения одобрила план урегулирования, предложенный Египтом.',
    claims: [
      { kind: 'settlement', act: 'support', agents: ['kenya'] },
      { kind: 'settlement', act: 'propose', agents: ['egypt'] },
    ],
  },
  {
    text: 'Сирия и Ирак обсудили помощь, выделенную Канадой Судану.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['syria', 'iraq'] },
      { kind: 'aid', act: 'carry-out', agents: ['canada'], content: { from: 'canada', to: 'sudan' } },
    ],
  },
  {
    text: 'Ограничения, введённые после разгона протестов 2018 года, сняты.',
    claims: [{ kind: 'sanctions', act: 'carry-out', content: { change: 'lift' } }],
  },
  {
    text: 'Сирия и Израиль провели обмен пленными при посредничестве России и Красного Креста.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['syria', 'israel'], content: { mediator: ['russia', 'icrc'] } }],
  },
  {
    text: 'По приглашению президента Египта главы МИД Судана и Чада прибыли в Каир.',
    claims: [{ kind: 'visit', act: 'hold', content: { place: 'cairo' } }],
  },
  {
    text: 'Соглашение о перемирии подписано при посредничестве Катара.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }],
  },
  { text: 'На параде были корабли, военные самолёты и танки.', claims: [] },
]);

import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: what is done about a matter told before, by a pronoun or an answer', uk, [
  {
    text: "Перемир'я спливає в п'ятницю. Каїр відмовився його продовжувати.",
    claims: [
      { kind: 'ceasefire', act: 'end' },
      { kind: 'ceasefire', act: 'reject', agents: ['egypt'] },
    ],
  },
  {
    text: 'Джибуті запропонувала зустріч. Хартум відповів відмовою.',
    claims: [
      { kind: 'talks', act: 'propose', agents: ['djibouti'] },
      { kind: 'talks', act: 'reject', agents: ['sudan'] },
    ],
  },
  {
    text: 'Єгипет запропонував провести зустріч. На цю пропозицію Хартум відповів згодою.',
    claims: [
      { kind: 'talks', act: 'propose', agents: ['egypt'] },
      { kind: 'talks', act: 'agree', agents: ['sudan'] },
    ],
  },
  {
    text: 'Катар виділить Сирії 20 млн доларів. Дамаск привітав це рішення.',
    claims: [
      { kind: 'aid', act: 'pledge', agents: ['qatar'] },
      { kind: 'aid', act: 'support', agents: ['syria'] },
    ],
  },
  { text: 'Удар не завдав шкоди аеропорту Асмари.', claims: [] },
  { text: 'Ми вимагаємо гарантій неупередженості.', claims: [] },
  { text: 'Іран припинить удари, як тільки повстанці складуть зброю.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['iran'] }] },
  {
    text: "Єгипет стане гарантом перемир'я.",
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['egypt'], content: { guarantor: 'egypt' } }],
  },
]);

runTable('Ukrainian: sources within sources, and persons by long titles', uk, [
  {
    text: 'Вірменія та Азербайджан домовилися провести переговори в Брюсселі, повідомляє «Європейська правда» з посиланням на джерела.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['armenia', 'azerbaijan'], by: ['європейська-правда', []] }],
  },
  {
    text: "Міністр інформації Еритреї Йемане Гебремескель заявив, що перемир'я порушено.",
    claims: [{ kind: 'ceasefire', act: 'end', by: ['йемане-гебремескель'] }],
  },
  {
    text: 'За даними Reuters, яке посилається на дипломата, перемовини відбудуться в Найробі.',
    claims: [{ kind: 'talks', act: 'plan', by: ['reuters', []] }],
  },
]);

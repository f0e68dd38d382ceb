import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: clauses beside and within each other, and whose each is', ru, [
  {
    text: 'Осудив теракт в Кветте, унёсший жизни 27 человек, Совет Безопасности ООН призвал к переговорам.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['un-security-council'] },
      { kind: 'talks', act: 'urge', agents: ['un-security-council'] },
    ],
  },
  {
    text: 'Приветствуя перемирие, о котором объявили стороны, Китай призвал возобновить переговоры.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['china'], by: [] },
      { kind: 'talks', act: 'urge', agents: ['china'], by: [] },
    ],
  },
  {
    text: 'Отвергнув предложение о перемирии, которое выдвинул Египет, Израиль продолжил удары по Газе.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['israel'] },
      { kind: 'attack', act: 'carry-out', agents: ['israel'] },
    ],
  },
  {
    text: 'Представители правительства Йемена и движения «Ансар Аллах» согласовали списки для обмена пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['yemeni-government', 'houthis'] }],
  },
  {
    text: 'Израиль обстрелял юг Ливана, а ХАМАС, по данным Reuters, согласился на перемирие.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['israel'], by: [] },
      { kind: 'ceasefire', act: 'agree', agents: ['hamas'], by: ['reuters'] },
    ],
  },
  {
    text: 'Евросоюз ввёл санкции против Никарагуа, а Великобритания, по словам Макрона, введёт санкции в мае.',
    claims: [
      { kind: 'sanctions', act: 'carry-out', agents: ['european-union'], by: [] },
      { kind: 'sanctions', act: 'pledge', agents: ['united-kingdom'], by: ['emmanuel-macron'] },
    ],
  },
  {
    text: 'По сообщению канцелярии премьер-министра Израиля, Биньямин Нетаньяху отклонил перемирие.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['benjamin-netanyahu'] }],
  },
  {
    text: 'Саудовская Аравия и Иран, разорвавшие дипломатические отношения в 2016 году, 10 марта в Пекине договорились открыть посольства.',
    claims: [
      { kind: 'cooperation', act: 'end', agents: ['saudi-arabia', 'iran'] },
      { kind: 'cooperation', act: 'agree', agents: ['saudi-arabia', 'iran'] },
    ],
  },
  {
    text: 'По данным французской газеты «Монд», Париж и Бамако ведут секретные переговоры.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['france', 'mali'], by: ['монд'] }],
  },
  {
    text: 'Хуситы объявили об одностороннем прекращении огня, сославшись на гуманитарную катастрофу.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['houthis'], by: ['houthis'] }],
  },
  {
    text: 'Израиль приостановил переговоры, сославшись на обстрелы.',
    claims: [{ kind: 'talks', act: 'suspend', agents: ['israel'] }],
  },
]);

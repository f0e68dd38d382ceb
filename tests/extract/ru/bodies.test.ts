import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: bodies', ru, [
  {
    text: 'Народный фронт освобождения Тыграя и федеральное правительство Эфиопии согласились прекратить боевые действия.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['народный-фронт-освобождения-тыграя', 'ethiopian-government'] }],
  },
  {
    text: 'Движение «Талибан» и правительство Пакистана договорились об обмене пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['taliban', 'pakistani-government'] }],
  },
  { text: 'Движение «Ансар Алла» обстреляло порт Мохи.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
  {
    text: 'Национальный комитет по делам пленных сообщил, что хуситы освободили 60 солдат.',
    claims: [
      { kind: 'handover', act: 'carry-out', by: ['национальный-комитет-по-делам-пленных'], agents: ['houthis'], content: { persons: 60 } },
    ],
  },
  {
    text: 'Телеканал Al Hadath сообщает, что Судан согласился на перемирие.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['al-hadath'], agents: ['sudan'] }],
  },
  {
    text: 'По данным телеканала Al Mayadeen, Израиль нанёс удар по Баальбеку.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['al-mayadeen'], agents: ['israel'] }],
  },
  {
    text: 'Газета The Guardian пишет, что Лондон вводит новые санкции против Ирана.',
    claims: [{ kind: 'sanctions', act: 'carry-out', by: ['the-guardian'], agents: ['united-kingdom'] }],
  },
  {
    text: 'Силы демократического альянса (СДА) атаковали армию ДР Конго. Позже СДА согласились на переговоры.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['силы-демократического-альянса'] },
      { kind: 'talks', act: 'agree', agents: ['силы-демократического-альянса'] },
    ],
  },
  { text: 'Ливийская национальная армия отвела войска от Сирта.', claims: [{ kind: 'ceasefire', act: 'carry-out' }] },
  { text: 'Временный совет Судана осудил атаку на посольство.', claims: [{ kind: 'attack', act: 'oppose' }] },
  {
    text: 'Армия Судана передала Красному Кресту тела 30 бойцов.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['sudanese-armed-forces'] }],
  },
  { text: 'Международная федерация футбола проведёт турнир в Дохе.', more: true, claims: [] },
]);

runNever('Russian: no attack', ru, 'attack', ['Новая партия гуманитарной помощи прибыла в порт.']);

runNever('Russian: no ceasefire', ru, 'ceasefire', ['Новая партия гуманитарной помощи прибыла в порт.']);

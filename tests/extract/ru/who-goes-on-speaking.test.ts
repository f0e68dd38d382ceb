import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: who goes on speaking', ru, [
  {
    text: 'Президент Кении Уильям Руто подчеркнул, что Найроби готов принять переговоры, добавив, что Руанда и Конго обменяются пленными.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['kenya'], by: ['уильям-руто'] },
      { kind: 'prisoner-exchange', act: 'pledge', by: ['уильям-руто'] },
    ],
  },
  {
    text: 'Кремль сообщил, что Макрон и Шольц согласились на перемирие, подчеркнув, что стороны должны обменяться пленными.',
    more: true,
    claims: [{ kind: 'prisoner-exchange', act: 'urge', agents: ['emmanuel-macron', 'olaf-scholz'], by: ['kremlin'] }],
  },
  {
    text: 'С.В.Лавров изложил оценки обстановки вокруг Сирии, указав, что Москва открыта к переговорам.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['russia'], by: ['sergei-lavrov'] }],
  },
  {
    text: 'Подчеркнув, что Анкара открыта к переговорам, Эрдоган отметил, что Греция ввела санкции против ливийских чиновников.',
    more: true,
    claims: [{ kind: 'talks', act: 'pledge', agents: ['turkey'], by: ['recep-tayyip-erdogan'] }],
  },
]);

runTable('Russian: views that somebody expresses', ru, [
  {
    text: 'Фидан выразил от имени правительства глубокое сожаление, что Афины отказались от перемирия.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['hakan-fidan'] }],
  },
  {
    text: 'Фидан выразил обеспокоенность тем, что Израиль нанес удар по Дамаску.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: ['hakan-fidan'] }],
  },
]);

runTable('Russian: sources in all their places', ru, [
  {
    text: 'Баку и Ереван обменялись пленными, о чем сообщило минобороны Азербайджана.',
    more: true,
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', by: ['azerbaijani-ministry-of-defence'] }],
  },
  {
    text: 'Эрдоган в соцсети Truth Social написал, что Сирия согласилась на перемирие.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['syria'], by: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'Анкара готова к переговорам, сообщил журналистам в четверг министр Хакан Фидан.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['turkey'], by: ['hakan-fidan'] }],
  },
  {
    text: 'После заявления Эрдогана о том, что Сирия согласилась на перемирие, отряды вернулись на базы.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['syria'], by: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'В пресс-службе Кремля рассказали, что Путин провел переговоры с Эрдоганом.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['vladimir-putin', 'recep-tayyip-erdogan'], by: ['kremlin'] }],
  },
  {
    text: 'Источник Reuters рассказал, что Эритрея согласилась на перемирие.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['eritrea'], by: [[]] }],
  },
  {
    text: 'Как объявили на днях в ООН, стороны конфликта завершают подготовку к обмену пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', by: ['united-nations'] }],
  },
  {
    text: 'Как уверяют в Кремле, Москва не вводила новых санкций против Грузии.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['russia'], polarity: 'negated', by: ['kremlin'] }],
  },
  {
    text: 'Фидан опасается, что Израиль нанесет удар по Дамаску.',
    claims: [{ kind: 'attack', act: 'pledge', agents: ['israel'], by: ['hakan-fidan'] }],
  },
  {
    text: 'Лукашенко не исключил, что переговоры пройдут в Минске.',
    claims: [{ kind: 'talks', act: 'plan', by: ['alexander-lukashenko'] }],
  },
  {
    text: 'Дроны ударили по складу в Одессе, передает агентство Синьхуа.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', by: ['синьхуа'] }],
  },
  {
    text: 'В Париже осудили удар по Одессе, подчеркнув, что Россия отказалась от перемирия.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['france'], by: [] },
      { kind: 'ceasefire', act: 'reject', agents: ['russia'], by: ['france'] },
    ],
  },
]);

runTable('Russian: what stands before who says it', ru, [
  {
    text: 'Ранее Фидан заявил, что Сирия согласилась на перемирие.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['syria'], by: ['hakan-fidan'] }],
  },
  {
    text: 'По словам Фидана, сирийская делегация заявила об отказе от перемирия.',
    claims: [{ kind: 'ceasefire', act: 'reject', by: ['hakan-fidan', 'syrian-delegation'] }],
  },
  {
    text: 'Если в Киеве говорят, что Россия обстреляла Харьков, то в Москве утверждают, что Украина сорвала перемирие.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['russia'], by: ['ukraine'] },
      { kind: 'ceasefire', act: 'end', agents: ['ukraine'], by: ['russia'] },
    ],
  },
]);

runTable('Russian: lines that open with who speaks', ru, [
  {
    text: 'С.В.Лавров: Россия готова к переговорам с Японией. Токио отказался от перемирия.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['russia'], by: ['sergei-lavrov'] },
      { kind: 'ceasefire', act: 'reject', agents: ['japan'], by: ['sergei-lavrov'] },
    ],
  },
  {
    text: 'Вопрос: Чего ждать дальше? С.В.Лавров: Россия готова к переговорам с Японией.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['russia'], by: ['sergei-lavrov'] }],
  },
  {
    text: 'Гутерриш заявил, что Кения готова к переговорам. По словам дипломата, знакомого с ходом консультаций, Эритрея согласилась на перемирие.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', by: [[]] }],
  },
]);

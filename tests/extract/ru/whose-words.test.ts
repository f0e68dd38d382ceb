import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: whose a document is', ru, [
  {
    text: 'Чад и Нигер приняли заявление. Министры Хакан Фидан и Аббас Аракчи завершили переговоры. В заявлении отмечается, что Кения поддерживает перемирие.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya'], by: [['chad', 'niger']] }],
    more: true,
  },
  {
    text: 'МИД Турции опубликовал коммюнике. В нём говорится, что Анкара поддерживает перемирие.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['turkey'], by: ['turkish-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'Хакан Фидан прибыл в Каир. В документе говорится, что Кения поддерживает перемирие.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya'], by: [] }],
    more: true,
  },
]);

runTable('Russian: speakers beside speakers', ru, [
  {
    text: 'Турецкая сторона заявляет, что Греция отвергла перемирие, греческая сторона утверждает, что Турция отказалась от переговоров.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['turkey'] },
      { kind: 'talks', act: 'reject', agents: ['turkey'], by: ['greece'] },
    ],
  },
  {
    text: 'Хакан Фидан сообщил, что Греция отвергла перемирие, а её министр Янис Петрас заявил, что Турция отказалась от переговоров.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['hakan-fidan'] },
      { kind: 'talks', act: 'reject', agents: ['turkey'], by: ['янис-петрас'] },
    ],
  },
  {
    text: 'Хакан Фидан отметил, что обмен пленными состоялся, хотя списки ещё уточняются.',
    claims: [
      { kind: 'prisoner-exchange', act: 'carry-out', by: ['hakan-fidan'] },
      { kind: 'statement', act: 'assess', by: ['hakan-fidan'] },
    ],
  },
  {
    text: 'Хакан Фидан рассказал, что Кения отвергла перемирие, поблагодарил сенаторов и выразил надежду на победу.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['kenya'], by: ['hakan-fidan'] },
      { kind: 'statement', act: 'thank', agents: ['hakan-fidan'], by: [] },
    ],
  },
  {
    text: 'Кения отвергла перемирие, сообщает «Аш-Шарк аль-Аусат» со ссылкой на дипломатический источник.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['kenya'], by: ['аш-шарк-аль-аусат', []] }],
  },
  {
    text: 'Дамаск согласился на перемирие, в Анкаре эти сведения не подтвердили.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['syria'], by: [] }],
    more: true,
  },
  {
    text: 'Фидан, по словам Пескова, готов к переговорам, однако Кения не отвечает на предложение.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['hakan-fidan'], by: ['dmitry-peskov'] }],
  },
  { text: 'СМИ: Кения отвергла перемирие', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['kenya'], by: [[]] }] },
  {
    text: 'В Белом доме США заявили, что Кения отвергла перемирие.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['kenya'], by: ['white-house'] }],
  },
]);

runTable('Russian: whole lines in marks', ru, [
  {
    text: 'Хакан Фидан поблагодарил Катар за гостеприимство.\n\n«Мы поддерживаем перемирие в Газе и готовы к диалогу со всеми.\n\nКения отвергла наше предложение о перемирии».\n\nПариж поддержал перемирие в Газе.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['hakan-fidan'], by: ['hakan-fidan'] },
      { kind: 'ceasefire', act: 'reject', agents: ['kenya'], by: ['hakan-fidan'] },
      { kind: 'ceasefire', act: 'support', agents: ['france'], by: [] },
    ],
    more: true,
  },
]);

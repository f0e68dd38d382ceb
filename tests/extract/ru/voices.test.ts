import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: who goes on speaking, who is cited, where the text is from', ru, [
  {
    text: 'Повстанцы обстреляли аэропорт, сообщил источник в суданской армии. По его словам, погибли четверо военных.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', by: [[]], content: { casualties: { killed: { value: 4 } } } }],
  },
  {
    text: 'Собеседник агентства рассказал, что Израиль отведёт войска. Он добавил, что переговоры продолжатся в Каире.',
    claims: [
      { kind: 'ceasefire', act: 'pledge', agents: ['israel'], by: [[]] },
      { kind: 'talks', act: 'plan', by: [[]] },
    ],
  },
  {
    text: 'Лавров заявил, что перемирие нарушено. По его словам, Киев нанёс три удара.',
    claims: [
      { kind: 'ceasefire', act: 'end', by: ['sergei-lavrov'] },
      { kind: 'attack', act: 'carry-out', agents: ['ukraine'], by: ['sergei-lavrov'] },
    ],
  },
  {
    text: 'Как сообщает агентство Ёнхап со ссылкой на источник в миссии при ООН, Токио введёт новые санкции против КНДР.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['japan'], by: ['ёнхап', []] }],
  },
  {
    text: 'Токио введёт новые санкции, пишет газета Майнити симбун.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['japan'], by: ['майнити'] }],
  },
  {
    text: 'Как следует из доклада МАГАТЭ, Иран продолжил обогащение урана.',
    claims: [],
    more: true,
  },
  {
    text: 'КУАЛА-ЛУМПУР, 14 августа 2025 г. Таиланд и Камбоджа согласились продлить перемирие.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['thailand', 'cambodia'], by: [] }],
  },
  {
    text: 'БИШКЕК, 14 марта. Киргизия и Таджикистан завершили делимитацию границы.',
    claims: [{ kind: 'settlement', act: 'end', agents: ['kyrgyzstan', 'tajikistan'] }],
  },
  {
    text: 'Пуск баллистической ракеты, который КНДР осуществила 15 сентября, вызвал протест Токио.',
    claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['north-korea'] }],
  },
  { text: 'КНДР провела шестое ядерное испытание.', claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['north-korea'] }] },
  {
    text: 'Вашингтон пригрозил ввести санкции против Каракаса.',
    claims: [{ kind: 'sanctions', act: 'threaten', agents: ['united-states'] }],
  },
  {
    text: 'Накануне Нетаньяху провёл телефонный разговор с Трампом.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['benjamin-netanyahu', 'donald-trump'] }],
  },
  {
    text: 'Перемирие нарушено, заявила в среду на пресс-конференции в Брюсселе Кая Каллас.',
    claims: [{ kind: 'ceasefire', act: 'end', by: ['kaja-kallas'] }],
  },
  { text: 'Перемирие нарушено, заявил по итогам переговоров Лавров.', claims: [{ kind: 'ceasefire', act: 'end', by: ['sergei-lavrov'] }] },
  { text: 'Перемирие нарушено, заявил в Анкаре Хакан Фидан.', claims: [{ kind: 'ceasefire', act: 'end', by: ['hakan-fidan'] }] },
  {
    text: 'Перемирие нарушено, заявил в эфире телеканала «Аль-Арабия» Хакан Фидан.',
    claims: [{ kind: 'ceasefire', act: 'end', by: ['hakan-fidan'] }],
  },
  { text: 'В интервью Reuters Асад заявил, что переговоры сорваны.', claims: [{ kind: 'talks', act: 'end', by: ['bashar-al-assad'] }] },
  {
    text: 'Пекин направил 45 тонн риса, следует из сообщения посольства КНР.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['china'], by: ['chinese-embassy'] }],
  },
  {
    text: 'Авиаудар убил 12 человек, говорится в заявлении гражданской обороны Газы.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [[]] }],
  },
  {
    text: 'В Пентагоне сообщили о гибели шести человек; двух выживших, по словам Пита Хегсета, передадут Колумбии.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', by: ['pentagon'] }],
  },
  {
    text: 'Мы призываем стороны к диалогу и оставляем за собой право на ответ, подчеркнул Лавров.',
    more: true,
    claims: [{ kind: 'threat', act: 'threaten', agents: ['sergei-lavrov'], by: ['sergei-lavrov'] }],
  },
]);

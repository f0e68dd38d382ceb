import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

const macronAndModi = ['emmanuel-macron', 'narendra-modi'];

runTable('Russian: constructions of readouts', ru, [
  {
    text: 'Состоялся телефонный разговор Реджепа Тайипа Эрдогана с Владимиром Зеленским. С обеих сторон подчёркнута важность перемирия.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['recep-tayyip-erdogan', 'volodymyr-zelenskyy'], content: { medium: 'phone' } },
      { kind: 'ceasefire', act: 'urge', agents: ['recep-tayyip-erdogan', 'volodymyr-zelenskyy'], by: [] },
    ],
  },
  {
    text: 'В ходе телефонного разговора Эммануэля Макрона с Нарендрой Моди обсуждены пути расширения сотрудничества. Лидеры подчеркнули необходимость мирного урегулирования конфликта в Судане.',
    claims: [
      { kind: 'talks', act: 'hold', agents: macronAndModi, content: { medium: 'phone', participants: macronAndModi } },
      { kind: 'cooperation', act: 'assess', agents: macronAndModi },
      { kind: 'settlement', act: 'urge', agents: macronAndModi, by: [], content: { qualities: ['peaceful'] } },
    ],
  },
  {
    text: 'Накануне переговоров Путина с Трампом обсуждены вопросы безопасности.',
    claims: [],
  },
  {
    text: 'Состоялся телефонный разговор Владимира Путина с Масудом Пезешкианом. Подчёркнута важность активизации диалога по ядерной программе.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['vladimir-putin', 'masoud-pezeshkian'] },
      { kind: 'talks', act: 'urge', agents: ['vladimir-putin'] },
    ],
  },
  {
    text: 'Казахстан и Узбекистан будут и далее развивать сотрудничество, оказывать гуманитарную помощь Афганистану.',
    claims: [
      { kind: 'cooperation', act: 'pledge', agents: ['kazakhstan', 'uzbekistan'] },
      { kind: 'aid', act: 'pledge', agents: ['kazakhstan', 'uzbekistan'], content: { to: 'afghanistan', what: ['humanitarian'] } },
    ],
  },
  {
    text: 'Реджеп Тайип Эрдоган высоко оценил посредничество Катара, поблагодарил за освобождение заложников.',
    claims: [{ kind: 'handover', act: 'thank', agents: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'Президент Египта поздравил руководство Ливана, призвал соблюдать прекращение огня.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['abdel-fattah-el-sisi'] }],
    published: '2025-03-18',
  },
  {
    text: 'Состоялся телефонный разговор Владимира Путина с Си Цзиньпином. Подтверждён график предстоящих встреч на высшем уровне.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['vladimir-putin', 'xi-jinping'] },
      { kind: 'talks', act: 'plan', agents: ['vladimir-putin', 'xi-jinping'], content: { level: 'leaders' } },
    ],
  },
  {
    text: 'Отмечен высокий уровень сотрудничества Индии и Вьетнама, подтверждён настрой на его дальнейшее развитие.',
    claims: [
      { kind: 'cooperation', act: 'assess', content: { parties: ['india', 'vietnam'] } },
      { kind: 'cooperation', act: 'pledge' },
    ],
  },
  {
    text: 'Реджеп Тайип Эрдоган Эрдоган Реджеп Тайип Президент Турции поблагодарил Владимира Путина за освобождение заложников.',
    claims: [{ kind: 'handover', act: 'thank', agents: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'Король Иордании пригласил Президента Франции посетить Амман с визитом.',
    published: '2025-03-18',
    claims: [{ kind: 'visit', act: 'propose', agents: ['abdullah-ii'], content: { visitor: 'emmanuel-macron' } }],
  },
  {
    text: 'Макрон подтвердил готовность Франции содействовать восстановлению Ливана, включая оказание гуманитарной помощи и проведение переговоров.',
    claims: [
      { kind: 'aid', act: 'pledge', agents: ['emmanuel-macron'], content: { what: ['humanitarian', 'reconstruction'] } },
      { kind: 'talks', act: 'pledge', agents: ['emmanuel-macron'] },
    ],
  },
  {
    text: 'Макрон заявил, что Франция поддерживает перемирие, и добавил, что Париж направит в Судан гуманитарную помощь.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['france'], by: ['emmanuel-macron'] },
      { kind: 'aid', act: 'pledge', agents: ['france'], by: ['emmanuel-macron'], content: { what: ['humanitarian'] } },
    ],
  },
  {
    text: 'Состоялся телефонный разговор Владимира Путина с Си Цзиньпином. Высказано общее мнение о необходимости прекращения огня в Мьянме. Осуждены удары Израиля по Сирии.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['vladimir-putin', 'xi-jinping'] },
      { kind: 'ceasefire', act: 'urge', agents: ['vladimir-putin'], by: [] },
      { kind: 'attack', act: 'oppose', agents: ['vladimir-putin'], by: [], content: { by: 'israel' } },
    ],
  },
  {
    text: 'Путин и Эрдоган обменялись мнениями о ситуации в Ливии.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['vladimir-putin', 'recep-tayyip-erdogan'], content: { venue: null } }],
  },
  {
    text: 'Моди и Макрон обсудили ситуацию в Судане.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['narendra-modi', 'emmanuel-macron'], content: { venue: null } }],
  },
  {
    text: '«Мы готовы к перемирию», — сказал боевой командир.',
    claims: [{ kind: 'ceasefire', act: 'pledge', by: [[]] }],
  },
  {
    text: 'Совет ЕС продлил экономические санкции против России ещё на полгода.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { change: 'extend', target: 'russia' } }],
  },
  {
    text: 'Великобритания и Канада приостановили экспорт оружия в Израиль.',
    claims: [{ kind: 'aid', act: 'suspend', agents: ['united-kingdom', 'canada'], content: { what: ['military'] } }],
  },
  { text: 'Представитель Госдепа отказался подтвердить сообщения о прямых контактах с Тегераном.', claims: [] },
]);

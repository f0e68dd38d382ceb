import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: statement, prose', ru, [
  { text: 'Песков заявил, что ситуация остаётся сложной.', claims: [{ kind: 'statement', act: 'assess', by: ['dmitry-peskov'] }] },
  { text: 'По словам Гутерриша, мир стоит на распутье.', claims: [{ kind: 'statement', act: 'assess', by: ['antonio-guterres'] }] },
  {
    text: '«Это был трудный год для страны», — сказал Зеленский.',
    claims: [{ kind: 'statement', act: 'assess', by: ['volodymyr-zelenskyy'] }],
  },
  { text: 'Макрон подчеркнул, что Европа должна проснуться.', claims: [{ kind: 'statement', act: 'assess', by: ['emmanuel-macron'] }] },
  { text: 'Моди отметил, что экономика Индии растёт.', claims: [{ kind: 'statement', act: 'assess', by: ['narendra-modi'] }] },
  {
    text: 'Белый дом сообщил, что президент проведёт выходные во Флориде.',
    claims: [{ kind: 'statement', act: 'assess', by: ['white-house'] }],
  },
  {
    text: 'Эрдоган считает, что время работает против Европы.',
    claims: [{ kind: 'statement', act: 'assess', by: ['recep-tayyip-erdogan'] }],
  },
  { text: 'Лавров напомнил, что история не знает таких примеров.', claims: [{ kind: 'statement', act: 'assess', by: ['sergei-lavrov'] }] },
  { text: 'Ситуация на границе ухудшается, сообщил МИД Пакистана.', claims: [{ kind: 'statement', act: 'assess' }] },
  { text: 'Как заявили в Кремле, график президента пока не определён.', claims: [{ kind: 'statement', act: 'assess', by: ['kremlin'] }] },
  { text: 'Трамп написал, что экономика страны сильна как никогда.', claims: [{ kind: 'statement', act: 'assess', by: ['donald-trump'] }] },
  {
    text: 'Токаев уверен, что страна преодолеет трудности.',
    claims: [{ kind: 'statement', act: 'assess', by: ['kassym-jomart-tokayev'] }],
  },
  { text: 'Нетаньяху утверждает, что армия близка к победе.', claims: [{ kind: 'statement', act: 'assess', by: ['benjamin-netanyahu'] }] },
  { text: 'Рубио пояснил, что решение примет президент.', claims: [{ kind: 'statement', act: 'assess', by: ['marco-rubio'] }] },
  { text: 'Аракчи добавил, что посредники уже передали ответ.', claims: [{ kind: 'statement', act: 'assess', by: ['abbas-araghchi'] }] },
  { text: 'Шольц признал, что правительство допустило ошибки.', claims: [{ kind: 'statement', act: 'assess', by: ['olaf-scholz'] }] },
  { text: 'Орбан заявил: «Венгрия пойдёт своим путём».', claims: [{ kind: 'statement', act: 'assess', by: ['viktor-orban'] }] },
  { text: 'По данным ООН, миллионы людей голодают.', claims: [{ kind: 'statement', act: 'assess', by: ['united-nations'] }] },
  {
    text: 'Лукашенко рассказал, что урожай в этом году хороший.',
    claims: [{ kind: 'statement', act: 'assess', by: ['alexander-lukashenko'] }],
  },
  { text: 'Пентагон подтвердил, что дроны замечены над базой.', claims: [{ kind: 'statement', act: 'assess', by: ['pentagon'] }] },
  { text: 'Байден предупредил, что зима будет тяжёлой.', claims: [{ kind: 'statement', act: 'assess', by: ['joe-biden'] }] },
  { text: 'Мелони полагает, что Африка станет главным вызовом.', claims: [{ kind: 'statement', act: 'assess', by: ['giorgia-meloni'] }] },
  { text: 'Си Цзиньпин указал, что мир переживает перемены.', claims: [{ kind: 'statement', act: 'assess', by: ['xi-jinping'] }] },
  { text: 'Путин, выступая в Сочи, сказал, что страна справится.', claims: [{ kind: 'statement', act: 'assess', by: ['vladimir-putin'] }] },
  { text: 'Пашинян сообщил, что выборы пройдут в срок.', claims: [{ kind: 'statement', act: 'assess', by: ['nikol-pashinyan'] }] },
]);

runNever('Russian: no statement, prose', ru, 'statement', [
  'Фото: РИА Новости',
  'Читайте также: Лавров прибыл в Анкару',
  'Источник: ТАСС',
  '© Reuters',
  'Подписывайтесь на наш канал в Telegram',
  'Фото пресс-службы президента',
  'Теги: Иран, санкции, МАГАТЭ',
  'Видео: Рейтер',
  'Поделиться в социальных сетях',
  'Реклама',
  'Индия и Пакистан договорились о прекращении огня.',
]);

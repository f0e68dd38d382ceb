import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const assurance = rowsOf('assurance');

runTable('Ukrainian: assurance', uk, [
  assurance('pledge', ['united-states'], 'США гарантують безпеку Південній Кореї.'),
  assurance('pledge', ['taliban'], 'Таліби гарантували іноземцям безпечний вихід.', { content: { what: ['safe-passage'] } }),
  assurance('pledge', ['france', 'united-kingdom'], 'Франція та Велика Британія нададуть Україні гарантії безпеки.', {
    content: { what: ['security'] },
  }),
  assurance('pledge', ['russia'], 'Росія пообіцяла зберегти життя полоненим.', { content: { what: ['life'] } }),
  assurance('pledge', ['rapid-support-forces'], 'Сили швидкої підтримки забезпечать безпечний прохід цивільним.', {
    content: { what: ['safe-passage'] },
  }),
  assurance('pledge', ['israel'], 'Ізраїль дав гарантії безпечного проходу гуманітарним колонам.'),
  assurance('pledge', ['houthis'], 'Хусити пообіцяли забезпечити безпеку судноплавства.', { content: { what: ['safe-passage'] } }),
  assurance('pledge', ['donald-trump'], 'Трамп готовий надати Україні гарантії безпеки.', { content: { what: ['security'] } }),
  assurance('pledge', ['egypt'], 'Єгипет гарантуватиме безпеку делегацій.'),
  assurance('pledge', ['vladimir-putin'], 'Путін гарантував військовим життя та гідне поводження.', {
    content: { what: ['dignified-treatment', 'life'] },
  }),
  assurance('urge', ['volodymyr-zelenskyy'], 'Зеленський наполягає на гарантіях безпеки від союзників.', {
    content: { what: ['security'] },
  }),
  assurance('urge', ['iran'], 'Іран вимагатиме гарантій від Вашингтона.'),
  assurance('urge', ['hamas'], 'ХАМАС домагається гарантій від посередників.'),
  assurance('urge', ['icrc'], 'Червоний Хрест закликає до гуманного поводження з полоненими.', { content: { what: ['humane-treatment'] } }),
  assurance('urge', ['turkey'], 'Туреччина закликала гарантувати безпеку судноплавства в Чорному морі.'),
  assurance('propose', ['emmanuel-macron'], 'Макрон запропонував Україні гарантії безпеки.'),
  assurance('reject', ['russia'], 'Росія відкинула європейські гарантії безпеки для України.'),
  assurance('support', ['italy'], 'Італія підтримала надання гарантій безпеки Україні.'),
  assurance('support', ['poland'], 'Польща підтримує американські гарантії безпеки.'),
  assurance('agree', ['united-states', 'ukraine'], 'США та Україна узгодили гарантії безпеки.'),
  assurance('agree', ['iran', 'iraq'], 'Іран та Ірак домовилися гарантувати безпеку кордону.'),
  assurance('pledge', ['jordan'], '«Йорданія гарантує безпеку біженців», – запевнив речник уряду.', { more: true }),
  assurance('pledge', ['united-states'], 'За словами Рубіо, США нададуть гарантії безпеки.', { by: ['marco-rubio'] }),
  assurance('pledge', ['syria'], 'Сирія зобов’язалася захищати цивільне населення.'),
  assurance('pledge', ['russia'], 'Росія не гарантувала безпеки судноплавства.', { polarity: 'negated' }),
]);

runNever('Ukrainian: no assurance', uk, 'assurance', [
  'Сантехнік полагодив кран.',
  'Автомобіль не заводився на морозі.',
  'Дитячий садок відкриє ще дві групи.',
  'Страхова компанія виплатила кошти.',
  'Тренер похвалив захист.',
  'Банк підвищив ставку за вкладами.',
  'Продавець видав чек.',
  'Музей працює без вихідних.',
  'Рятувальники загасили пожежу.',
  'Місто прикрасили до свята.',
]);

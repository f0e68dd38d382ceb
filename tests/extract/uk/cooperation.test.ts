import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const cooperation = rowsOf('cooperation');

runTable('Ukrainian: cooperation', uk, [
  cooperation('agree', ['india', 'japan'], 'Індія та Японія домовилися поглибити співпрацю в космосі.', {
    content: { domains: ['space'] },
  }),
  cooperation('agree', ['poland', 'lithuania'], 'Польща й Литва узгодили спільні проєкти в енергетиці.', {
    content: { domains: ['energy'] },
  }),
  cooperation('agree', ['brazil', 'china'], 'Бразилія та Китай підписали меморандум про співпрацю в галузі охорони здоров’я.', {
    content: { domains: ['health'] },
  }),
  cooperation('pledge', ['vietnam'], 'В’єтнам прагне розширювати торговельну співпрацю з Австралією.', { content: { domains: ['trade'] } }),
  cooperation('pledge', ['turkey', 'egypt'], 'Туреччина та Єгипет мають намір зміцнювати двосторонні відносини.', {
    content: { domains: ['relations'] },
  }),
  cooperation('pledge', ['kazakhstan'], 'Казахстан готовий співпрацювати з ЄС у сфері міграції.', { content: { domains: ['migration'] } }),
  cooperation('pledge', ['canada', 'mexico'], 'Канада та Мексика співпрацюватимуть у боротьбі з тероризмом.'),
  cooperation('pledge', ['morocco'], 'Марокко підтвердило відданість співпраці з Африканським союзом.'),
  cooperation('propose', ['xi-jinping'], 'Сі Цзіньпін запропонував розширити економічну співпрацю.', { content: { domains: ['economy'] } }),
  cooperation('propose', ['norway'], 'Норвегія виступила з пропозицією налагодити співпрацю в Арктиці.'),
  cooperation('urge', ['ursula-von-der-leyen'], 'Урсула фон дер Ляєн закликала до тіснішої співпраці в обороні.', {
    content: { domains: ['security'] },
  }),
  cooperation('urge', ['mark-rutte'], 'Рютте наголосив на важливості партнерства з Японією.'),
  cooperation('urge', ['emmanuel-macron', 'giorgia-meloni'], 'Макрон і Мелоні підкреслили необхідність координації зусиль.'),
  cooperation('support', ['kenya'], 'Кенія вітає розвиток партнерства з Індією.'),
  cooperation('support', ['viktor-orban'], 'Орбан високо оцінив співпрацю з Китаєм.'),
  cooperation('support', ['sweden', 'finland'], 'Швеція та Фінляндія підтримують поглиблення оборонної співпраці.', {
    content: { domains: ['security'] },
  }),
  cooperation('suspend', ['georgia'], 'Грузія призупинила співпрацю з Європарламентом.'),
  cooperation('suspend', ['iran'], 'Іран зупинив співпрацю з МАГАТЕ.'),
  cooperation('reject', ['taliban'], 'Таліби відмовляються від співпраці з ООН.'),
  cooperation('begin', ['syria', 'lebanon'], 'Сирія та Ліван відновили дипломатичні відносини.'),
  cooperation('thank', ['andrii-sybiha'], 'Сибіга подякував Литві за співпрацю.'),
  cooperation('carry-out', ['greece', 'cyprus'], 'Греція та Кіпр зміцнили партнерство, – уточнив речник уряду.', { more: true }),
  cooperation('assess', ['donald-tusk', 'friedrich-merz'], 'Туск і Мерц обговорили співпрацю в енергетиці.', { more: true }),
  cooperation('pledge', ['india'], 'За словами Моді, Індія розвиватиме партнерство з Францією.', { by: ['narendra-modi'] }),
  cooperation('pledge', ['hungary'], 'Угорщина не планує розширювати співпрацю з НАТО.', { polarity: 'negated' }),
]);

runNever('Ukrainian: no cooperation', uk, 'cooperation', [
  'Зв’язок у метро зникав щохвилини.',
  'Кондитерка відкрила власну крамницю.',
  'Дощ лив цілу ніч.',
  'Міст перекрили на ремонт.',
  'Бджолярі зібрали рекордний урожай меду.',
  'Кіт спав на підвіконні.',
  'Журі оголосило переможця.',
  'Вулицю перейменували на честь поета.',
  'Пасажири чекали на потяг дві години.',
  'Астрономи побачили комету.',
]);

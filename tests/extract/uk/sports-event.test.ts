import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const sport = rowsOf('sports-event');

runTable('Ukrainian: sports events', uk, [
  sport('propose', ['india'], 'Індія запропонувала провести матч із Пакистаном.'),
  sport('propose', ['recep-tayyip-erdogan'], 'Ердоган виступив з ідеєю спільного футбольного турніру.', { content: { sport: 'football' } }),
  sport('propose', ['vladimir-putin'], 'Путін пропонує організувати хокейні матчі в США та Росії.', { content: { sport: 'ice-hockey' } }),
  sport('propose', ['japan'], 'Японія запропонує провести баскетбольний турнір у Токіо.', { content: { sport: 'basketball' } }),
  sport('support', ['donald-trump'], 'Трамп підтримав ідею хокейного турніру.', { content: { sport: 'ice-hockey' } }),
  sport('support', ['south-korea'], 'Південна Корея вітає спільні спортивні змагання з КНДР.'),
  sport('support', ['emmanuel-macron'], 'Макрон схвалив проведення Олімпійських ігор в Альпах.'),
  sport('support', ['turkey', 'greece'], 'Туреччина та Греція підтримують ідею товариського матчу.'),
  sport('agree', ['north-korea', 'south-korea'], 'КНДР і Південна Корея домовилися провести спільний турнір.'),
  sport('agree', ['spain', 'portugal', 'morocco'], 'Іспанія, Португалія та Марокко домовилися про чемпіонат світу.'),
  sport('agree', ['india', 'pakistan'], 'Індія та Пакистан погодили матч у Дубаї.'),
  sport('plan', undefined, 'Футбольний матч відбудеться 5 червня.', {
    published: '2025-05-01',
    content: { sport: 'football', time: '2025-06-05' },
  }),
  sport('plan', undefined, 'Хокейний турнір пройде у Фінляндії.', { content: { sport: 'ice-hockey' } }),
  sport('plan', undefined, 'Товариський матч заплановано на вересень.'),
  sport('hold', ['qatar'], 'Катар провів чемпіонат світу.'),
  sport('hold', ['france'], 'Франція провела Олімпійські ігри.'),
  sport('hold', undefined, 'У Пекіні відбувся волейбольний турнір.', { content: { sport: 'volleyball' } }),
  sport('pledge', ['saudi-arabia'], 'Саудівська Аравія готова провести чемпіонат світу.'),
  sport('pledge', ['brazil'], 'Бразилія планує провести баскетбольний турнір.', { content: { sport: 'basketball' } }),
  sport('pledge', ['mexico'], 'Мексика готується провести матч відкриття.'),
  sport('reject', ['pakistan'], 'Пакистан відмовився від матчу з Індією.'),
  sport('reject', ['ukraine'], 'Україна відмовляється від турніру за участю росіян.'),
  sport('oppose', ['poland'], 'Польща виступає проти проведення матчу з Росією.'),
  sport('urge', ['united-kingdom'], 'Велика Британія закликала бойкотувати Олімпійські ігри.'),
  sport('suspend', ['kenya'], 'Кенія перенесла матч на осінь.'),
]);

runNever('Ukrainian: no sports event', uk, 'sports-event', [
  'Опозиція виграла вибори.',
  'Письменниця отримала премію.',
  'Гра слів ускладнює переклад.',
  'Кубик льоду розтанув у склянці.',
  'Міністр подав у відставку.',
  'Оркестр зіграв симфонію.',
  'Актор зіграв короля.',
  'Будинок побудували за рік.',
  'Нафта подорожчала.',
  'Лікарня придбала томограф.',
]);

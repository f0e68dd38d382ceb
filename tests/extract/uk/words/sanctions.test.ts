import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('sanctions');

runTable('Ukrainian words of sanctions', uk, [
  row('carry-out', ['united-states'], 'США внесли до санкційного списку командира повстанців.'),
  row('carry-out', ['european-union'], 'Євросоюз заморозив активи десяти посадовців.'),
  row('carry-out', ['nigeria'], 'Нігерія закрила кордон з Нігером.'),
  row('carry-out', ['united-states'], 'США виключили Судан зі списку країн — спонсорів тероризму.'),
  row('urge', ['повстанці'], 'Повстанці зажадали скасувати ембарго.'),
  row('urge', ['mali'], 'Бамако зажадав зняти блокаду.'),
  row('oppose', ['hungary'], 'Угорщина виступила проти нового пакета санкцій.'),
  row('propose', ['european-commission'], 'Єврокомісія запропонувала 20-й пакет санкцій.'),
  row('carry-out', ['canada'], 'Канада заморозила активи венесуельських посадовців.'),
  row('carry-out', ['algeria'], 'Алжир закрив повітряний простір для малійських літаків.'),
  row('carry-out', ['saudi-arabia'], 'Саудівська Аравія зняла блокаду Катару.'),
  row('carry-out', ['china'], 'Китай заборонив експорт галію до США.'),
  row('urge', ['turkey'], 'Туреччина закликала зняти ембарго із Сирії.'),
]);

runNever('Ukrainian words of every day: never sanctions', uk, 'sanctions', [
  'Банк заморозив рахунки клієнта.',
  "Міська влада заборонила в'їзд вантажівок у центр.",
]);

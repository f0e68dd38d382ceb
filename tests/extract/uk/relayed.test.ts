import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

const ceasefire = (by: readonly (string | readonly string[])[]) => [{ kind: 'ceasefire', act: 'end', by }] as const;
const rejected = (by: readonly (string | readonly string[])[]) => [{ kind: 'talks', act: 'reject', agents: ['egypt'], by }] as const;

runTable('Ukrainian: whose words somebody relays, and to whom they were said', uk, [
  { text: "«Перемир'я порушено», – наводить слова генерала агентство Сіньхуа.", claims: ceasefire(['сіньхуа', []]) },
  { text: "Reuters наводить слова Лаврова: «Перемир'я порушено».", claims: ceasefire(['reuters', 'sergei-lavrov']) },
  { text: "«Перемир'я порушено», – заявив Лавров, слова якого наводить Reuters.", claims: ceasefire(['reuters', 'sergei-lavrov']) },
  { text: 'Як стало відомо Reuters, Каїр відмовився від переговорів.', claims: rejected(['reuters']) },
  { text: 'Каїр, як стало відомо Reuters, відмовився від переговорів.', claims: rejected(['reuters']) },
  { text: "Перемир'я порушено. Таку оцінку дав Лавров.", claims: ceasefire(['sergei-lavrov']) },
  {
    text: "Як заявив журналістам після зустрічі голова делегації Вадим Красносельський, перемир'я порушено.",
    claims: ceasefire(['вадим-красносельський']),
  },
  { text: "Як розповів на умовах анонімності європейський чиновник, перемир'я порушено.", claims: ceasefire([[]]) },
  { text: "Із заяви МЗС Ірану випливає, що перемир'я порушено.", claims: ceasefire(['iranian-ministry-of-foreign-affairs']) },
  { text: "Коментуючи удари, Лавров заявив, що перемир'я порушено.", claims: ceasefire(['sergei-lavrov']) },
]);

runTable('Ukrainian: what becomes of sanctions', uk, [
  { text: 'Санкції проти Судану буде знято.', claims: [{ kind: 'sanctions', act: 'plan', content: { target: 'sudan', change: 'lift' } }] },
  {
    text: 'Вашингтон зняв із Сирії всі економічні санкції.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { change: 'lift' } }],
  },
  {
    text: 'Під санкції потрапили вісім білоруських посадовців.',
    claims: [{ kind: 'sanctions', act: 'carry-out', content: { change: 'impose' } }],
  },
  {
    text: 'Швейцарія приєдналася до санкцій проти Білорусі.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['switzerland'], content: { target: 'belarus' } }],
  },
  { text: 'США збережуть санкції щодо Нікарагуа.', claims: [{ kind: 'sanctions', act: 'pledge', agents: ['united-states'] }] },
  { text: 'Санкції щодо Еритреї залишаються в силі.', claims: [{ kind: 'sanctions', act: 'carry-out', content: { target: 'eritrea' } }] },
  {
    text: 'Лондон вилучив із санкційних списків 12 сирійських організацій.',
    claims: [{ kind: 'sanctions', act: 'carry-out', content: { change: 'lift' } }],
  },
  { text: 'Режисер зняв фільм про перемир’я.', claims: [] },
]);

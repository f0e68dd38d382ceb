import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

runTable('Ukrainian: returned and freed', uk, [
  {
    text: 'Додому повернулися 12 українських дітей.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 12, role: 'child' } }],
  },
  {
    text: 'Завдяки посередництву Катару додому повернулися семеро дітей.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 7 } }],
  },
  { text: 'Вдалося повернути ще 30 дітей із Росії.', claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 30 } }] },
  {
    text: 'Розраховуємо, що до Великодня вдасться звільнити щонайменше 40 полонених.',
    more: true,
    claims: [{ kind: 'handover', act: 'plan', content: { persons: 40 } }],
  },
  {
    text: 'Каракас відпустив десятьох американців.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['venezuela'], content: { persons: 10 } }],
  },
  { text: 'Хусити звільнили екіпаж танкера.', claims: [{ kind: 'handover', act: 'carry-out', agents: ['houthis'] }] },
  { text: 'Ми вимагаємо від хуситів негайно звільнити шістьох моряків.', more: true, claims: [{ kind: 'handover', act: 'urge' }] },
  {
    text: 'Ізраїль передав Червоному Хресту тіла 15 палестинців.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['israel'], content: { persons: 15 } }],
  },
  {
    text: "Білорусь помилувала й передала Литві 14 політв'язнів.",
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['belarus'], content: { to: 'lithuania', persons: 14 } }],
  },
  { text: 'Двох поранених буде передано владі Колумбії.', claims: [{ kind: 'handover', act: 'plan' }] },
  { text: 'Бойовики відмовилися відпустити заручників.', claims: [{ kind: 'handover', act: 'reject' }] },
  {
    text: 'Вірменія обміняла двох азербайджанських солдатів на 32 своїх військових.',
    more: true,
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['armenia'] }],
  },
  {
    text: 'Сторони провели обмін: Київ повернув 150 військових, Москва отримала стільки ж.',
    more: true,
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out' }],
  },
  {
    text: 'Українська сторона готова до обміну «всіх на всіх».',
    claims: [{ kind: 'prisoner-exchange', act: 'pledge', agents: ['ukraine'] }],
  },
  { text: 'Наступний етап обміну полоненими відбудеться цього тижня.', claims: [{ kind: 'prisoner-exchange', act: 'plan' }] },
  { text: 'Обмін тілами загиблих зірвано.', claims: [{ kind: 'prisoner-exchange', act: 'end' }] },
  {
    text: 'Тегеран екстрадував до Франції двох громадян.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['iran'], content: { persons: 2 } }],
  },
  { text: "Звільнення заручників відкладено до п'ятниці.", claims: [{ kind: 'handover', act: 'suspend' }] },
]);

runTable('Ukrainian: aid', uk, [
  { text: 'ЄС готовий виділити на відбудову Сирії 80 млн євро.', claims: [{ kind: 'aid', act: 'pledge', agents: ['european-union'] }] },
  {
    text: 'Німеччина виділяє Судану 125 млн євро гуманітарної допомоги.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['germany'], content: { to: 'sudan', what: ['humanitarian'] } }],
  },
  {
    text: 'Франція передасть Україні ще шість винищувачів Mirage.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['france'], content: { to: 'ukraine' } }],
  },
  { text: 'Іран постачає хуситам ракети.', claims: [{ kind: 'aid', act: 'carry-out', agents: ['iran'] }] },
  { text: 'США призупинили постачання зброї Ізраїлю.', claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'] }] },
  { text: 'Канада припинила військову допомогу Ефіопії.', more: true, claims: [{ kind: 'aid', act: 'end', agents: ['canada'] }] },
  {
    text: 'Всесвітня продовольча програма доставила в Газу 150 вантажівок із борошном.',
    more: true,
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['world-food-programme'] }],
  },
  { text: 'Польща відмовилася передати Україні винищувачі.', claims: [{ kind: 'aid', act: 'reject', agents: ['poland'] }] },
  {
    text: 'Конгрес США схвалив пакет допомоги Тайваню на 4 млрд доларів.',
    more: true,
    claims: [{ kind: 'aid', act: 'support', agents: ['us-congress'], content: { to: 'taiwan' } }],
  },
]);

runTable('Ukrainian: sanctions', uk, [
  {
    text: 'Євросоюз запровадив санкції проти 19 російських посадовців.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { target: 'russia', change: 'impose' } }],
  },
  {
    text: 'США остаточно скасували санкції проти Сирії, запроваджені за «актом Цезаря».',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { change: 'lift', target: 'syria' } }],
  },
  {
    text: "Вашингтон пом'якшив нафтові обмеження щодо Венесуели.",
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { change: 'ease' } }],
  },
  {
    text: 'Лондон оголосив про нові санкції проти іранських банків.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-kingdom'] }],
  },
  { text: 'У Раді ЄС погодили новий режим санкцій проти Білорусі.', claims: [{ kind: 'sanctions', act: 'agree' }] },
  {
    text: 'Пекін закликав США скасувати односторонні санкції.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['china'], content: { change: 'lift' } }],
  },
  {
    text: 'Рада Безпеки ООН продовжила ембарго на постачання зброї до Лівії.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['un-security-council'] }],
  },
  { text: "Угорщина заблокувала дев'ятнадцятий пакет санкцій.", claims: [{ kind: 'sanctions', act: 'reject', agents: ['hungary'] }] },
  {
    text: "Австралія внесла до санкційного списку трьох генералів М'янми.",
    more: true,
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['australia'] }],
  },
]);

runNever('Ukrainian: no talks', uk, 'talks', ['Санкції проти Ірану залишаться чинними.']);

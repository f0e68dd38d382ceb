import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

const ceasefire = (by: readonly (string | readonly string[])[]) => [{ kind: 'ceasefire', act: 'end', by }] as const;
const rejected = (by: readonly (string | readonly string[])[]) => [{ kind: 'talks', act: 'reject', agents: ['egypt'], by }] as const;

runTable('Russian: whose words somebody relays, and to whom they were said', ru, [
  { text: '«Перемирие нарушено», — приводит слова генерала агентство Синьхуа.', claims: ceasefire(['синьхуа', []]) },
  { text: 'Reuters приводит слова Лаврова: «Перемирие нарушено».', claims: ceasefire(['reuters', 'sergei-lavrov']) },
  {
    text: '«Мы введём санкции против Судана», — цитирует Лаврова Reuters.',
    claims: [{ kind: 'sanctions', act: 'pledge', by: ['reuters', 'sergei-lavrov'], content: { target: 'sudan' } }],
  },
  { text: '«Перемирие нарушено», — заявил Лавров, слова которого приводит ТАСС.', claims: ceasefire(['tass', 'sergei-lavrov']) },
  { text: 'Как стало известно Reuters, Каир отказался от переговоров.', claims: rejected(['reuters']) },
  { text: 'Каир, как стало известно Reuters, отказался от переговоров.', claims: rejected(['reuters']) },
  { text: 'Каир отказался от переговоров. Об этом ТАСС сообщил источник в аэропорту.', claims: rejected([[]]) },
  { text: 'Перемирие нарушено. Такую оценку дал Лавров.', claims: ceasefire(['sergei-lavrov']) },
  { text: 'Каир отказался от переговоров. Об этом говорится в сообщении пресс-службы Кремля.', claims: rejected(['kremlin']) },
  {
    text: 'Как заявил журналистам после встречи глава делегации Вадим Красносельский, перемирие нарушено.',
    claims: ceasefire(['вадим-красносельский']),
  },
  { text: 'Как рассказал на условиях анонимности европейский чиновник, перемирие нарушено.', claims: ceasefire([[]]) },
  { text: 'Из заявления МИД Ирана следует, что перемирие нарушено.', claims: ceasefire(['iranian-ministry-of-foreign-affairs']) },
  { text: 'Комментируя удары, Лавров заявил, что перемирие нарушено.', claims: ceasefire(['sergei-lavrov']) },
]);

runTable('Russian: what becomes of sanctions', ru, [
  {
    text: 'Санкции против Судана будут сняты.',
    claims: [{ kind: 'sanctions', act: 'plan', content: { target: 'sudan', change: 'lift' } }],
  },
  {
    text: 'Санкции против Судана, заявил Лавров, будут сняты.',
    claims: [{ kind: 'sanctions', act: 'plan', by: ['sergei-lavrov'], content: { target: 'sudan', change: 'lift' } }],
  },
  {
    text: 'Вашингтон снял с Сирии все экономические санкции.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { target: 'syria', change: 'lift' } }],
  },
  {
    text: 'Под санкции попали восемь белорусских чиновников.',
    claims: [{ kind: 'sanctions', act: 'carry-out', content: { change: 'impose' } }],
  },
  {
    text: 'Швейцария присоединилась к санкциям против Белоруссии.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['switzerland'], content: { target: 'belarus' } }],
  },
  { text: 'США сохранят санкции в отношении Никарагуа.', claims: [{ kind: 'sanctions', act: 'pledge', agents: ['united-states'] }] },
  {
    text: 'Санкции в отношении Эритреи остаются в силе.',
    claims: [{ kind: 'sanctions', act: 'carry-out', content: { target: 'eritrea' } }],
  },
  { text: 'Брюссель рассматривает возможность введения санкций против Грузии.', claims: [{ kind: 'sanctions', act: 'assess' }] },
  { text: 'Режиссёр снял фильм о перемирии.', claims: [] },
  { text: 'Осада с города снята.', claims: [] },
]);

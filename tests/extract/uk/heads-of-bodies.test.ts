import { expect, it } from 'vitest';
import { registry } from '../../../src/data';
import { extract } from '../../../src/extract';
import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: whoever heads a body', uk, [
  {
    text: 'Дипломатичне відомство Пакистану звинуватило Індію в порушенні перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'accuse', agents: ['pakistani-ministry-of-foreign-affairs'] }],
  },
  // who speaks within the words of agencies goes on
  {
    text: 'ЄС введе санкції проти Судану.\nПро це сказав Рютте, передає Обрій.НЕТ із посиланням на Reuters.\n«Кенія погодилася на перемир’я», – сказав він.',
    claims: [
      { kind: 'sanctions', act: 'pledge', agents: ['european-union'] },
      { kind: 'ceasefire', act: 'agree', agents: ['kenya'], by: ['mark-rutte'] },
    ],
  },
  {
    text: 'Макрон наголосив на потребі миру.\n«Що стосується сьомого пакета, ми розраховуємо на згоду. Кенія погодилася на перемир’я», – сказав він.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['kenya'], by: ['emmanuel-macron'] }],
    more: true,
  },
  // whoever stands behind «з боку» does it
  {
    text: 'Каїр заявив про порушення перемир’я з боку Ефіопії.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['ethiopia'], by: ['egypt'] }],
  },
  {
    text: 'Фідан повідомив про готовність до переговорів з боку Вірменії.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['armenia'], by: ['hakan-fidan'] }],
  },
  // «поки не» amid a clause is "not yet"
  {
    text: 'Канада поки не ввела санкції проти Малі.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'], polarity: 'negated' }],
  },
  {
    text: 'Канада не введе санкцій, поки не завершаться переговори.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['canada'], polarity: 'negated', condition: 'поки не завершаться переговори' }],
  },
]);

it.each([
  ['Керівник Офісу Президента', 'andrii-yermak'],
  ['Голова Офісу глави держави', 'andrii-yermak'],
  ['Глава ОП', 'andrii-yermak'],
  ['Секретар РНБО', 'rustem-umerov'],
  ['Секретар РНБО Рустем Умєров', 'rustem-umerov'],
  ['Очільник української дипломатії', 'andrii-sybiha'],
])('%s speaks by the name of the holder', (speaker, actor) => {
  const text = `${speaker} заявив, що Норвегія надасть зброю.`;
  const [claim] = extract({ text, published: '2025-08-21' }, { languages: [uk], registry: registry() }).dossier.claims;
  expect(claim?.attribution[0]?.speakers.map((ref) => ref.actor)).toEqual([actor]);
});

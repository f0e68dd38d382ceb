import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

const attack = (by: string) => [{ kind: 'attack', act: 'carry-out', by: [by] }] as const;

runTable('Russian: speakers whom a noun describes', ru, [
  { text: 'Посёлок обстреляли, рассказала жительница Боярки Анна Котова.', claims: attack('анна-котова') },
  { text: 'Порт обстреляли, сообщил мэр Охтырки Павел Кравец.', claims: attack('павел-кравец') },
  { text: 'Порт обстреляли, говорит аналитик фонда «Полюс» Игорь Седов.', claims: attack('игорь-седов') },
  { text: 'Порт обстреляли, сообщил глава переговорной группы Йемена Яхья Салех.', claims: attack('яхья-салех') },
  { text: 'Порт обстреляли, рассказал в эфире телеканала «Восток» волонтёр Игорь Седов.', claims: attack('игорь-седов') },
  { text: 'Житель Бенты Жан Мушаго рассказал, что посёлок обстреляли.', claims: attack('жан-мушаго') },
  {
    text: 'Эксперт Игорь Седов считает, что Кения обстреляет порт.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenya'] }],
    more: true,
  },
  { text: 'По словам жительницы Боярки Анны Котовой, порт обстреляли из миномётов.', claims: attack('анны-котовой') },
  { text: 'По мнению эксперта Игоря Седова, порт обстреляли из миномётов.', claims: attack('игоря-седова') },
]);

runTable('Russian: a quotation that its verb of saying breaks', ru, [
  {
    text: '«Мы передали соседям 40 тел погибших, — сказал Хакан Фидан. — Греция поддерживает перемирие».',
    claims: [
      { kind: 'handover', act: 'carry-out', by: ['hakan-fidan'] },
      { kind: 'ceasefire', act: 'support', agents: ['greece'], by: ['hakan-fidan'] },
    ],
  },
  {
    text: '«Встреча прошла хорошо. Мы обсудили обмен пленными, — с улыбкой отметил Хакан Фидан. — Греция поддерживает перемирие».',
    claims: [
      { kind: 'talks', act: 'hold', by: ['hakan-fidan'] },
      { kind: 'ceasefire', act: 'support', agents: ['greece'], by: ['hakan-fidan'] },
    ],
  },
  {
    text: '«Это провал! — заявил Хакан Фидан в интервью газете. — Греция отвергла перемирие».',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['hakan-fidan'] }],
  },
  {
    text: 'Хакан Фидан сказал: «Встреча прошла хорошо». — Он вернулся в Анкару. — Греция отвергла перемирие.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: [] }],
    more: true,
  },
]);

runTable('Russian: clauses beside the one that tells', ru, [
  {
    text: 'По словам Хакана Фидана, стороны близки к соглашению об обмене пленными, однако окончательного решения пока нет.',
    claims: [
      { kind: 'prisoner-exchange', act: 'assess', by: ['hakan-fidan'] },
      { kind: 'statement', act: 'assess', by: ['hakan-fidan'] },
    ],
  },
  {
    text: 'Хакан Фидан сказал, что полиция займёт порт и что оружие будет собрано.',
    claims: [
      { kind: 'statement', act: 'assess', by: ['hakan-fidan'] },
      { kind: 'statement', act: 'assess', by: ['hakan-fidan'] },
    ],
  },
  { text: 'Кения предоставила пять тонн продовольствия, а не деньги.', claims: [{ kind: 'aid', act: 'carry-out', agents: ['kenya'] }] },
]);

runTable('Russian: bodies in small letters that speak from where they sit', ru, [
  { text: 'Порт обстреляли, сообщили в командовании воздушных операций Ирака.', claims: attack('командовании-воздушных-операций-ирака') },
  { text: 'В полиции Лахора сообщили, что порт обстреляли.', claims: attack('полиции-лахора') },
  { text: 'Порт обстреляли, сообщили в пресс-службе правительства Грузии.', claims: attack('georgian-government') },
  {
    text: 'По сообщению пресс-службы губернатора Курской области, порт обстреляли.',
    claims: attack('пресс-службы-губернатора-курской-области'),
  },
  { text: 'В районной полиции сообщили, что порт обстреляли.', claims: [{ kind: 'attack', act: 'carry-out', by: [[]] }] },
]);

import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: who speaks takes up the sentence behind what was said, where gender, number or a comma tells it', uk, [
  {
    text: 'Марія Захарова застерегла, що Вашингтон не платитиме за процес, та запропонувала продовжити ембарго на зброю.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'propose', agents: ['maria-zakharova'], by: [] }],
  },
  {
    text: "Марія Захарова заявила, що Росія порушила перемир'я, і закликала ЄС запровадити санкції.",
    claims: [
      { kind: 'ceasefire', act: 'end', agents: ['russia'], by: ['maria-zakharova'] },
      { kind: 'sanctions', act: 'urge', agents: ['maria-zakharova'], by: [] },
    ],
  },
  {
    text: 'Блінкен повідомив, що армія погодилася припинити вогонь, та закликав сторони дотримуватися тиші.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['армія'], by: ['antony-blinken'] },
      { kind: 'ceasefire', act: 'urge', agents: ['antony-blinken'], by: [] },
    ],
  },
  {
    text: "Зеленський заявив, що Росія обстріляла Харків і відкинула перемир'я.",
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['russia'], by: ['volodymyr-zelenskyy'] },
      { kind: 'ceasefire', act: 'reject', agents: ['russia'], by: ['volodymyr-zelenskyy'] },
    ],
  },
  {
    text: 'Ізраїльські військові повідомили, що вдарили по складах зброї на півдні Лівану; за даними ООН, загинули троє людей.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['israeli-armed-forces'], by: ['israeli-armed-forces'] },
      { kind: 'attack', act: 'carry-out', agents: [], by: ['united-nations'] },
    ],
  },
  {
    text: 'Повстанці захопили гарнізон. Про це заявив на засіданні Ради Безпеки ООН глава миротворчої місії Ніколас Гейсом. Він нагадав, що загони так званої «Білої армії» обстріляли порт.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['повстанці'], by: ['ніколас-гейсом'] },
      { kind: 'attack', act: 'carry-out', agents: ['загони-так-званої-білої-армії'], by: ['ніколас-гейсом'] },
    ],
  },
]);

runTable('Ukrainian: who adds to what was told', uk, [
  {
    text: 'Фідан: Чад готовий до переговорів. «Судан погодився на перемир’я», – додав міністр.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['chad'], by: ['hakan-fidan'] },
      { kind: 'ceasefire', act: 'agree', agents: ['sudan'], by: ['hakan-fidan'] },
    ],
  },
  // a state that a person told of is no body of theirs
  {
    text: 'Фідан заявив, що Чад готовий до переговорів. «Судан погодився на перемир’я», – додали у відомстві.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['chad'], by: ['hakan-fidan'] },
      { kind: 'ceasefire', act: 'agree', agents: ['sudan'], by: [[]] },
    ],
  },
  {
    text: 'МЗС Катару підтвердило перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['qatari-ministry-of-foreign-affairs'] }],
  },
  { text: 'Фідан підтвердив зустріч із Путіним.', claims: [{ kind: 'talks', act: 'pledge', agents: ['hakan-fidan'] }] },
  // what is asked for is an answer, and no attack
  { text: 'Фідан наполягає на реакції на масований удар.', claims: [] },
]);

const oneSays = (introduced: string, again: string, by: string) => ({
  text: `Про це повідомив ${introduced}. Судан і Чад погодилися на перемир’я, сказав ${again}.`,
  claims: [{ kind: 'ceasefire', act: 'agree', agents: ['sudan', 'chad'], by: [by] }] as const,
});

runTable('Ukrainian: whoever was named by an office is told again by its noun', uk, [
  oneSays('командувач флоту Остап Вернигора', 'командувач', 'остап-вернигора'),
  oneSays('керівник місії Остап Вернигора', 'керівник', 'остап-вернигора'),
  oneSays('радник президента Остап Вернигора', 'радник', 'остап-вернигора'),
  oneSays('генерал Остап Вернигора', 'генерал', 'остап-вернигора'),
  oneSays('сенатор Остап Вернигора', 'сенатор', 'остап-вернигора'),
  {
    text: 'МЗС Катару зробило заяву. «Чад порушив перемир’я», – мовиться у заяві.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['chad'], by: ['qatari-ministry-of-foreign-affairs'] }],
  },
  // one of another state is another
  {
    text: 'Представник ЄС Остап Вернигора прибув до Лагоса. Представник США заявив, що Кенія погодилася на перемир’я.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['остап-вернигора'] },
      { kind: 'ceasefire', act: 'agree', agents: ['kenya'], by: ['united-states'] },
    ],
  },
]);

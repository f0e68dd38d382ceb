import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: strikes and what they did', uk, [
  { text: 'Хусити випустили по Ейлату дві балістичні ракети.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
  {
    text: 'Російські війська обстріляли Херсон з артилерії, загинула одна людина.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russian-armed-forces'] }],
  },
  {
    text: 'Унаслідок авіаудару по ринку в Дарфурі загинули 54 людини, ще 158 дістали поранення.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 54 } } }],
  },
  {
    text: 'Жертвами обстрілу Омдурмана стали щонайменше 20 цивільних.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 20 } } }],
  },
  {
    text: 'Щонайменше 12 людей загинули й 30 поранено внаслідок нападу на табір біженців.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 12, wounded: 30 } } }],
  },
  {
    text: 'Ракетний удар забрав життя 17 людей.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 17 } } }],
  },
  { text: 'На кордоні підірвалися на міні троє пакистанських солдатів.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  { text: 'Росіяни випустили по місту вісім балістичних ракет.', claims: [{ kind: 'attack', act: 'carry-out' }] },
  { text: 'Дрон ударив по лікарні в Ель-Фашері.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  {
    text: 'Бойовики «Боко Харам» напали на село на північному сході Нігерії й викрали 30 жінок.',
    claims: [{ kind: 'attack', act: 'carry-out' }],
  },
  { text: "Армія М'янми розбомбила монастир.", claims: [{ kind: 'attack', act: 'carry-out', agents: ['myanmar-armed-forces'] }] },
  { text: "Індія атакувала дев'ять об'єктів на території Пакистану.", claims: [{ kind: 'attack', act: 'carry-out', agents: ['india'] }] },
  { text: 'ВПС США знищили катер біля берегів Венесуели.', claims: [{ kind: 'attack', act: 'carry-out' }] },
  { text: 'Пентагон повідомив про знищення складу боєприпасів хуситів.', claims: [{ kind: 'attack', act: 'carry-out', by: ['pentagon'] }] },
  { text: 'Туреччина бомбардує позиції курдів на півночі Іраку.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['turkey'] }] },
  {
    text: 'Внаслідок обстрілу Бєлгорода постраждали восьмеро цивільних.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { wounded: 8 } } }],
  },
  {
    text: "За добу в секторі Гази загинули 60 палестинців, повідомили в міністерстві охорони здоров'я анклаву.",
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 60 } } }],
  },
  {
    text: 'Лише минулого тижня Росія застосувала проти України 1070 ударних дронів.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'] }],
  },
  { text: 'Урядова авіація бомбила містечко Майчеу.', claims: [{ kind: 'attack', act: 'carry-out' }] },
]);

runTable('Ukrainian: named attacks', uk, [
  {
    text: 'Через день після удару Ізраїлю по Досі емір Катару виступив зі зверненням.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'] }],
  },
  {
    text: 'Гутерріш повідомив про напад хуситів на танкер.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['antonio-guterres'], agents: ['houthis'] }],
  },
  {
    text: 'Макрон засудив удари Ізраїлю по Лівану.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['emmanuel-macron'], content: { by: 'israel' } }],
  },
  {
    text: 'Зеленський поінформував про останні російські обстріли енергетики.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'] }],
  },
  {
    text: 'МЗС Пакистану звинуватило Індію в обстрілі цивільних.',
    claims: [{ kind: 'attack', act: 'accuse', by: [], agents: ['pakistani-ministry-of-foreign-affairs'], content: { by: 'india' } }],
  },
  { text: 'Тегеран заперечує причетність до нападу на посольство.', claims: [{ kind: 'attack', act: 'deny', agents: ['iran'] }] },
  { text: 'У Пекіні причетність до нападу заперечують.', claims: [{ kind: 'attack', act: 'deny' }] },
  { text: 'Хартум поклав на СШП відповідальність за удар по ринку.', claims: [{ kind: 'attack', act: 'accuse', agents: ['sudan'] }] },
  {
    text: '«Ісламська держава» взяла на себе відповідальність за вибух у Кабулі.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['islamic-state'] }],
  },
  { text: 'Ізраїль підтвердив удар по Дамаску.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'] }] },
  { text: 'Погрози Тегерана перекрити протоку є шантажем.', claims: [{ kind: 'threat', act: 'threaten', agents: ['iran'] }] },
]);

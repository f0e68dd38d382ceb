import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';
import { runParallel } from './parallel';

runParallel(
  'who is told not to strike, and operations that are waged',
  [
    {
      kind: 'attack',
      act: 'warn',
      agents: ['kenya'],
      content: { by: 'ethiopia' },
      en: 'Kenya warned Ethiopia against launching a ground offensive.',
      ar: 'حذرت كينيا إثيوبيا من شن هجوم بري.',
      ru: 'Кения предостерегла Эфиопию от проведения наземной операции.',
      uk: 'Кенія застерегла Ефіопію від проведення наземної операції.',
    },
    {
      kind: 'attack',
      act: 'begin',
      agents: ['ethiopia'],
      content: { by: 'ethiopia', area: 'somalia' },
      en: 'Ethiopia began an operation in Somalia.',
      ar: 'بدأت إثيوبيا عملية في الصومال.',
      ru: 'Эфиопия начала операцию в Сомали.',
      uk: 'Ефіопія розпочала операцію в Сомалі.',
    },
    {
      kind: 'attack',
      act: 'carry-out',
      agents: ['ugandan-armed-forces'],
      en: 'Ugandan forces tried to attack the town of Bunia.',
      ar: 'حاولت القوات الأوغندية اقتحام مدينة بونيا.',
      ru: 'Армия Уганды пыталась атаковать город Буниа.',
      uk: 'Армія Уганди намагалася атакувати місто Бунія.',
    },
  ],
  [
    {
      kind: 'attack',
      en: 'The United Nations launched a relief operation in Somalia.',
      ar: 'بدأت الأمم المتحدة عملية إغاثة في الصومال.',
      ru: 'ООН начала гуманитарную операцию в Сомали.',
      uk: 'ООН розпочала гуманітарну операцію в Сомалі.',
    },
  ],
);

runTable('English: fighting that takes place, and blows that one comes under', en, [
  {
    text: 'Witnesses heard explosions as fighting between rival militias resumed in Benghazi.',
    more: true,
    claims: [{ kind: 'attack', act: 'begin', content: { area: 'benghazi' } }],
  },
  { text: 'Fighting between the army and M23 has intensified in Ituri.', claims: [{ kind: 'attack', act: 'carry-out' }] },
  { text: 'Sumy came under Russian artillery fire.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'] }] },
  { text: 'Ethiopia expanded its ground operation in Somalia.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopia'] }] },
  {
    text: 'The United States called on Eritrea to refrain from a military operation in northern Ethiopia.',
    claims: [{ kind: 'attack', act: 'urge', agents: ['united-states'], content: { by: 'eritrea', on: null } }],
  },
]);
runNever('English: whom somebody asks to stop others does not strike', en, 'attack', [
  'Renault resumed operations in Russia.',
  'The bank launched an operation to save the euro.',
]);

runTable('Russian: fighting that takes place, what is fired and which way', ru, [
  { text: 'Боестолкновение произошло в районе села Котур.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  { text: 'Военные действия на границе Кении и Уганды начались в среду.', claims: [{ kind: 'attack', act: 'begin' }] },
  { text: 'По посёлку было выпущено около 30 снарядов.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  {
    text: 'Иран запустил в сторону Израиля 90 беспилотников.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['iran'] }],
  },
  {
    text: 'Армия Кении подвергла миномётному обстрелу позиции угандийских военных.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenyan-armed-forces'] }],
  },
  { text: 'Ракета «Точка» попала в школу.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  {
    text: 'Кения обвинила угандийских военных в минировании дорог.',
    claims: [{ kind: 'attack', act: 'accuse', agents: ['kenya'], content: { by: 'ugandan-armed-forces' } }],
  },
]);
runNever('Russian: a missile fired into the sea, and fights in a ring', ru, 'attack', [
  'КНДР запустила две ракеты в сторону Японского моря.',
  'Бои на турнире по боксу прошли в Найроби.',
]);

runTable('Ukrainian: fighting that takes place, what is fired and which way', uk, [
  { text: 'Боєзіткнення сталося поблизу села Котур.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  { text: 'Ракетного удару зазнав аеродром у Найробі.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  { text: 'По селищу було випущено близько 30 снарядів.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  { text: 'Іран запустив у бік Ізраїлю 90 безпілотників.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['iran'] }] },
  { text: 'Під обстріл потрапило село Котур.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
]);

runTable('Arabic: who is asked not to strike, and verbs over the noun of a blow', ar, [
  {
    text: 'طالبت كينيا إثيوبيا بعدم شن هجوم على إريتريا.',
    claims: [{ kind: 'attack', act: 'urge', agents: ['kenya'], polarity: 'negated', content: { by: 'ethiopia', on: 'eritrea' } }],
  },
  { text: 'وجه الجيش الإثيوبي ضربة لموقع في تيغراي.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopian-armed-forces'] }] },
  { text: 'واصلت الطائرات الإثيوبية قصف مدينة ميكيلي.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopia'] }] },
  { text: 'سلاح الجو نفذ ضربات على تجمعات للمسلحين.', claims: [{ kind: 'attack', act: 'carry-out' }] },
]);
runNever('Arabic: who works against a blow deals none', ar, 'attack', ['واصل مجلس الأمن مناقشة الوضع بعد أيام.']);

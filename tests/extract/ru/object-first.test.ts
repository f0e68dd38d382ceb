import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: what is done to it stands first, where it was signed, and whose thanks it is', ru, [
  {
    text: 'Перемирие, заключённое при посредничестве Катара в мае 2021 года, Асмэра официально расторгла в январе.',
    claims: [
      { kind: 'ceasefire', act: 'end', agents: ['eritrea'] },
      { kind: 'ceasefire', act: 'agree', agents: [] },
    ],
  },
  {
    text: 'Переговоры с повстанцами, прерванные в апреле, правительство Кении возобновило в Гаване.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['kenyan-government'] }],
  },
  {
    text: 'Санкции против Сирии Евросоюз снял в мае.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { target: 'syria', change: 'lift' } }],
  },
  {
    text: 'Предложенный посредниками план обмена пленными движение ХАМАС приняло с оговорками.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['hamas'] }],
  },
  {
    text: 'Соглашение об обмене пленными подписали в понедельник в Стокгольме правительство Йемена и хуситы.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['yemeni-government', 'houthis'] }],
  },
  {
    text: 'Соглашение о прекращении огня подписали в столице ЮАР после переговоров.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }],
  },
  {
    text: 'Делегации Судана и Чада подписали в Хартуме соглашение о прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'agree', content: { area: null } }],
  },
  {
    text: 'Москва приветствует подписание в Женеве соглашения о прекращении огня на всей территории Ливии.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['russia'], content: { area: 'libya' } }],
  },
  {
    text: 'Президент поблагодарил эмира Катара за создание условий для проведения в Дохе переговоров представителей Судана и Эфиопии.',
    claims: [{ kind: 'talks', act: 'thank', agents: [] }],
  },
  {
    text: 'Премьер-министр приветствовал возобновление переговоров между Арменией и Азербайджаном.',
    claims: [{ kind: 'talks', act: 'support', agents: [], content: { participants: ['armenia', 'azerbaijan'] } }],
  },
  {
    text: 'Эмиру направлено приглашение принять участие в чемпионате мира по хоккею в Минске.',
    claims: [{ kind: 'sports-event', act: 'propose', content: { sport: 'ice-hockey' } }],
  },
]);

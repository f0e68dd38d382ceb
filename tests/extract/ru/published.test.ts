import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: who published the document that tells it, and events that happen of themselves', ru, [
  {
    text: 'Как говорится в сообщении, опубликованном министерством обороны Турции, российские и турецкие военные проведут совместное патрулирование.',
    claims: [{ kind: 'cooperation', act: 'plan', agents: ['russia', 'turkey'], by: ['turkish-ministry-of-defence'] }],
  },
  {
    text: 'Как следует из текста, который распространило министерство единства Кореи, Судан и Эфиопия возобновят переговоры в июле.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['sudan', 'ethiopia'], by: ['министерство-единства-кореи'] }],
  },
  {
    text: 'Судан и Эфиопия возобновят переговоры в июле, говорится в заявлении, распространённом МИД Эфиопии.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['sudan', 'ethiopia'], by: ['ethiopian-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'Стороны договорились о перемирии, следует из совместного заявления, опубликованного Белым домом.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['white-house'] }],
  },
  {
    text: 'Согласно заявлению, которое опубликовал Белый дом, стороны договорились о перемирии.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: [], by: ['white-house'] }],
  },
  {
    text: 'По информации, размещённой на сайте Кремля, Путин поддержал перемирие.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['vladimir-putin'], by: ['kremlin'] }],
  },
  {
    text: 'Как указано в докладе ООН, боевики убили 40 мирных жителей.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['боевики'], by: ['united-nations'] }],
  },
  {
    text: 'По словам представителя правительства Кении, Уганда и Руанда договорились о прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['uganda', 'rwanda'] }],
  },
  {
    text: 'Министры Египта, Иордании и Саудовской Аравии осудили удар.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['egypt', 'jordan', 'saudi-arabia'] }],
  },
  {
    text: 'Президент Эрдоган выступил с речью. Затем состоялся телефонный разговор Фидана с Рубио.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['hakan-fidan', 'marco-rubio'] }],
  },
  {
    text: 'Лавров прибыл в Анкару. Продолжается обмен пленными. Начался вывод войск.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['sergei-lavrov'] },
      { kind: 'prisoner-exchange', act: 'carry-out', agents: [] },
      { kind: 'ceasefire', act: 'begin', agents: [] },
    ],
  },
  {
    text: 'Россия и Украина обменялись пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['russia', 'ukraine'] }],
  },
  {
    text: 'Лавров встретился в Нью-Йорке с Дж.Керри.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'дж-керри'] }],
  },
  {
    text: 'Лавров встретился с министром иностранных дел Гамбии Дж. Сейни.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'дж-сейни'] }],
  },
  {
    text: 'Король Иордании рассказал о воздушном мосте, по которому в сектор Газа доставлено 5 тыс. тонн продовольствия.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: [] }],
  },
  {
    text: 'Перемирие нарушено, говорится в докладе миссии ООН.',
    claims: [{ kind: 'ceasefire', act: 'end', by: ['united-nations'] }],
  },
  {
    text: 'Правительство Кении передаст Уганде шесть истребителей, говорится в письме министра обороны Джона Отиено парламенту.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['kenyan-government'], by: ['джона-отиено'] }],
  },
]);

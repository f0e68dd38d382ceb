import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: talks in news', ru, [
  {
    text: 'Делегации Сербии и Косова встретились в Брюсселе при посредничестве ЕС.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['serbia', 'kosovo'], content: { venue: 'brussels' } }],
  },
  {
    text: 'Переговоры между правительством Эфиопии и повстанцами ТПЛФ начались в Претории во вторник.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['ethiopian-government', 'тплф'], content: { venue: 'pretoria' } }],
  },
  {
    text: 'Третий раунд консультаций Омана с хуситами пройдёт в Маскате.',
    claims: [{ kind: 'talks', act: 'plan', content: { venue: 'muscat' } }],
  },
  {
    text: 'Переговоры в Женеве завершились безрезультатно.',
    claims: [{ kind: 'talks', act: 'end', agents: [], content: { venue: 'geneva' } }],
  },
  {
    text: 'Индия и Китай провели 19-й раунд военных переговоров на границе.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['india', 'china'] }],
  },
  {
    text: 'Консультации Пакистана и Афганистана в Стамбуле продлились шесть часов.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['pakistan', 'afghanistan'], content: { venue: 'istanbul' } }],
  },
  {
    text: 'Катар предложил провести следующий раунд переговоров в Дохе.',
    claims: [{ kind: 'talks', act: 'propose', agents: ['qatar'], content: { venue: 'doha' } }],
  },
  {
    text: 'Кипрские лидеры согласились встретиться в расширенном формате в Нью-Йорке.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['кипрские-лидеры'], content: { venue: 'new-york' } }],
  },
  { text: 'Судан приостановил участие в переговорах с IGAD.', claims: [{ kind: 'talks', act: 'suspend', agents: ['sudan'] }] },
  {
    text: 'Вучич и Пашинян не встречались с осени.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['aleksandar-vucic', 'nikol-pashinyan'], polarity: 'negated' }],
  },
  {
    text: 'Встреча лидеров Сербии и Косова так и не состоялась.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['serbia', 'kosovo'], polarity: 'negated' }],
  },
  {
    text: 'Москва не планирует новых контактов с Кишинёвом.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['russia'], polarity: 'negated' }],
  },
  { text: 'Токио отказался от переговоров с Пхеньяном.', claims: [{ kind: 'talks', act: 'reject', agents: ['japan'] }] },
  { text: 'Иран исключил прямые переговоры с США.', claims: [{ kind: 'talks', act: 'reject', agents: ['iran'] }] },
  {
    text: 'Договорились продолжать контакты на уровне министров, сообщили в МИД Армении.',
    claims: [
      {
        kind: 'talks',
        act: 'agree',
        by: ['armenian-ministry-of-foreign-affairs'],
        agents: ['armenian-ministry-of-foreign-affairs'],
        content: { level: 'ministers' },
      },
    ],
  },
  {
    text: 'Стороны договорились провести следующую встречу в Бишкеке в мае.',
    claims: [{ kind: 'talks', act: 'agree', agents: [], content: { venue: 'bishkek' } }],
  },
  { text: 'Глава МИД Египта выразил готовность Каира принять новый раунд переговоров.', claims: [{ kind: 'talks', act: 'pledge' }] },
  {
    text: 'Анкара готова предоставить площадку для переговоров Москвы и Киева.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['turkey'] }],
  },
  {
    text: 'Вучич заявил о готовности встретиться с Курти.',
    claims: [{ kind: 'talks', act: 'pledge', by: ['aleksandar-vucic'], agents: ['aleksandar-vucic'] }],
  },
  {
    text: 'Министры иностранных дел Японии и Южной Кореи провели телефонный разговор.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['japan', 'south-korea'], content: { medium: 'phone' } }],
  },
  {
    text: 'По видеосвязи переговорили Си Цзиньпин и Эмманюэль Макрон.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['xi-jinping', 'emmanuel-macron'], content: { medium: 'video' } }],
  },
  {
    text: 'Гутерриш созвонился с президентом Кении Уильямом Руто и обсудил миссию в Гаити.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['antonio-guterres', 'уильямом-руто'], content: { medium: 'phone' } }],
  },
  {
    text: 'Беседа лидеров Франции и Марокко продлилась около часа.',
    claims: [{ kind: 'talks', act: 'hold', content: { duration: 'PT1H' } }],
  },
  {
    text: 'В переговорах участвовали представители Чада, Нигера и Буркина-Фасо.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['chad', 'niger', 'burkina-faso'] }],
  },
  { text: 'Руанда призвала Конго вернуться за стол переговоров.', claims: [{ kind: 'talks', act: 'urge', agents: ['rwanda'] }] },
  {
    text: 'Переговоры о вступлении Молдавии в ЕС стартуют в июне, сообщила Еврокомиссия.',
    claims: [{ kind: 'talks', act: 'begin', by: ['european-commission'] }],
  },
  { text: 'Диалог Белграда и Приштины возобновлён.', more: true, claims: [{ kind: 'talks', act: 'begin' }] },
  { text: 'Переговоры Ливии и Турции по морским границам зашли в тупик.', more: true, claims: [{ kind: 'talks', act: 'end' }] },
  {
    text: 'Путин согласился принять Уиткоффа в Москве.',
    more: true,
    claims: [{ kind: 'talks', act: 'agree', agents: ['vladimir-putin'] }],
  },
  {
    text: 'Путин и Эрдоган встретились в Сочи. Президенты говорили почти полтора часа.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['vladimir-putin', 'recep-tayyip-erdogan'], content: { duration: 'PT1H30M' } }],
  },
]);

runTable('Russian: visits and invitations', ru, [
  {
    text: 'Премьер-министр Армении Никол Пашинян прибыл с рабочим визитом в Тбилиси.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['nikol-pashinyan'], content: { place: 'tbilisi' } }],
  },
  { text: 'Визит Нарендры Моди в Токио отложен.', claims: [{ kind: 'visit', act: 'suspend', agents: [], content: { place: 'tokyo' } }] },
  { text: 'Токаев пригласил Эрдогана посетить Астану.', claims: [{ kind: 'visit', act: 'propose', agents: ['kassym-jomart-tokayev'] }] },
  { text: 'Эмир Катара принял приглашение посетить Берлин.', claims: [{ kind: 'visit', act: 'agree', content: { place: 'berlin' } }] },
  {
    text: 'Президент Вьетнама То Лам совершит государственный визит в Индию 5 мая.',
    claims: [{ kind: 'visit', act: 'plan', agents: ['то-лам'], content: { place: 'india' } }],
  },
  {
    text: 'Глава МИД Ирана Аббас Аракчи посетил с визитом Маскат, где встретился с султаном Омана.',
    more: true,
    claims: [{ kind: 'visit', act: 'hold', agents: ['abbas-araghchi'], content: { place: 'muscat' } }],
  },
  { text: 'Боррель не поедет в Пекин.', claims: [{ kind: 'visit', act: 'plan', agents: ['josep-borrell'], polarity: 'negated' }] },
  { text: 'Лавров с двухдневным визитом посетит Алжир и Тунис.', claims: [{ kind: 'visit', act: 'plan', agents: ['sergei-lavrov'] }] },
  {
    text: 'Министр обороны Греции Никос Дендиас находится с визитом в Каире.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['никос-дендиас'], content: { place: 'cairo' } }],
  },
  {
    text: 'Визит короля Иордании в Вашингтон состоится в феврале, сообщил Белый дом.',
    claims: [{ kind: 'visit', act: 'plan', by: ['white-house'], content: { place: 'washington' } }],
  },
  {
    text: 'Состоялся визит министра иностранных дел Индии в Кабул.',
    claims: [{ kind: 'visit', act: 'hold', content: { place: 'kabul' } }],
  },
  {
    text: 'Моди примет в Дели президента Шри-Ланки.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['narendra-modi', 'president-of-sri-lanka'] }],
  },
]);

runTable('Russian: those with whom one talks, told by a noun in the case that the preposition asks for', ru, [
  {
    text: 'Сергей Лавров обсудил с представителями Кении ситуацию в Чаде.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['kenya', 'sergei-lavrov'], content: { level: 'delegations' } }],
  },
  {
    text: 'Сергей Лавров встретился с властями Кении.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['kenya', 'sergei-lavrov'] }],
  },
  {
    text: 'Чад ведёт переговоры с представителями Кении.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['chad', 'kenya'] }],
  },
  {
    text: 'Соглашение о сотрудничестве подписано представителями Кении и Чада.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['chad', 'kenya'] }],
  },
]);

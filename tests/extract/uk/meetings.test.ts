import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: talks in news', uk, [
  {
    text: 'Делегації Сербії та Косова зустрілися в Брюсселі за посередництва ЄС.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['serbia', 'kosovo'], content: { venue: 'brussels' } }],
  },
  {
    text: 'Переговори між урядом Ефіопії та повстанцями НФВТ розпочалися в Преторії у вівторок.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['ethiopian-government', 'нфвт'], content: { venue: 'pretoria' } }],
  },
  {
    text: 'Третій раунд консультацій Оману з хуситами пройде в Маскаті.',
    claims: [{ kind: 'talks', act: 'plan', content: { venue: 'muscat' } }],
  },
  {
    text: 'Переговори в Женеві завершилися безрезультатно.',
    claims: [{ kind: 'talks', act: 'end', agents: [], content: { venue: 'geneva' } }],
  },
  {
    text: 'Індія та Китай провели 19-й раунд військових переговорів на кордоні.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['india', 'china'] }],
  },
  {
    text: 'Консультації Пакистану й Афганістану в Стамбулі тривали шість годин.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['pakistan', 'afghanistan'], content: { venue: 'istanbul' } }],
  },
  {
    text: 'Катар запропонував провести наступний раунд переговорів у Досі.',
    claims: [{ kind: 'talks', act: 'propose', agents: ['qatar'], content: { venue: 'doha' } }],
  },
  {
    text: 'Кіпрські лідери погодилися зустрітися в розширеному форматі в Нью-Йорку.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['кіпрські-лідери'], content: { venue: 'new-york' } }],
  },
  { text: 'Судан призупинив участь у переговорах з IGAD.', claims: [{ kind: 'talks', act: 'suspend', agents: ['sudan'] }] },
  {
    text: 'Вучич і Пашинян не зустрічалися з осені.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['aleksandar-vucic', 'nikol-pashinyan'], polarity: 'negated' }],
  },
  {
    text: 'Зустріч лідерів Сербії та Косова так і не відбулася.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['serbia', 'kosovo'], polarity: 'negated' }],
  },
  {
    text: 'Москва не планує нових контактів із Кишиневом.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['russia'], polarity: 'negated' }],
  },
  { text: 'Токіо відмовився від переговорів із Пхеньяном.', claims: [{ kind: 'talks', act: 'reject', agents: ['japan'] }] },
  { text: 'Іран виключив прямі переговори зі США.', claims: [{ kind: 'talks', act: 'reject', agents: ['iran'] }] },
  {
    text: 'Домовилися продовжувати контакти на рівні міністрів, повідомили в МЗС Вірменії.',
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
    text: 'Сторони домовилися провести наступну зустріч у Бішкеку в травні.',
    claims: [{ kind: 'talks', act: 'agree', agents: [], content: { venue: 'bishkek' } }],
  },
  { text: 'Глава МЗС Єгипту висловив готовність Каїра прийняти новий раунд переговорів.', claims: [{ kind: 'talks', act: 'pledge' }] },
  {
    text: 'Анкара готова надати майданчик для переговорів Москви й Києва.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['turkey'] }],
  },
  {
    text: 'Вучич заявив про готовність зустрітися з Курті.',
    claims: [{ kind: 'talks', act: 'pledge', by: ['aleksandar-vucic'], agents: ['aleksandar-vucic'] }],
  },
  {
    text: 'Міністри закордонних справ Японії та Південної Кореї провели телефонну розмову.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['japan', 'south-korea'], content: { medium: 'phone' } }],
  },
  {
    text: "По відеозв'язку поспілкувалися Сі Цзіньпін і Еммануель Макрон.",
    claims: [{ kind: 'talks', act: 'hold', agents: ['xi-jinping', 'emmanuel-macron'], content: { medium: 'video' } }],
  },
  {
    text: 'Гутерріш зателефонував президентові Кенії Вільяму Руто.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['antonio-guterres', 'вільяму-руто'], content: { medium: 'phone' } }],
  },
  {
    text: 'Розмова лідерів Франції та Марокко тривала близько години.',
    claims: [{ kind: 'talks', act: 'hold', content: { duration: 'PT1H' } }],
  },
  {
    text: 'У переговорах брали участь представники Чаду, Нігеру та Буркіна-Фасо.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['chad', 'niger', 'burkina-faso'] }],
  },
  { text: 'Руанда закликала Конго повернутися за стіл переговорів.', claims: [{ kind: 'talks', act: 'urge', agents: ['rwanda'] }] },
  {
    text: 'Переговори про вступ Молдови до ЄС стартують у червні, повідомила Єврокомісія.',
    claims: [{ kind: 'talks', act: 'begin', by: ['european-commission'] }],
  },
  { text: 'Діалог Белграда та Приштини відновлено.', more: true, claims: [{ kind: 'talks', act: 'begin' }] },
  {
    text: 'Переговори Лівії та Туреччини щодо морських кордонів зайшли в глухий кут.',
    more: true,
    claims: [{ kind: 'talks', act: 'end' }],
  },
  {
    text: 'Міністр провів зустріч зі своїм турецьким колегою Хаканом Фіданом.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['hakan-fidan'] }],
  },
  {
    text: 'Зеленський і Макрон зустрілися в Парижі. Президенти розмовляли майже півтори години.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['volodymyr-zelenskyy', 'emmanuel-macron'], content: { duration: 'PT1H30M' } }],
  },
]);

runTable('Ukrainian: visits and invitations', uk, [
  {
    text: "Прем'єр-міністр Вірменії Нікол Пашинян прибув із робочим візитом до Тбілісі.",
    claims: [{ kind: 'visit', act: 'hold', agents: ['nikol-pashinyan'], content: { place: 'tbilisi' } }],
  },
  {
    text: 'Візит Нарендри Моді до Токіо відкладено.',
    claims: [{ kind: 'visit', act: 'suspend', agents: [], content: { place: 'tokyo' } }],
  },
  { text: 'Токаєв запросив Ердогана відвідати Астану.', claims: [{ kind: 'visit', act: 'propose', agents: ['kassym-jomart-tokayev'] }] },
  { text: 'Емір Катару прийняв запрошення відвідати Берлін.', claims: [{ kind: 'visit', act: 'agree', content: { place: 'berlin' } }] },
  {
    text: "Президент В'єтнаму То Лам здійснить державний візит до Індії 5 травня.",
    claims: [{ kind: 'visit', act: 'plan', agents: ['то-лам'], content: { place: 'india' } }],
  },
  {
    text: 'Глава МЗС Ірану Аббас Аракчі відвідав із візитом Маскат, де зустрівся із султаном Оману.',
    more: true,
    claims: [{ kind: 'visit', act: 'hold', agents: ['abbas-araghchi'], content: { place: 'muscat' } }],
  },
  { text: 'Боррель не поїде до Пекіна.', claims: [{ kind: 'visit', act: 'plan', agents: ['josep-borrell'], polarity: 'negated' }] },
  { text: 'Лавров із дводенним візитом відвідає Алжир і Туніс.', claims: [{ kind: 'visit', act: 'plan', agents: ['sergei-lavrov'] }] },
  {
    text: 'Міністр оборони Греції Нікос Дендіас перебуває з візитом у Каїрі.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['нікос-дендіас'], content: { place: 'cairo' } }],
  },
  {
    text: 'Візит короля Йорданії до Вашингтона відбудеться в лютому, повідомив Білий дім.',
    claims: [{ kind: 'visit', act: 'plan', by: ['white-house'], content: { place: 'washington' } }],
  },
  {
    text: 'Відбувся візит міністра закордонних справ Індії до Кабула.',
    claims: [{ kind: 'visit', act: 'hold', content: { place: 'kabul' } }],
  },
  {
    text: 'Моді прийме в Делі президента Шрі-Ланки.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['narendra-modi', 'president-of-sri-lanka'] }],
  },
]);

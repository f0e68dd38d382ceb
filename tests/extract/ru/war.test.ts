import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: strikes and what they did', ru, [
  {
    text: 'Израильская авиация нанесла серию ударов по южным пригородам Бейрута.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israeli-air-force'] }],
  },
  { text: 'Хуситы выпустили по Эйлату две баллистические ракеты.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
  {
    text: 'Российские войска обстреляли Херсон из артиллерии, погиб один человек.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russian-armed-forces'] }],
  },
  {
    text: 'В результате авиаудара по рынку в Дарфуре погибли 54 человека, ещё 158 получили ранения.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 54 } } }],
  },
  {
    text: 'Жертвами обстрела Омдурмана стали не менее 20 мирных жителей.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 20 } } }],
  },
  {
    text: 'По меньшей мере 12 человек убиты и 30 ранены в результате нападения на лагерь беженцев.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 12, wounded: 30 } } }],
  },
  {
    text: 'Ракетный удар унёс жизни 17 человек.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 17 } } }],
  },
  { text: 'На границе подорвались на мине трое пакистанских солдат.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  { text: 'Дрон ударил по больнице в Эль-Фашере.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  {
    text: 'Боевики «Боко Харам» напали на деревню на северо-востоке Нигерии и похитили 30 женщин.',
    claims: [{ kind: 'attack', act: 'carry-out' }],
  },
  { text: 'Армия Мьянмы разбомбила монастырь.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['myanmar-armed-forces'] }] },
  { text: 'Индия атаковала девять объектов на территории Пакистана.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['india'] }] },
  { text: 'Сирийские военные были атакованы боевиками ИГИЛ.', claims: [{ kind: 'attack', act: 'carry-out' }] },
  { text: 'ВВС США уничтожили катер у берегов Венесуэлы.', claims: [{ kind: 'attack', act: 'carry-out' }] },
  { text: 'Пентагон сообщил об уничтожении склада боеприпасов хуситов.', claims: [{ kind: 'attack', act: 'carry-out', by: ['pentagon'] }] },
  { text: 'Турция бомбардирует позиции курдов на севере Ирака.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['turkey'] }] },
  { text: 'Бойцы ХАМАС захватили город Эн-Нахуд.', claims: [{ kind: 'attack', act: 'carry-out' }] },
  {
    text: 'При обстреле Белгорода пострадали восемь мирных жителей.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { wounded: 8 } } }],
  },
  {
    text: 'За сутки в секторе Газа погибли 60 палестинцев, сообщили в министерстве здравоохранения анклава.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 60 } } }],
  },
]);

runTable('Russian: named attacks', ru, [
  {
    text: 'Через день после удара Израиля по Дохе эмир Катара выступил с обращением.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'] }],
  },
  {
    text: 'Гутерриш сообщил о нападении хуситов на танкер.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['antonio-guterres'], agents: ['houthis'] }],
  },
  {
    text: 'Обстрел Россией Харькова унёс жизни пяти человек.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], content: { casualties: { killed: 5 } } }],
  },
  {
    text: 'Макрон осудил удары Израиля по Ливану.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['emmanuel-macron'], content: { by: 'israel' } }],
  },
  {
    text: 'Зеленский рассказал об атаке российских дронов на Одессу.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'МИД Пакистана обвинил Индию в обстреле мирных жителей.',
    claims: [{ kind: 'attack', act: 'accuse', by: [], agents: ['pakistani-ministry-of-foreign-affairs'], content: { by: 'india' } }],
  },
  { text: 'Тегеран отрицает причастность к нападению на посольство.', claims: [{ kind: 'attack', act: 'deny', agents: ['iran'] }] },
  { text: 'Израиль отверг обвинения в обстреле больницы.', claims: [{ kind: 'attack', act: 'deny' }] },
  { text: 'Хартум возложил на СБР ответственность за удар по рынку.', claims: [{ kind: 'attack', act: 'accuse', agents: ['sudan'] }] },
  { text: 'Иран предупредил Израиль о последствиях новых атак.', more: true, claims: [{ kind: 'attack', act: 'warn', agents: ['iran'] }] },
  {
    text: '«Исламское государство» взяло на себя ответственность за взрыв в Кабуле.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['islamic-state'] }],
  },
  { text: 'Израиль подтвердил удар по Дамаску.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'] }] },
]);

runNever('Russian: no sanctions', ru, 'sanctions', ['Никто не взял на себя ответственность за теракт.']);

runNever('Russian: no aid', ru, 'aid', ['Никто не взял на себя ответственность за теракт.']);

runNever('Russian: no ceasefire', ru, 'ceasefire', ['Никто не взял на себя ответственность за теракт.']);

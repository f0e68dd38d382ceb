import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const aid = rowsOf('aid');

runTable('Russian: a person in a case before the verb does nothing', ru, [
  aid('thank', ['olaf-scholz'], 'Макрона поблагодарил Шольц за помощь Чаду.'),
  aid('thank', ['narendra-modi'], 'Российского лидера поблагодарил премьер-министр Индии Нарендра Моди за помощь Кубе.', {
    published: '2025-04-02',
  }),
  rowsOf('talks')('accuse', ['donald-trump'], 'Зеленского обвинил в срыве переговоров Трамп.'),
  rowsOf('statement')('support', ['emmanuel-macron'], 'Трампа поддержал президент Франции Эмманюэль Макрон.'),
  rowsOf('ceasefire')('reject', ['sergei-lavrov'], 'Предложение Макрона о перемирии отверг Лавров.', {
    content: { proposer: 'emmanuel-macron' },
  }),
  // several who take a stand are those who sit in a body
  rowsOf('attack')('oppose', ['iranian-ministry-of-foreign-affairs'], 'Удар по больнице осудили в МИД Ирана.'),
  // but who speaks for somebody is named by them
  rowsOf('talks')('pledge', ['russia'], 'Представитель Путина заявил, что Москва готова к переговорам.', { by: ['представитель-путина'] }),
]);

runTable('Ukrainian: a person in a case before the verb does nothing', uk, [
  aid('thank', ['olaf-scholz'], 'Макрону подякував Шольц за допомогу Чаду.'),
  rowsOf('statement')('support', ['emmanuel-macron'], 'Трампа підтримав президент Франції Еммануель Макрон.'),
]);

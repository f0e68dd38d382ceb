import { ar } from '../../../src/languages/ar';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Russian: the dead and the wounded by a number alone', ru, [
  {
    text: 'Удар убил 17 человек и ранил 40 в Кабуле.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: 17, wounded: 40 } } }],
  },
  {
    text: 'При обстреле Донецка погибли 5 мирных жителей, 12 ранены.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { wounded: 12 } } }],
  },
  {
    text: 'В результате удара по Киеву погибли трое, пострадали 12.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: 3, wounded: 12 } } }],
  },
]);

runTable('Ukrainian: the dead and the wounded by a number alone', uk, [
  {
    text: 'Унаслідок удару по Харкову загинули двоє, поранені 15.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: 2, wounded: 15 } } }],
  },
]);

runTable('Arabic: each verb counts its own', ar, [
  {
    text: 'قتل انتحاري بسيارة ملغومة 17 شخصا على الأقل وأصاب 40 بالقرب من مكتب الحاكم.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { wounded: 40 } } }],
  },
  {
    text: 'قتلت غارة إسرائيلية 5 أشخاص وأصابت 12 في صيدا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], content: { casualties: { killed: 5, wounded: 12 } } }],
  },
]);

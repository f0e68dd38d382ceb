import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

// whose blow it is stands right behind its noun, where the preposition of whom it struck follows; by a nationality it is told at once
runTable('Arabic: whose blow', ar, [
  {
    text: 'أدانت كينيا غزو أوغندا لرواندا.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: 'uganda', on: 'rwanda' } }],
  },
  {
    text: 'أدانت كينيا القصف الأوغندي الوحشي لرواندا.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: 'uganda', on: 'rwanda' } }],
  },
  {
    text: 'نددت تشاد بالعدوان السوداني المستمر والغاشم على إريتريا.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['chad'], content: { by: 'sudan', on: 'eritrea' } }],
  },
  {
    text: 'أدانت كينيا هجمات أوغندا على المستشفيات.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: 'uganda', target: 'civilian' } }],
  },
  {
    text: 'أدانت تشاد هجمات الحوثيين على السفن.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['chad'], content: { by: 'houthis' } }],
  },
  // a name alone may be what is struck
  {
    text: 'أدانت كينيا قصف أوغندا في مايو.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: null } }],
  },
  {
    text: 'أدانت كينيا قصف مواقع أوغندية.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: null } }],
  },
]);

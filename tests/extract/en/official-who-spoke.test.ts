import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: an official without a name who told of somebody goes on', en, [
  {
    text: 'Kenyan President William Ruto told Yoweri Museveni he backed the truce, a Kenyan official said.\n“The president thanked Uganda for its aid,” the official said.',
    claims: [{ kind: 'aid', act: 'thank', by: [[]] }],
    more: true,
  },
]);

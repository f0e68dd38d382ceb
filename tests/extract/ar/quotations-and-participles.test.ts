import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: a quotation before the verb of saying is what is said, whatever a participle behind describes', ar, [
  {
    text: '"أوغندا انتهكت الهدنة"، قال الوزير سامي بكري أمام المجلس، واصفا الوضع بأنه "كارثة".',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['سامي-بكري'] }],
  },
]);

import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: what somebody does by saying it', uk, [
  {
    text: "«Ми оголошуємо перемир'я на три місяці», — заявив Путін.",
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['vladimir-putin'], by: ['vladimir-putin'], content: { duration: 'P3M' } }],
  },
]);

import { en } from '../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../table';

runTable('English: what somebody goes on doing, those freed from a captivity, and what a noun has with another', en, [
  rowsOf('ceasefire')('support', ['kenya'], 'Kenya continues to support the truce.'),
  rowsOf('ceasefire')('reject', ['chad'], 'Chad continued to reject the ceasefire.'),
  rowsOf('handover')('reject', undefined, 'They continue to reject the resolutions on the release of the captives.'),
  rowsOf('aid')('carry-out', ['kenya'], 'Kenya continues to send aid to Chad.'),
  rowsOf('handover')('plan', [], 'Palestinians would be released from Israeli jails.', { content: { from: 'israel' } }),
  rowsOf('handover')('carry-out', [], 'Ukrainians were released from Russian captivity.', { content: { from: 'russia' } }),
  rowsOf('handover')('carry-out', ['israel'], 'Ten Palestinians were released by Israel.', { content: { from: 'israel' } }),
  rowsOf('talks')('hold', ['ruto', 'narendra-modi'], "President Ruto discussed Chad's dispute with Mali with Modi."),
  rowsOf('talks')('hold', ['abdel-fattah-el-sisi', 'antony-blinken'], "Sisi and Blinken discussed Japan's engagement with Oman.", {
    content: { participants: ['abdel-fattah-el-sisi', 'antony-blinken'] },
  }),
  rowsOf('ceasefire')('assess', [], 'The Omani envoy provided a statement on the truce.'),
]);

runNever('English: news of a truce carries none out', en, 'ceasefire', ['The minister provided an update on the truce.']);

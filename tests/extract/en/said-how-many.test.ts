import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English news: a clause that opens with how many, who somebody is, and who adds', en, [
  {
    text: 'The army said at least five soldiers were killed in Goma.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['army'] }],
  },
  {
    text: 'The army said about 60 soldiers were killed in Goma.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['army'] }],
  },
  {
    text: 'The army said as many as 60 soldiers were killed in Goma.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['army'] }],
  },
  { text: 'The army said over 60 soldiers were killed in Goma.', claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['army'] }] },
  {
    text: 'The army said around 60 soldiers were killed in Goma.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['army'] }],
  },
  {
    text: 'The army said between 50 and 60 soldiers were killed in Goma.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['army'] }],
  },
  {
    text: 'The army said in a statement at least five soldiers were killed in Goma.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['army'] }],
  },
  {
    text: 'The army said on Monday at least five soldiers were killed in Goma.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['army'] }],
  },
  {
    text: 'The Sahel Monitor, a Nairobi-based watchdog, said at least 37 people were killed in Goma.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['sahel-monitor'] }],
  },
  {
    text: "Mali's junta leader, General Assimi Goita, said Uganda had violated the truce.",
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['assimi-goita'] }],
  },
  {
    text: '"We are ready for talks with Kinshasa," Corneille Nangaa, the coordinator of the Congo River Alliance, told reporters.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['corneille-nangaa'], by: ['corneille-nangaa'] }],
  },
  {
    text: 'President William Ruto said the army had deployed in most of the south, adding that Uganda had violated the truce.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['william-ruto'] }],
  },
  {
    text: 'Kenya handed over 60 prisoners, the army said.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], by: ['army'] }],
  },
  { text: 'Okello spoke about 60 prisoners.', claims: [] },
]);

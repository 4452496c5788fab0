// The window's process is killed on every screen, as a phone does that needs the memory; after the next unlock the
// worker stands where they stood (docs/PROCESS-DEATH.md). The base too: and there a case that was open is asked about.
import { join } from 'node:path';
import * as base from '../killed/at_the_base.mjs';
import { setsUp, waits } from '../killed/first_start.mjs';
import * as talk from '../killed/in_a_talk.mjs';
import * as outside from '../killed/outside_a_talk.mjs';
import { Unlucky } from '../killed/unlucky.mjs';

export const name = 'a window killed on any screen comes back to that screen';

const LETTER = 'Where did you meet? Please call.';

export async function tell({ organisation, open, folder }) {
  const at = (name) => join(folder, name);
  const waymark = (...words) => organisation.waymark(...words);
  const [amina, chidi, daria] = ['phone', 'phone-2', 'base'].map((who) => new Unlucky(open, who));

  waymark('org', 'invite', '--dir', at('base'), '--role', 'field', '--out', at('invite-2'));
  waymark('field', 'enrol', '--dir', at('phone-2'), '--invite', at('invite-2'), '--request', at('request-2'));
  await bothEnd(waits(chidi), setsUp(new Unlucky(open, 'new-organisation')));
  waymark('org', 'admit', '--dir', at('base'), '--request', at('request-2'), '--out', at('admission-2'));
  waymark('field', 'enrol', '--dir', at('phone-2'), '--admission', at('admission-2'));

  const inATalk = async () => {
    await amina.begins();
    await talk.toTheOutcome(amina);
    await talk.besideTheOutcome(amina);
    const code = await talk.packs(amina, at('carried'));
    await amina.window.kill();
    return code;
  };
  const meanwhile = async () => {
    await chidi.begins();
    await outside.outsideATalk(chidi);
    await outside.inPractice(chidi);
    await outside.nothingKept(chidi);
    await chidi.window.kill();
    await daria.begins();
    await base.alongTheRail(daria);
    await daria.window.kill();
  };
  // Whoever is ready first waits without a window: an open one would lock meanwhile.
  const [code] = await bothEnd(inATalk(), meanwhile());

  await daria.begins();
  await daria.at('recordings-title');
  await base.answers(daria, { carried: at('carried'), letters: at('letters'), text: LETTER });
  await amina.begins();
  await amina.at('home-title');
  await outside.reads(amina, at('letters'), LETTER);
  await amina.window.kill();
  await base.amongTheCases(daria, code);
}

/** What two people do at the same time, each with a window of their own; nobody is left behind where one fails. */
async function bothEnd(...doing) {
  const ended = await Promise.allSettled(doing);
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return ended.map(({ value }) => value);
}

// The window's process is killed on every screen, as a phone does that needs the memory; after the next unlock the
// worker stands where they stood (docs/PROCESS-DEATH.md). The base too: and there a case that was open is asked about.
import { join } from 'node:path';
import * as base from '../killed/at_the_base.mjs';
import * as before from '../killed/before_a_talk.mjs';
import * as phone from '../killed/on_the_phone.mjs';
import { Unlucky } from '../killed/unlucky.mjs';

export const name = 'a window killed on any screen comes back to that screen';

const LETTER = 'Where did you meet? Please call.';

export async function tell({ organisation, open, folder }) {
  const at = (name) => join(folder, name);
  organisation.waymark('org', 'invite', '--dir', at('base'), '--role', 'field', '--out', at('second-invite'));
  organisation.waymark('field', 'enrol', '--dir', at('newcomer'), '--invite', at('second-invite'), '--request', at('second-request'));

  const amina = new Unlucky(open, 'phone');
  const daria = new Unlucky(open, 'base');
  const onThePhone = async () => {
    await amina.begins();
    await phone.outsideATalk(amina);
    await phone.inPractice(amina);
    await phone.toTheOutcome(amina);
    await phone.besideTheOutcome(amina);
    return phone.packs(amina, at('carried'));
  };
  const meanwhile = async () => {
    await before.waits(new Unlucky(open, 'newcomer'));
    await before.setsUp(new Unlucky(open, 'nobody'));
    await daria.begins();
    await base.alongTheRail(daria);
  };
  const [code] = await bothEnd(onThePhone(), meanwhile());

  await base.answers(daria, { carried: at('carried'), letters: at('letters'), text: LETTER });
  await phone.reads(amina, at('letters'), LETTER);
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

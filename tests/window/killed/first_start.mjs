// The first start: a device that waits to be let in, and an organisation that is being set up.
import assert from 'node:assert/strict';
import { PASSPHRASE } from '../organisation.mjs';
import { until } from '../driver.mjs';

/** Waits to be let in: the same screen stands there, with the same six words to compare. */
export async function waits(chidi) {
  await chidi.begins();
  const before = await sixWords(chidi);
  await chidi.killedAndBack('join-wait-words');
  assert.equal(await sixWords(chidi), before);
  // Nobody answers at the address of the server: that is said, and everything else on the screen goes on.
  await chidi.person.reads('join-server-unreached');
  await chidi.window.kill();
}

/** What is compared with the base, once it stands there. */
async function sixWords(chidi) {
  await chidi.at('join-wait-words');
  const shown = "const all = [...document.querySelectorAll('.six-words li')]; return all.length === 6 && all.map((one) => one.innerText).join(' ')";
  return until('the six words', () => chidi.window.run(shown));
}

/** Sets an organisation up: up to the phrase nothing is kept and it begins again. Once it is made, its base says that
 * the recovery sheet, which is kept nowhere, has to be made anew. */
export async function setsUp(daria) {
  await daria.begins({ locked: false });
  await toThePhrase(daria);
  await daria.killedAndBackAtTheBeginning();
  await toThePhrase(daria);
  await daria.person.press('passphrase-own');
  await daria.puts('own-phrase', PASSPHRASE);
  await daria.puts('phrase-again', PASSPHRASE);
  await daria.person.press('found-go');
  await daria.at('sheet-title');
  await daria.killedAndBack(async () => {
    await daria.at('base-title');
    await daria.person.reads('nag-unproven');
  });
  await daria.window.kill();
}

async function toThePhrase(daria) {
  await daria.at('fresh-welcome');
  await daria.window.resize(1280, 800);
  await daria.person.press('fresh-found');
  await daria.at('found-about');
  await daria.puts('org-name', 'Open Hand');
  await daria.person.press('step-next');
  await daria.at('found-policy');
  await daria.person.press('step-next');
  await daria.at('passphrase-title');
}

// The screens of a phone outside a talk, and practice: the window is killed on each, and the worker comes back to it.

/** Home and what is opened from there. */
export async function outsideATalk(chidi) {
  await chidi.killed('home-title');
  await chidi.person.press('settings-title');
  await chidi.person.reads('settings-size');
  await chidi.killedAndBack('home-title');
  for (const [row, heading] of [['mine-title', 'mine-title'], ['hand-over-title', 'hand-over-title']]) {
    await chidi.person.press(row);
    await chidi.killed(heading);
    await chidi.person.press('back');
    await chidi.at('home-title');
  }
  await chidi.person.press('guidance-title');
  await chidi.killed('guidance-title');
  await chidi.person.press('card-identification');
  await chidi.killed('card-identification');
  await chidi.person.press('back');
  await chidi.person.press('numbers-title');
  await chidi.killed('numbers-title');
  // Behind the calculator too, which is never what comes back.
  await chidi.person.press('hide');
  await chidi.window.find("//*[@class='calculator']");
  await chidi.killedAndBack('numbers-title');
  await chidi.person.press('back');
  await chidi.person.press('back');
  await chidi.person.press('home-safety');
  await chidi.killed('safety-title');
  for (const [row, heading] of [['safety-kept', 'kept-title'], ['safety-crossing', 'crossing-title'], ['safety-passphrases', 'phrases-title'], ['safety-erase', 'erase-title']]) {
    await chidi.person.press(row);
    await chidi.killed(heading);
    await chidi.person.press('back');
    await chidi.at('safety-title');
  }
  await chidi.person.press('back');
  await chidi.at('home-title');
}

/** The practice cases, one of them, and how it went. */
export async function inPractice(chidi) {
  await chidi.person.press('home-practice');
  await chidi.killed('practice-title');
  await chidi.person.press('practice-bakery');
  await chidi.person.press('continue');
  await chidi.person.chooses('S1', 'yes');
  await chidi.killed(async () => {
    await chidi.at('screen-safety');
    await chidi.person.reads('practice-word');
  });
  await chidi.chose('S1', 'yes');
  await chidi.person.press('stop-here');
  await chidi.person.press('practice-finish');
  await chidi.at('practice-feedback-title');
  await chidi.killedAndBack('practice-title');
  await chidi.person.press('practice-leave');
  await chidi.at('home-title');
}

/** A talk whose person wants nothing kept: nothing of it comes back, its code neither. */
export async function nothingKept(chidi) {
  await chidi.person.press('home-start');
  for (const [item, answer] of [['S1', 'yes'], ['S2', 'alone'], ['S3', 'staff']]) await chidi.person.chooses(item, answer);
  await chidi.person.pressText('العربية');
  await chidi.person.press('consent-understood');
  await chidi.person.choosesAlone('C6', 'yes');
  await chidi.person.choosesAlone('C7', 'no');
  await chidi.at('screen-about');
  await chidi.person.press('stop-here');
  await chidi.person.press('finalise-not-kept');
  await chidi.at('finished-not-kept-title');
  await chidi.killedAndBack('home-title');
}

/** Reads a letter of the base that came back in a file. */
export async function reads(worker, file, text) {
  await worker.ask('import_file', { path: file });
  await worker.person.press('mine-title');
  await worker.person.press('letters-title');
  await worker.killed(async () => {
    await worker.at('letters-title');
    await worker.person.sees(text);
  });
}

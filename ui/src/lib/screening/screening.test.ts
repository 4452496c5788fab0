// A talk as the screen follows it: what is called saved, when it goes on, what survives a full disk.
import { beforeEach, describe, expect, it } from 'vitest';
import { type AnswerRequest, type ItemView, Refusal, type ScreeningView } from '../ipc';
import { Screening, type ScreeningCalls } from './screening.svelte';

function item(id: string, over: Partial<ItemView> = {}): ItemView {
  return { id, kind: 'yes_no', asker: 'person', choices: ['yes', 'no', 'not_sure', 'declined'], parts: [], sensitivity: 'high', value: null, review: 'draft', confusing: false, ...over };
}

function view(id: string, items: ItemView[], over: Partial<ScreeningView> = {}): ScreeningView {
  const step = { id, screen: 'question' as const, section: 'T', index: 1, of: 7, sensitive: false, items, completes: [], limited: false, sections: [], rows: [] };
  return { id: 'amina', code: 'K7F-4Q2X', mode: 'triage', worker_locale: 'en', person_locale: 'en', step, can_go_back: true, last_answer: null, banners: [], stored: true, end: null, beside: { interpreter: null, referrals: [], needs: [], carried: null }, ahead: [], ...over };
}

/** What stands behind the screen in these tests: answers by hand, and remembers what was asked of it. */
class Hand {
  asked: [string, unknown][] = [];
  answers: (ScreeningView | Refusal)[] = [];
  call: ScreeningCalls = (command, request) => {
    this.asked.push([command, request]);
    const answer = this.answers.shift();
    return answer instanceof Refusal || answer === undefined ? Promise.reject(answer) : (Promise.resolve(answer) as never);
  };
}

/** A command that is on its way until the test says what comes of it. */
class OnItsWay {
  asked: [string, unknown][] = [];
  #waiting: { done: (view: ScreeningView) => void; refused: (thrown: Refusal) => void }[] = [];
  call: ScreeningCalls = (command, request) => {
    this.asked.push([command, request]);
    return new Promise((done, refused) => this.#waiting.push({ done: done as (view: ScreeningView) => void, refused }));
  };

  returns(view: ScreeningView): void {
    this.#waiting.shift()?.done(view);
  }

  refuses(refusal: Refusal): void {
    this.#waiting.shift()?.refused(refusal);
  }
}

const full = new Refusal({ code: 'storage_full', reference: null, wait_seconds: null });
const T3 = item('T3');

describe('a talk', () => {
  let hand: Hand;
  let talk: Screening;

  beforeEach(async () => {
    hand = new Hand();
    talk = new Screening(hand.call);
    hand.answers = [view('T3', [T3])];
    await talk.open('amina');
    hand.asked = [];
  });

  it('saves a "no" and goes on in one commit', async () => {
    hand.answers = [view('T4', [item('T4')])];
    await talk.answerAndGoOn(T3, 'no');
    expect(hand.asked).toEqual([['answer_item', { id: 'amina', item: 'T3', value: 'no', parts: {}, advance: true, audio_played: false }]]);
    expect(talk.view?.step.id).toBe('T4');
  });

  it('stays on a "yes" that has follow-ups, and keeps them with the answer', async () => {
    const parts = [{ name: 'when', choices: ['journey', 'here_now'], many: false, value: [] }];
    const answered = item('T3', { value: ['yes'], parts });
    hand.answers = [view('T3', [answered]), view('T3', [answered])];
    await talk.answerAndGoOn(T3, 'yes');
    expect(talk.view?.step.id).toBe('T3');
    await talk.setPart(answered, 'when', ['journey']);
    const [, last] = hand.asked[1] ?? [];
    expect((last as AnswerRequest).value).toBe('yes');
    expect((last as AnswerRequest).parts).toEqual({ when: ['journey'] });
  });

  it('goes on after a "yes" without follow-ups', async () => {
    hand.answers = [view('T3', [item('T3', { value: ['yes'] })]), view('T4', [item('T4')])];
    await talk.answerAndGoOn(T3, 'yes');
    expect(hand.asked.map(([command]) => command)).toEqual(['answer_item', 'move_to']);
  });

  it('never goes on by itself from a sensitive question', async () => {
    const sensitive = view('B3', [item('B3')]);
    sensitive.step.sensitive = true;
    hand.answers = [sensitive, { ...sensitive, step: { ...sensitive.step, items: [item('B3', { value: ['no'] })] } }];
    await talk.open('amina');
    await talk.answerAndGoOn(item('B3'), 'no');
    expect(talk.view?.step.id).toBe('B3');
    expect(hand.asked.map(([command]) => command)).toEqual(['open_screening', 'answer_item']);
  });

  it('is called saved only after the command has returned', async () => {
    let done: (value: ScreeningView) => void = () => undefined;
    const slow = new Screening(() => new Promise((resolve) => (done = resolve as typeof done)));
    const opening = slow.open('amina');
    expect(slow.saveState).toBe('saving');
    done(view('T3', [T3]));
    await opening;
    expect(slow.saveState).toBe('saved');
  });

  it('keeps an answer on the screen when the disk is full, says so, and saves it later', async () => {
    hand.answers = [full];
    await talk.answerAndGoOn(T3, 'yes');
    expect(talk.saveState).toBe('not_saved');
    expect(talk.chosen(T3)).toEqual(['yes']);
    expect(talk.view?.step.id).toBe('T3');
    hand.answers = [view('T3', [item('T3', { value: ['yes'] })])];
    await talk.tryAgain();
    expect(talk.saveState).toBe('saved');
    expect(talk.refusal).toBeNull();
  });

  it('says that nothing is kept where the person did not want it', async () => {
    hand.answers = [view('T3', [T3], { stored: false })];
    await talk.open('amina');
    expect(talk.saveState).toBe('not_kept');
  });

  it('lets the answer that completes a screen lead on, and no other', async () => {
    const rows = view('safety', [item('S1'), item('S3'), item('S7')]);
    rows.step.completes = ['S1', 'S3'];
    hand.answers = [rows, rows, rows, rows];
    await talk.open('amina');
    await talk.set(item('S1'), 'yes');
    await talk.set(item('S7'), ['cold']);
    await talk.set(item('S1'), null);
    const asked = hand.asked.slice(1).map(([, request]) => (request as AnswerRequest).advance);
    expect(asked).toEqual([true, false, false]);
  });

  it('loses no quick tap on the next row of a screen: it waits for the disk, and leads on where it was the last', async () => {
    const disk = new OnItsWay();
    const rows = new Screening(disk.call);
    const agreements = (over: Partial<ItemView>) => view('consent', [item('C6', over), item('C7')]);
    rows.begin(agreements({}));
    const first = rows.set(item('C6'), 'yes');
    const second = rows.set(item('C7'), 'yes');
    expect(disk.asked).toHaveLength(1);
    const answered = agreements({ value: ['yes'] });
    disk.returns({ ...answered, step: { ...answered.step, completes: ['C7'] } });
    await first;
    await expect.poll(() => disk.asked.length).toBe(2);
    expect(disk.asked[1]?.[1]).toMatchObject({ item: 'C7', value: 'yes', advance: true });
    disk.returns(view('about', [item('J1')]));
    await second;
    expect(rows.view?.step.id).toBe('about');
  });

  it('keeps each of several statements as an answer of its own', async () => {
    hand.answers = [view('consent', [item('C6')])];
    await talk.setAll([item('C1'), item('C2')], 'understood');
    expect(hand.asked).toEqual([
      ['answer_items', { id: 'amina', advance: true, answers: [{ item: 'C1', value: 'understood', parts: {} }, { item: 'C2', value: 'understood', parts: {} }] }],
    ]);
  });

  it('opens a question from a list and names the list to come back to', async () => {
    hand.answers = [view('T4', [item('T4')])];
    await talk.openFrom('review', 'T4');
    expect(hand.asked).toEqual([['move_to', { id: 'amina', to: { step: 'T4' }, then: 'review' }]]);
  });

  it('notes a wording that confused somebody, and takes it back', async () => {
    hand.answers = [view('T3', [T3]), view('T3', [T3])];
    await talk.confusing(T3);
    await talk.confusing(item('T3', { confusing: true }));
    expect(hand.asked.map(([, request]) => (request as { change: unknown }).change)).toEqual([{ confusing: 'T3' }, { not_confusing: 'T3' }]);
  });

  it('goes to the outcome where an answer ended the talk', async () => {
    hand.answers = [view('safety', [item('S1')], { end: 'not_safe' }), view('outcome', [])];
    await talk.open('amina');
    await talk.goOn();
    expect(hand.asked[1]).toEqual(['move_to', { id: 'amina', to: 'outcome' }]);
  });

  it('asks what it comes to on the way to the outcome, and hands that out once', async () => {
    const wants = view('wants', [item('N4')]);
    const outcome = view('outcome', []);
    hand.answers = [{ ...wants, step: { ...wants.step, screen: 'wants' } }, { ...outcome, step: { ...outcome.step, screen: 'outcome' } }, { code: 'K7F-4Q2X' } as ScreeningView];
    await talk.open('amina');
    await talk.move('next');
    expect(hand.asked.map(([command]) => command)).toEqual(['open_screening', 'move_to', 'outcome']);
    expect(talk.takeOutcome()).toEqual({ code: 'K7F-4Q2X' });
    expect(talk.takeOutcome()).toBeNull();
  });

  it('reaches the outcome also where that could not be told on the way', async () => {
    const outcome = view('outcome', []);
    hand.answers = [{ ...outcome, step: { ...outcome.step, screen: 'outcome' } }, full];
    await talk.move('outcome');
    expect([talk.view?.step.id, talk.refusal, talk.takeOutcome()]).toEqual(['outcome', null, null]);
  });

  it('keeps the step on screen where the app says the same of it again', async () => {
    const before = talk.view?.step;
    hand.answers = [structuredClone(view('T3', [T3], { banners: ['red'] })), structuredClone(view('T3', [item('T3', { value: ['no'] })]))];
    await talk.open('amina');
    expect(talk.view?.step).toBe(before);
    expect(talk.view?.banners).toEqual(['red']);
    await talk.open('amina');
    expect(talk.view?.step.items[0]?.value).toEqual(['no']);
  });

  it('takes a stop back and goes on where it was', async () => {
    const outcome = { ...view('outcome', []).step, screen: 'outcome' as const };
    hand.answers = [view('outcome', [], { end: 'stopped', step: outcome }), view('outcome', [], { step: outcome }), view('T3', [T3])];
    await talk.stop();
    expect(await talk.backFromOutcome()).toBe(true);
    expect(hand.asked.map(([, request]) => request)).toEqual([
      { id: 'amina', end: 'stopped' },
      { id: 'amina', end: null },
      { id: 'amina', to: { step: 'T3' } },
    ]);
  });

  it('leaves an end that the answers brought about until the answer changes', async () => {
    hand.answers = [view('outcome', [], { end: 'not_safe' }), view('safety', [item('S1')], { end: 'not_safe' })];
    await talk.open('amina');
    await talk.backFromOutcome();
    expect(hand.asked[hand.asked.length - 1]).toEqual(['move_to', { id: 'amina', to: 'back' }]);
  });

  describe('whose answer leads to a step that is known before', () => {
    const T4 = view('T4', [item('T4')]);
    const known = view('T3', [T3], { ahead: [{ item: 'T3', choices: ['no', 'declined'], step: T4.step, banners: ['red'] }] });
    let way: OnItsWay;

    beforeEach(async () => {
      way = new OnItsWay();
      talk = new Screening(way.call);
      const opening = talk.open('amina');
      way.returns(known);
      await opening;
      way.asked = [];
    });

    it('shows it while the answer is on its way, and calls nothing saved before it is', async () => {
      const answering = talk.answerAndGoOn(T3, 'no');
      expect(way.asked).toHaveLength(1);
      expect(talk.view?.step.id).toBe('T4');
      expect(talk.view?.banners).toEqual(['red']);
      expect(talk.view?.last_answer).toEqual({ item: 'T3', value: 'no', step: 'T3' });
      expect(talk.saveState).toBe('saving');
      way.returns(T4);
      await answering;
      expect(talk.saveState).toBe('saved');
      expect(talk.view).toEqual(T4);
    });

    it('waits for the core where the answer decides', () => {
      void talk.answerAndGoOn(T3, 'not_sure');
      expect(talk.view?.step.id).toBe('T3');
      expect(talk.chosen(T3)).toEqual(['not_sure']);
    });

    it('goes back to the question where the disk refuses, with the answer on screen', async () => {
      const answering = talk.answerAndGoOn(T3, 'no');
      way.refuses(full);
      await answering;
      expect(talk.view?.step.id).toBe('T3');
      expect(talk.chosen(T3)).toEqual(['no']);
      expect(talk.saveState).toBe('not_saved');
      const again = talk.tryAgain();
      way.returns(T4);
      await again;
      expect(talk.view?.step.id).toBe('T4');
      expect(talk.saveState).toBe('saved');
    });

    it('keeps a quick answer to the next question until the one before is on disk', async () => {
      const first = talk.answerAndGoOn(T3, 'no');
      const second = talk.answerAndGoOn(item('T4'), 'declined');
      expect(way.asked).toHaveLength(1);
      way.returns(T4);
      await first;
      expect(way.asked.map(([, request]) => (request as AnswerRequest).item)).toEqual(['T3', 'T4']);
      way.returns(view('T5', [item('T5')]));
      await second;
      expect(talk.view?.step.id).toBe('T5');
    });

    it('drops a quick answer where the one before was refused: it belongs to a question nobody is at', async () => {
      const first = talk.answerAndGoOn(T3, 'no');
      const second = talk.answerAndGoOn(item('T4'), 'yes');
      way.refuses(full);
      await Promise.all([first, second]);
      expect(way.asked).toHaveLength(1);
      expect(talk.chosen(T3)).toEqual(['no']);
    });

    it('goes where the core says if that is another step after all', async () => {
      const answering = talk.answerAndGoOn(T3, 'declined');
      way.returns(view('T9', [item('T9')]));
      await answering;
      expect(talk.view?.step.id).toBe('T9');
    });
  });

  it('forgets a mark on the card when the question changes', async () => {
    talk.marked = 'yes';
    hand.answers = [view('T4', [item('T4')])];
    await talk.move('next');
    expect(talk.marked).toBeNull();
  });
});

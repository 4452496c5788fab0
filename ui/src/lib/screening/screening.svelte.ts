// One screening on screen: what the app last said of it, what is on its way to disk, and what could not be saved.
// The words "saved on this phone" are shown only after a command has returned.
import { type AheadView, type AnswerRequest, type Commands, type ItemView, type MoveTo, type NoteChange, type OutcomeView, Refusal, type ScreeningView, call as callApp } from '../ipc';
import { l10n } from '../l10n/l10n.svelte';

/** Whether what is on screen is on disk. */
export type SaveState = 'saved' | 'saving' | 'not_saved' | 'not_kept';

/** An answer that is on screen and not on disk. */
export interface Pending {
  item: string;
  value: string | string[] | null;
  parts: Record<string, string[]>;
}

/** The commands a screening needs; a test brings its own. */
export type ScreeningCalls = <C extends 'open_screening' | 'answer_item' | 'move_to' | 'undo_last' | 'switch_language' | 'choose_mode' | 'end_screening' | 'answer_items' | 'note' | 'outcome'>(
  command: C,
  request: Commands[C][0],
) => Promise<Commands[C][1]>;

/** Answers after which no follow-up can come. */
const PLAIN_ANSWERS = ['no', 'not_sure', 'declined'];

/** The controller of one screening. */
export class Screening {
  view = $state.raw<ScreeningView | null>(null);
  pending = $state.raw<Pending | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  busy = $state(false);
  /** What the person marked on the card; the worker confirms it. */
  marked = $state<string | null>(null);
  /** Which item of a step that shows one at a time. */
  at = $state(0);

  /** The questions whose recording was played since this screening was opened. */
  // Not reactive: it is read when an answer is given, never shown.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #heard = new Set<string>();
  readonly #call: ScreeningCalls;
  readonly #refuse: (thrown: unknown) => Refusal;
  #again: (() => Promise<void>) | null = null;
  /** The command on its way while its effect is on screen already: what is tapped meanwhile waits for it. */
  #behind: Promise<void> | null = null;
  /** The command on its way, whatever it is: an answer to another row of the same screen waits for it. */
  #underWay: Promise<void> | null = null;
  #outcome: OutcomeView | null = null;
  /** The step where the talk was stopped, to go on from there. */
  #stoppedAt: string | null = null;

  constructor(call: ScreeningCalls = callApp, refuse: (thrown: unknown) => Refusal = Refusal.from) {
    this.#call = call;
    this.#refuse = refuse;
  }

  /** Whether what is on screen is on disk. */
  get saveState(): SaveState {
    // Whatever was refused: beside a panel that says so, "saved" would say the opposite.
    if (this.refusal) return 'not_saved';
    if (this.busy) return 'saving';
    return this.view && !this.view.stored ? 'not_kept' : 'saved';
  }

  /** A recording of a question was played: its answer says so. */
  heard(item: string): void {
    this.#heard.add(item);
  }

  /** Shows a screening that has just been begun: what the app said of it is the first thing there is to show. */
  begin(view: ScreeningView): void {
    this.#show(view);
  }

  /** Shows a screening where it stands. */
  async open(id: string): Promise<void> {
    await this.#do(() => this.#call('open_screening', { id }));
  }

  /** What is chosen of an item: what waits to be saved goes before what is saved. */
  chosen(item: ItemView): string[] {
    if (this.pending?.item === item.id) return list(this.pending.value);
    return item.value ?? [];
  }

  /** What is chosen of a part. */
  chosenPart(item: ItemView, part: string): string[] {
    if (this.pending?.item === item.id && part in this.pending.parts) return this.pending.parts[part] ?? [];
    return item.parts.find((one) => one.name === part)?.value ?? [];
  }

  /** Answers an item of a screen with rows. It stays there, unless the answer is the one that completes the screen. */
  async set(item: ItemView, value: string | string[] | null): Promise<void> {
    const completing = () => value !== null && this.view?.step.completes.includes(item.id) === true;
    await this.#answer(item, value, {}, completing);
  }

  /** Gives several items one and the same answer in one commit; each is kept as an answer of its own. */
  async setAll(items: readonly ItemView[], value: string): Promise<void> {
    const id = this.view?.id;
    if (!id) return;
    const answers = items.map((item) => ({ item: item.id, value, parts: {} }));
    await this.#do(() => this.#call('answer_items', { id, answers, advance: true }));
  }

  /** Changes what stands beside the answers. */
  async note(change: NoteChange): Promise<void> {
    const id = this.view?.id;
    if (id) await this.#do(() => this.#call('note', { id, change }));
  }

  /** Notes that the wording on screen confused the person, or takes that back. */
  async confusing(item: ItemView): Promise<void> {
    await this.note(item.confusing ? { not_confusing: item.id } : { confusing: item.id });
  }

  /** Opens a step from a list, to come back to the list afterwards. */
  async openFrom(list: string, step: string): Promise<void> {
    const id = this.view?.id;
    if (id) await this.#do(() => this.#call('move_to', { id, to: { step }, then: list }));
  }

  /** The item on screen, in steps that show one at a time. */
  get item(): ItemView | undefined {
    return this.view?.step.items[this.at];
  }

  /** Answers the question on screen and goes on, unless the step asks to wait or the answer has follow-ups. */
  async answerAndGoOn(item: ItemView, value: string | string[]): Promise<void> {
    const step = this.view?.step;
    if (!step || (this.busy && !this.#behind)) return;
    const last = this.at >= step.items.length - 1;
    // "No" has no follow-ups, so it can be saved and left in one commit, which also keeps the undo line.
    const inOne = last && !step.sensitive && typeof value === 'string' && PLAIN_ANSWERS.includes(value);
    await this.#answer(item, value, {}, () => inOne);
    const now = this.view?.step;
    if (inOne || this.refusal || !now || now.id !== step.id || now.sensitive) return;
    const answered = now.items.find((one) => one.id === item.id);
    if (answered && answered.parts.length === 0) await this.goOn();
  }

  /** Goes on: to the next item of the step, or to the next step; to the outcome where the answers ended the talk. */
  async goOn(): Promise<void> {
    const view = this.view;
    if (!view) return;
    if (view.end !== null) return this.move('outcome');
    if (this.at >= view.step.items.length - 1) return this.move('next');
    this.#turnTo(this.at + 1);
  }

  /** Stops here, from any step: goes to the offers of help, never to an error. */
  async stop(): Promise<void> {
    const view = this.view;
    if (!view) return;
    this.#stoppedAt = view.step.id;
    await this.#do(() => this.#call('end_screening', { id: view.id, end: 'stopped' }));
  }

  /** Back from the outcome: a stop is taken back and the talk goes on where it was; an end that the answers brought
   * about stays until the answer changes. False where there is nothing before the outcome. */
  async backFromOutcome(): Promise<boolean> {
    const view = this.view;
    if (!view || (!view.can_go_back && !this.#stoppedAt)) return false;
    if (view.end === 'stopped') await this.#do(() => this.#call('end_screening', { id: view.id, end: null }));
    if (!this.refusal) await this.move(this.#stoppedAt ? { step: this.#stoppedAt } : 'back');
    return true;
  }

  /** Goes back: to the item before, or to the step before; false where there is none. */
  goBack(oneAtATime: boolean): boolean {
    if (oneAtATime && this.at > 0) this.#turnTo(this.at - 1);
    else if (this.view?.can_go_back) void this.move('back');
    else return false;
    return true;
  }

  #turnTo(at: number): void {
    this.at = at;
    this.marked = null;
  }

  /** Chooses in a follow-up of the standing answer. */
  async setPart(item: ItemView, part: string, chosen: string[]): Promise<void> {
    const value = this.chosen(item);
    const parts = Object.fromEntries(item.parts.map((one) => [one.name, one.name === part ? chosen : this.chosenPart(item, one.name)]));
    await this.#answer(item, item.kind === 'multi' ? value : (value[0] ?? null), parts, () => false);
  }

  /** Moves within the flow; nothing is lost by it. */
  async move(to: MoveTo): Promise<void> {
    const id = this.view?.id;
    if (!id) return;
    // The last screen before the outcome: what the answers come to depends on them alone and is asked for on the way.
    const leads = to === 'outcome' || (to === 'next' && this.view?.step.screen === 'wants');
    await this.#do(async () => {
      const moving = this.#call('move_to', { id, to });
      const outcome = leads ? this.#call('outcome', { id }).catch(() => null) : null;
      const view = await moving;
      this.#outcome = view.step.screen === 'outcome' ? await outcome : null;
      return view;
    });
  }

  /** What the talk comes to, where it was asked for on the way to its screen; once, for it may change there. */
  takeOutcome(): OutcomeView | null {
    const outcome = this.#outcome;
    this.#outcome = null;
    return outcome;
  }

  /** Takes the last answer back. */
  async undo(): Promise<void> {
    const id = this.view?.id;
    if (id) await this.#do(() => this.#call('undo_last', { id }));
  }

  /** Switches the person's language, and goes on where that is what the screen asks for; no answer changes. It is on
   * screen at once and taken back where the command is refused; where its words cannot be read the switch says so. */
  async switchLanguage(person: string, advance = false): Promise<void> {
    const id = this.view?.id;
    if (!id) return;
    const before = l10n.person;
    let shown: Promise<void> | undefined;
    const show = () => {
      shown = l10n.usePerson(person).catch(() => undefined);
      return null;
    };
    await this.#do(() => this.#call('switch_language', { id, worker_locale: null, person_locale: person, advance }), show);
    if (!shown || !this.refusal) return;
    await shown;
    await l10n.usePerson(before);
  }

  /** Goes deeper. */
  async goFull(): Promise<void> {
    const id = this.view?.id;
    if (id) await this.#do(() => this.#call('choose_mode', { id, mode: 'full' }));
  }

  /** Tries once more what was refused. */
  async tryAgain(): Promise<void> {
    await this.#again?.();
  }

  /** Drops an answer that could not be saved; what was saved before stands again. */
  letGo(): void {
    this.pending = null;
    this.refusal = null;
  }

  /** Answers. Whether that leads on is looked at when its turn comes: the answer before may be what was lacking. */
  async #answer(item: ItemView, value: Pending['value'], parts: Pending['parts'], leadsOn: () => boolean): Promise<void> {
    const id = this.view?.id;
    if (!id) return;
    const request = (): AnswerRequest => ({ id, item: item.id, value, parts, advance: leadsOn(), audio_played: this.#heard.has(item.id) });
    const shown = () => {
      this.pending = { item: item.id, value, parts };
      return leadsOn() ? this.#ahead(item, value) : null;
    };
    await this.#do(() => this.#call('answer_item', request()), shown, true);
  }

  /** Does a command. What `shown` gives is on screen while it is on its way, and taken back where it is refused. What is
   * asked for while another one is on its way is a second tap and dropped, unless it `waits`. */
  async #do(command: () => Promise<ScreeningView>, shown: () => ScreeningView | null = () => null, waits = false): Promise<void> {
    const before = this.view;
    while (this.busy) {
      const first = this.#behind ?? (waits ? this.#underWay : null);
      if (!first) return;
      await first;
      if (this.refusal || this.view?.step.id !== before?.step.id) return;
    }
    this.busy = true;
    this.refusal = null;
    this.#again = () => this.#do(command, shown);
    const ahead = shown();
    // Sent first, so that it is under way while the page is painted.
    const sent = this.#settle(command, this.view);
    this.#underWay = sent;
    if (ahead) {
      this.#behind = sent;
      this.#show(ahead);
    }
    await sent;
  }

  async #settle(command: () => Promise<ScreeningView>, before: ScreeningView | null): Promise<void> {
    try {
      const view = await command();
      if (view.person_locale !== l10n.person) await l10n.usePerson(view.person_locale);
      this.#show(view);
      this.pending = null;
    } catch (thrown) {
      if (this.#behind && before) this.#show(before);
      this.refusal = this.#refuse(thrown);
    } finally {
      this.busy = false;
      this.#behind = null;
    }
  }

  /** What the screen shows after an answer that is on its way; null where the answer decides and has to be known. */
  #ahead(item: ItemView, value: Pending['value']): ScreeningView | null {
    const [choice, ...more] = list(value);
    if (!this.view || choice === undefined || more.length > 0) return null;
    const leads = (one: AheadView) => one.item === item.id && one.choices.includes(choice);
    const found = this.view.ahead.find(leads);
    if (!found) return null;
    const last_answer = { item: item.id, value: choice, step: this.view.step.id };
    return { ...this.view, step: found.step, banners: found.banners, last_answer, can_go_back: true, ahead: [] };
  }

  #show(view: ScreeningView): void {
    const before = this.view?.step;
    const turned = view.step.id !== before?.id;
    if (view.step.screen !== 'outcome') this.#stoppedAt = null;
    // A step that says the same as the one on screen is the one on screen: nothing of it is worked out again.
    const same = before !== undefined && JSON.stringify(before) === JSON.stringify(view.step);
    this.view = same ? { ...view, step: before } : view;
    if (!turned) return;
    const open = view.step.items.findIndex((item) => item.value === null);
    this.#turnTo(open >= 0 ? open : Math.max(0, view.step.items.length - 1));
  }
}

function list(value: Pending['value']): string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

// What crosses the door to the core, generated from crates/app/src/view.rs by `cargo xtask bindings`.
// Do not change it by hand: a test compares.

/** The device. While locked it says what is in the program that anybody can download, and nothing of this folder. */
export type AboutDeviceView = {
  /** The version of the app. */
  app: string,
  /** The version of the questionnaire. */
  questionnaire: string,
  /** The version of the rules. */
  rules: string,
  /** The version of the words of the app's language. */
  words: string,
  /** How much room there is; absent while locked. */
  space: SpaceView | null,
  /** Recordings of questions on this device; absent while locked. */
  recordings: number | null,
  /** The receipt that came last; absent while locked, at a base, and where none came yet. */
  last_receipt: LastReceiptView | null,
};

/** A device that was let in. */
export type AdmissionView = {
  /** Its id. */
  device: string,
  /** The number of the roster that lists it. */
  roster: number,
  /** The admission as codes; empty where it is too large for them. */
  codes: Array<QrView>,
};

/** Where the next answer leads: known before it is given, and shown before it is on disk. */
export type AheadView = {
  /** The item whose answer takes the talk on. */
  item: ItemId,
  /** The answers that lead there. */
  choices: Array<ChoiceId>,
  /** The step as it stands after such an answer. */
  step: StepView,
  /** The notices for the worker after it. */
  banners: Array<string>,
};

/** Names an alert. */
export type AlertRequest = {
  /** Its number. */
  id: number,
};

/** Something a coordinator must know. */
export type AlertView = {
  /** Its number, to settle it by. */
  id: number,
  /** The code. */
  code: string,
  /** The device it is about. */
  device: string | null,
  /** The key epoch and the number it is about. */
  epoch: number | null,
  /** See `epoch`. */
  seq: number | null,
  /** The same as one text, and what else it is about. */
  about: string | null,
  /** Hours since it was raised. */
  hours: number,
};

/** Answers a packet. */
export type AnswerReferralRequest = {
  /** Its id. */
  packet: string,
  /** The answer: accepted, waiting, refused, no place. */
  state: ReferralState,
};

/** Answers an item. An absent value takes the answer back to *not asked*. */
export type AnswerRequest = {
  /** The screening. */
  id: ScreeningId,
  /** The item. */
  item: ItemId,
  /** One choice id, or a list for items of several; absent = not asked. */
  value: string | string[] | null,
  /** Follow-ups: part name to choice ids. */
  parts: { [key in PartName]: Array<ChoiceId> },
  /** Whether to go on to the next step in the same commit (one-question screens do). */
  advance: boolean,
  /** Whether a recording was played. */
  audio_played: boolean,
};

/** The acceptance slip. */
export type AnswerSlipView = {
  /** To be read out: three groups of four signs. */
  code: string,
  /** The same for a camera. */
  qr: QrView,
};

/** Takes what a service told without a code. */
export type AnswerToldRequest = {
  /** The packet, which this phone or the case has to know. */
  packet: string,
  /** What they told: accepted, waiting, refused, no place. */
  state: ReferralState,
  /** At a base: the case that carries the packet; absent on a phone. */
  case: ScreeningId | null,
};

/** Answers several items in one commit: the statements of the agreement are said back together. Each answer is kept by itself. */
export type AnswersRequest = {
  /** The screening. */
  id: ScreeningId,
  /** The answers, in order. */
  answers: Array<GivenAnswer>,
  /** Whether to go on where the screen is complete with them. */
  advance: boolean,
};

/** Makes the installation and asks to be let in with the invite that was seen. */
export type AskToJoinRequest = {
  /** The passphrase of the new installation. */
  passphrase: string,
};

/** What asking by the server came to. */
export type AskedByServerView = {
  /** Where it stands. */
  standing: AskedStanding,
  /** Milliseconds after which to ask again. */
  again_ms: number,
};

/** Where asking by the server stands. */
export type AskedStanding = "joined" | "asked" | "not_open" | "unreached" | "not_our_server";

/** Who gives the answer. */
export type Asker = "worker" | "person" | "both";

/** The result of the rules over one set of answers. Ids only; words come from Fluent. */
export type Assessment = {
  /** The level of concern. */
  level: Level,
  /** Danger now, with any level. */
  red: boolean,
  /** Only the triage was done. */
  provisional: boolean,
  /** The child rules were used. */
  child_path: boolean,
  /** Forms of exploitation whose purpose is shown: `labour`, `sexual`, …. */
  purposes: { [key in string]: PurposeExtent },
  /** How far a means is shown. */
  means: PurposeExtent | null,
  /** Items that show an act. */
  act: Array<ItemId>,
  /** Tally per dimension: DR CR EX AVR AVD CD. */
  dimensions: { [key in string]: DimensionTally },
  /** Grey-area tags. */
  tags: Array<string>,
  /** Why. */
  reasons: Array<Reason>,
  /** Items not asked or declined that could change the level. */
  missing: Array<ItemId>,
  /** Items a yes to which would raise the level. */
  would_change: Array<ItemId>,
  /** How much was answered. */
  information: Information,
  /** What to do next, in order: Fluent messages `action-<id>`. */
  actions: Array<string>,
  /** Versions of everything the result was computed with. */
  versions: Versions,
  /** Always true until a validation study says otherwise. */
  not_validated: boolean,
};

/** How one device's audit and chain look from the base. */
export type AuditRow = {
  /** The device. */
  device: string,
  /** Batches that arrived. */
  batches: number,
  /** Numbers in its chain that never arrived, as ranges. */
  missing: Array<MissingRange>,
  /** How many entries its audit had when it was last heard of; absent before. */
  entries: number | null,
  /** `whole`, `gap`, `went_back`, `changed`, `broken`: Fluent `audit-state-<state>`. */
  state: string,
};

/** The base's first screen. */
export type BaseHomeView = {
  /** The name of the organisation. */
  organisation: string,
  /** How many cases there are. */
  cases: number,
  /** How many nobody has looked at. */
  unread: number,
  /** What is known of the server. */
  link: LinkState,
  /** Whether an exchange is under way now. */
  busy: boolean,
  /** Hours since the last contact; absent when there was none yet. */
  last_contact_hours: number | null,
  /** Things a coordinator must know: gaps, forks, unreadable batches. Fluent `alert-<code>`. */
  alerts: Array<AlertView>,
  /** Answers from workers that nobody has opened. */
  letters: number,
};

/** The places of the base. */
export type BaseSection = "cases" | "receive" | "devices" | "export" | "organisation";

/** Codes that show one packed talk to the base's camera. */
export type BatchCodesView = {
  /** The codes, in order; empty where it is too large to be shown and has to go by file. */
  codes: Array<QrView>,
};

/** Names a batch on the phone that made it. */
export type BatchRequest = {
  /** The batch. */
  batch: string,
};

/** The four words, and a fifth for what came back. */
export type BatchWord = "on_phone" | "packed" | "handed_over" | "received" | "returned";

/** What stands beside the answers, for screens. */
export type BesideView = {
  /** Who interprets now. */
  interpreter: InterpreterCode | null,
  /** What services were or were not told. */
  referrals: Array<Referral>,
  /** What the person said they need or want, for which services are looked up. */
  needs: Array<ChoiceId>,
  /** The code that the person carries. */
  carried: CarriedCodeView | null,
};

/** Who reads a card. */
export type CardAudience = "worker" | "person";

/** What a block of a card is. */
export type CardBlockKind = "text" | "step" | "warning" | "fact";

/** A block of a card. */
export type CardBlockView = {
  /** What it is. */
  kind: CardBlockKind,
  /** The Fluent message. */
  text: string,
  /** What stands behind a fact. */
  fact: FactView | null,
};

/** Names a card. */
export type CardRequest = {
  /** Which. */
  id: string,
  /** The person's language, where the person reads it. */
  person_locale: LocaleTag | null,
};

/** A card as a line. */
export type CardRow = {
  /** Its id. */
  id: string,
  /** Who reads it. */
  audience: CardAudience,
  /** The Fluent message of its title. */
  title: string,
  /** The next steps of an outcome that it explains. */
  actions: Array<string>,
};

/** A card as it may be shown today. */
export type CardView = {
  /** Its line. */
  row: CardRow,
  /** Its blocks, in order. */
  blocks: Array<CardBlockView>,
  /** Services that belong to it, confirmed ones first. */
  services: Array<ServiceView>,
  /** Whether services belong to it at all, also where none of them may be shown today. */
  wants_services: boolean,
  /** How far its texts in the person's language have been reviewed: the weakest of them. Absent where no language was asked for. */
  review: TextReview | null,
};

/** Four words that a person may carry to the next place: drawn by chance, they say nothing about anybody. */
export type CarriedCode = string;

/** The code that links talks of one person, if they show it. */
export type CarriedCodeView = {
  /** Its words. */
  code: CarriedCode,
  /** Whether the person brought it. */
  brought: boolean,
  /** The same words to be read from the screen or a print; absent for one that was brought. */
  qr: QrView | null,
};

/** What a container took. */
export type CarriedView = {
  /** How many batches are in the file. */
  batches: number,
  /** Its size in bytes. */
  bytes: number,
  /** Where it is. */
  path: string,
};

/** Hand over by file. */
export type CarryRequest = {
  /** The file to write. */
  path: string,
};

/** One answer of a case. */
export type CaseAnswerView = {
  /** The item. */
  item: ItemId,
  /** The section letter. */
  section: string,
  /** What was chosen. */
  value: Array<ChoiceId>,
  /** Follow-ups. */
  parts: { [key in PartName]: Array<ChoiceId> },
  /** The language it was given in. */
  person_locale: LocaleTag,
  /** The review state of that text. */
  review: TextReview,
};

/** What stands beside the answers of a case. */
export type CaseBesideView = {
  /** The codes of those who interpreted; whose they are stands in the organisation's own list. */
  interpreters: Array<string>,
  /** Wording that confused the person. */
  confusing: Array<Confusing>,
  /** What services were told and what they said. */
  referrals: Array<Referral>,
  /** Whether the person carries a code. Its words are theirs: they are not shown. */
  carried: boolean,
  /** Other talks for which the person showed the same code, the newest first. */
  linked: Array<CaseRow>,
};

/** The code people say and write for a case, `K7F-4Q2X`: random, never derived from the person. */
export type CaseCode = string;

/** Asks for a page of the list. */
export type CaseListRequest = {
  /** The newest first; otherwise the most urgent. */
  newest_first: boolean,
  /** Only these levels; none: all. */
  levels: Array<Level>,
  /** Only those nobody has looked at. */
  unread: boolean,
  /** Only danger now. */
  red: boolean,
  /** Only those with the rules for children. */
  child: boolean,
  /** Only those held mainly in this language. */
  locale: LocaleTag | null,
  /** Words of a search: a code or the beginning of one, a tag, a need. */
  search: string,
  /** Where the page before ended. */
  after: string | null,
};

/** A page of the list. */
export type CaseListView = {
  /** Its lines. */
  rows: Array<CaseRow>,
  /** Where the next page begins; absent on the last one. */
  next: string | null,
  /** How many cases the filter shows. */
  of: number,
};

/** Opens a case; the reason goes into the audit. */
export type CaseRequest = {
  /** The screening's id. */
  id: ScreeningId,
  /** Why it is opened: `first_look`, `follow_up`, `referral`, `quality`. */
  reason: ChoiceId,
};

/** A case as a line of the list; most urgent first. */
export type CaseRow = {
  /** The code. */
  code: CaseCode,
  /** The screening's id. */
  id: ScreeningId,
  /** The level by the rules, or the worker's where that is higher. */
  level: Level,
  /** Danger now. */
  red: boolean,
  /** Child rules were used. */
  child_path: boolean,
  /** Only the triage was done. */
  provisional: boolean,
  /** The day of the talk. */
  day: Day,
  /** The person's main language. */
  person_locale: LocaleTag,
  /** How many reasons the assessment has. */
  reasons: number,
  /** The device it came from: the first eight digits of its id. */
  device: string,
  /** Whether a coordinator has looked at it. */
  read: boolean,
};

/** A case in full. */
export type CaseView = {
  /** Its line. */
  row: CaseRow,
  /** How deep. */
  mode: Mode,
  /** How it ended. */
  end: End,
  /** The worker's language. */
  worker_locale: LocaleTag,
  /** The person's languages. */
  languages: Array<LanguageUse>,
  /** The answers, in the instrument's order. */
  answers: Array<CaseAnswerView>,
  /** The assessment made on the phone. */
  assessment: Assessment,
  /** The worker's own judgement. */
  worker_view: WorkerView | null,
  /** What stands beside the answers. */
  beside: CaseBesideView,
};

/** Sets a passphrase. Never logged, erased after use. */
export type ChangePassphraseRequest = {
  /** Which. */
  kind: PassphraseKind,
  /** A passphrase that opens the phone now. */
  present: string,
  /** The new one. */
  new: string,
};

/** The id of a choice: `yes`, `bakery_food`, `25-34`. */
export type ChoiceId = string;

/** One text that confused somebody. Names the wording exactly, and nothing of the answer. */
export type Confusing = {
  /** The item. */
  item: ItemId,
  /** The language in which it was put. */
  locale: LocaleTag,
  /** The version of the wording. */
  text_version: number,
};

/** Wording that confused people, over all cases. */
export type ConfusingWordingView = {
  /** The item. */
  item: ItemId,
  /** The language in which it was put. */
  locale: LocaleTag,
  /** The version of the wording. */
  text_version: number,
  /** In how many talks it was noted. */
  cases: number,
};

/** Counts by one thing. */
export type CountTableView = {
  /** What: `level`, `age`, `language`, `month`. */
  table: string,
  /** The counts. */
  counts: Array<CountView>,
};

/** One count. */
export type CountView = {
  /** Of what. */
  value: string,
  /** How many; absent where that would say too much. */
  n: number | null,
};

/** Turns crossing mode on. */
export type CrossingRequest = {
  /** Whether the worker was told that talks that were not ended go, and wants it. */
  unfinished: boolean,
};

/** A calendar day, counted from 1970-01-01; shown and stored in JSON as `2026-11-22`. */
export type Day = string;

/** Deletes a case everywhere: its person took the consent back, or it should never have been kept. */
export type DeleteCaseRequest = {
  /** The case. */
  id: ScreeningId,
  /** Why, for the audit: `consent_withdrawn`, `mistake`, `retention`. */
  reason: ChoiceId,
};

/** A device of the organisation as the base knows it from what arrived. */
export type DeviceSeenView = {
  /** Its id. */
  device: string,
  /** What it is for. */
  role: Role,
  /** `active`, `lost` or `revoked`. */
  status: string,
  /** Whether it is this one. */
  here: boolean,
  /** Hours since the newest batch of it arrived; absent where none has. */
  last_seen_hours: number | null,
  /** Its key epoch then. */
  epoch: number | null,
  /** The highest number that has arrived in that epoch. */
  seq: number | null,
  /** How many numbers before that one are missing. */
  missing: number,
  /** How many batches waited on it when it sealed the newest one. */
  waiting: number | null,
  /** How many hours the oldest of them had waited then. */
  oldest_waiting_hours: number | null,
  /** The version of the program it ran then. */
  version: string | null,
  /** The roster it knew then. */
  roster: number | null,
  /** Whether letters can be written to it: it has named its key for letters. */
  takes_letters: boolean,
  /** Of bases in use: how far handing the history on has come; of this one what it was given itself. */
  history: HistoryView | null,
};

/** The strong, medium and weak points of one dimension, written `SSM`. */
export type DimensionTally = string;

/** A screening in progress, as a line. */
export type DraftView = {
  /** Its id. */
  id: ScreeningId,
  /** Its code. */
  code: CaseCode,
  /** Where it stands. */
  step: StepId,
  /** The person's language. */
  person_locale: LocaleTag,
  /** Hours since it was begun. */
  hours: number,
};

/** How a screening ended. */
export type End = "finished" | "stopped" | "not_safe" | "wrong_interpreter" | "declined";

/** Ends a screening before its outcome, or takes an early end back. */
export type EndRequest = {
  /** The screening. */
  id: ScreeningId,
  /** How; absent takes it back. */
  end: End | null,
};

/** Erases this phone. */
export type EraseRequest = {
  /** How many finished talks the worker was told have reached nobody: if it is another number by now, nothing is erased and they are told again. */
  not_handed_over: number,
};

/** What is left after an erase. */
export type ErasedView = {
  /** How many sealed batches had not reached a server or a base. Nobody but the coordinators can open them. */
  unsent: number,
};

/** What crosses the door when something is refused. Words come from Fluent `error-<code>`, `error-<code>-safe` and `error-<code>-next`. Holds nothing but a code and numbers, so its `Debug` may be read. */
export type ErrorView = {
  /** The code. */
  code: string,
  /** A number the worker can quote, from the device's audit; never data. */
  reference: string | null,
  /** Seconds to wait, where that is the answer. */
  wait_seconds: number | null,
};

/** What an export would hold. */
export type ExportPreviewView = {
  /** How many cases. */
  rows: number,
  /** How many stay because the person did not agree. */
  without_consent: number,
  /** How many stay because the format is not for them. */
  other: number,
  /** The columns. */
  columns: Array<string>,
  /** How many by what, small counts left out. */
  tables: Array<CountTableView>,
};

/** Asks for an export, or for its preview. */
export type ExportRequest = {
  /** `csv`, `json`, `htcds`, `ctdc`. */
  format: string,
  /** `own_records`, `statistics`, `sharing`; empty: what the format is made for. */
  purpose: string,
  /** Groups of fields: `about`, `assessment`, `needs`, `answers`, `identity`; none: the first three. */
  fields: Array<string>,
  /** The file to write; a preview writes none. */
  path: string,
  /** The age recipient of whoever is to open it. */
  recipient: string | null,
  /** Otherwise the passphrase that opens it. */
  passphrase: string | null,
};

/** What was exported. */
export type ExportedView = {
  /** How many cases. */
  rows: number,
  /** How many stayed because the person did not agree. */
  without_consent: number,
  /** How many stayed because the format is not for them. */
  other: number,
  /** How many are described less, because others could tell who they are. */
  hidden: number,
  /** Where the file is. */
  path: string,
};

/** How far a fact can be relied on. */
export type FactView = {
  /** The Fluent message of the mark; takes `$dateText` where it was checked. */
  standing: string,
  /** The day it was checked; absent while nobody has. */
  checked_on: Day | null,
  /** Where it is from. */
  source: SourceView,
};

/** After finalising. */
export type FinalisedView = {
  /** The code people say. */
  code: CaseCode,
  /** The batch, absent when the person did not agree to storing: then nothing was kept. */
  batch: string | null,
};

/** Founds an organisation. */
export type FoundOrganisationRequest = {
  /** The passphrase of this base. */
  passphrase: string,
  /** The organisation's name. */
  name: string,
  /** The server's address; absent: everything goes by file. */
  server_url: string | null,
  /** The file that `waymark-server init` wrote. */
  server_identity: string | null,
  /** What holds on its devices. */
  policy: PolicyView,
  /** How many root keys there are. */
  root_keys: number,
  /** How many of them have to sign a change. */
  keys_needed: number,
};

/** One answer of several. */
export type GivenAnswer = {
  /** The item. */
  item: ItemId,
  /** One choice id, or a list for items of several; absent = not asked. */
  value: string | string[] | null,
  /** Follow-ups: part name to choice ids. */
  parts: { [key in PartName]: Array<ChoiceId> },
};

/** A page of help and numbers. */
export type GuidancePage = { "card": string } | { "numbers": string | null };

/** Hands the history on to another base. */
export type HandOnRequest = {
  /** The base: its id. */
  device: string,
  /** A new file for all of it; absent where its keys go through the server and the batches are fetched there. */
  path: string | null,
};

/** What was sealed before a base was there, handed on to it. */
export type HistoryView = {
  /** Whether handing on was begun; at the base itself, whether anything came. */
  begun: boolean,
  /** Batches whose keys were handed over; at the base itself, batches that were opened with them. */
  done: number,
  /** Batches whose keys wait for the next exchange; at the base itself, batches whose bytes did not come yet. */
  waiting: number,
  /** Batches that cannot be opened here either; at the base itself, all that did not come or stay closed. */
  missing: Array<string>,
};

/** F4: the first screen after unlock, in the field role. */
export type HomeView = {
  /** The name of the organisation. */
  organisation: string,
  /** The screening in progress, if any. */
  draft: DraftView | null,
  /** How many are in which state. */
  sync: SyncView,
  /** The languages used last, newest first, four at most. */
  recent_locales: Array<string>,
  /** Whether crossing mode is on. */
  crossing: boolean,
  /** Whether practice is suggested before the first real talk. */
  practice_suggested: boolean,
  /** Letters from a coordinator that nobody has opened. */
  letters: number,
  /** Where the organisation's list has ended: for how many more days talks are packed under it, 0 for none. */
  roster_ends_days: number | null,
  /** Whether the disk of this phone is nearly full. */
  nearly_full: boolean,
};

/** A file to read: a container at the base, receipts or a roster on a phone. */
export type ImportRequest = {
  /** The file. */
  path: string,
};

/** What an import came to, per item. */
export type ImportView = {
  /** Taken and new. */
  new: number,
  /** Known already: no effect. */
  known: number,
  /** Refused, each with its reason code: Fluent `refused-<code>`. */
  refused: Array<string>,
  /** Receipts taken. */
  receipts: number,
  /** Whether an order in it had this device erased; then nothing else is left to show. */
  erased: boolean,
};

/** How many core items were answered. */
export type Information = "low" | "fair" | "good";

/** The code of an interpreter, `K7M`: never a name; the organisation's own list says whose it is. */
export type InterpreterCode = string;

/** Names an invite. */
export type InviteIdRequest = {
  /** Its id. */
  invite: string,
};

/** An invite, to be shown to one device. */
export type InviteView = {
  /** Its id. */
  invite: string,
  /** Whether it is for a base. */
  base: boolean,
  /** Hours until it expires. */
  hours: number,
  /** What can be typed. */
  typed: string,
  /** What is typed after it where the device is to ask by the server. */
  typed_server: string | null,
  /** The same as codes. */
  codes: Array<QrView>,
};

/** The id of an item of the instrument: `T3`, `CH5`, `O1`. */
export type ItemId = string;

/** What kind of answer an item takes. */
export type ItemKind = "info" | "yes_no" | "single" | "multi" | "tick";

/** An item as a screen shows it. Texts: `<id>` (person), `<id>-worker`, `<id>-why`, choices `choice-<choice>` or `<id>-choice-<choice>` where one item says it differently. */
export type ItemView = {
  /** Its id. */
  id: ItemId,
  /** Its kind. */
  kind: ItemKind,
  /** Who answers. */
  asker: Asker,
  /** Its choices, in order. */
  choices: Array<ChoiceId>,
  /** Its parts that apply to the present answer. */
  parts: Array<PartView>,
  /** How sensitive. */
  sensitivity: SensitivityClass,
  /** The standing answer: choice ids; absent = not asked. */
  value: Array<ChoiceId> | null,
  /** The review state of the person-facing text in the person's language. */
  review: TextReview,
  /** Whether it was noted that this wording confused the person. */
  confusing: boolean,
};

/** One thing that is kept. */
export type KeptView = {
  /** `draft`, `copy`, `packet`, `sealed`, `line`: Fluent `kept-<what>`. */
  what: string,
  /** The code of the talk, while this phone knows it. */
  code: CaseCode | null,
  /** Hours until it goes; absent where something has to happen first. */
  hours_left: number | null,
  /** What ends it: `time`, `time_or_received`, `opened`, `stored`, `looked_at`, `lock`: Fluent `kept-until-<until>`. */
  until: string,
};

/** The words of other root keys, where a change needs more than the one here. */
export type KeysRequest = {
  /** The words of each. */
  other_keys: Array<string>,
};

/** Switches languages; no answer changes. */
export type LanguageRequest = {
  /** The screening. */
  id: ScreeningId,
  /** The worker's language; absent = as it is. */
  worker_locale: LocaleTag | null,
  /** The person's language; absent = as it is. */
  person_locale: LocaleTag | null,
  /** Whether to go on to the next step in the same commit: where the language is what the screen asks for. */
  advance: boolean,
};

/** A language in which part of the talk was held. */
export type LanguageUse = {
  /** The person's language. */
  person_locale: LocaleTag,
  /** How many of the standing answers were given in it. */
  answers: number,
};

/** What was answered last. */
export type LastAnswerView = {
  /** The item. */
  item: ItemId,
  /** The choice, where it was one. */
  value: ChoiceId | null,
  /** The step it belongs to. */
  step: StepId,
};

/** A receipt, in coarse words. */
export type LastReceiptView = {
  /** Who gave it. */
  by: ReceiptBy,
  /** Hours since it came. */
  hours: number,
};

/** Names a letter. */
export type LetterRequest = {
  /** Its id. */
  id: string,
};

/** How far a letter got. */
export type LetterState = "unread" | "read" | "waiting" | "sent" | "answered";

/** A letter between a coordinator and a worker. */
export type LetterView = {
  /** Its id. */
  id: string,
  /** Whether it was written on this device. */
  own: boolean,
  /** The device at the other end: on a phone the base, on a base the phone. */
  device: string,
  /** The case it is about. */
  case: CaseCode | null,
  /** The letter it answers. */
  answers: string | null,
  /** What it says. */
  text: string,
  /** Hours since it was written, by the clock of this device. */
  hours: number,
  /** How far it got. */
  state: LetterState,
};

/** The level of concern, strongest first. Shown with a shape and a word, never as a verdict. */
export type Level = "A" | "B" | "C" | "D" | "E" | "X";

/** What is known of the server. None of these is an error of the worker's. */
export type LinkState = "unknown" | "online" | "offline" | "not_our_server" | "refused";

/** A language tag as in `locales/locales.toml`: `en`, `sr-Latn`, `fa-AF`. */
export type LocaleTag = string;

/** The lock. */
export type LockState = "fresh" | "locked" | "joining" | "open";

/** How the app looks; kept outside the vault in `look.json`, since the locked screen needs it. */
export type LookView = {
  /** The language of the app (the worker's). */
  worker_locale: string,
  /** `day`, `sun`, `night` or `system`. */
  theme: string,
  /** Text size in percent: 100 to 200. */
  text_percent: number,
  /** `right` or `left`. */
  hand: string,
};

/** Makes an invite. */
export type MakeInviteRequest = {
  /** Whether the new device is to be a base. */
  base: boolean,
  /** Hours until it expires. */
  hours: number,
};

/** What a file holds of one device. */
export type ManifestDeviceView = {
  /** The device's id. */
  device: string,
  /** Batches that are new and open. */
  new: number,
  /** Batches that are here already. */
  known: number,
  /** Why others will be set aside: Fluent `refused-<reason>`, one for each. */
  aside: Array<string>,
  /** How many numbers will still be missing in its chain. */
  missing: number,
  /** Whether a day in it cannot be: its clock is wrong. */
  clock: boolean,
};

/** What a file or a phone's codes hold, before anything of it is accepted. */
export type ManifestView = {
  /** Where it is: a file, or what the camera has read. */
  from: Source,
  /** Its size in bytes. */
  bytes: number,
  /** Batches that are new and open. */
  new: number,
  /** Batches that are here already. */
  known: number,
  /** Items that are damaged, or not ours. */
  unreadable: number,
  /** Rosters and receipts. */
  other: number,
  /** By device. */
  devices: Array<ManifestDeviceView>,
};

/** Numbers that are missing, both ends included. */
export type MissingRange = {
  /** The key epoch of the device. */
  epoch: number,
  /** The first. */
  from: number,
  /** The last. */
  to: number,
};

/** How deep the talk goes. */
export type Mode = "triage" | "full";

/** Chooses how deep to go. */
export type ModeRequest = {
  /** The screening. */
  id: ScreeningId,
  /** Triage or full. */
  mode: Mode,
};

/** Moves within the flow. */
export type MoveRequest = {
  /** The screening. */
  id: ScreeningId,
  /** Where to. */
  to: MoveTo,
  /** Where to come back to afterwards: a question that is opened from a list returns to it. */
  then?: StepId,
};

/** Where to move. */
export type MoveTo = "next" | "back" | "outcome" | { "step": StepId };

/** One change beside the answers. */
export type NoteChange = { "interpreter": InterpreterCode | null } | "new_interpreter" | { "confusing": ItemId } | { "not_confusing": ItemId } | { "referral": ReferralRequest } | { "no_referral": ServiceId } | "carry" | { "brought": string } | "brought_shown" | "carry_nothing";

/** Changes what stands beside the answers of a talk. */
export type NoteRequest = {
  /** The screening. */
  id: ScreeningId,
  /** What changes. */
  change: NoteChange,
};

/** Something to notice. */
export type NoticedView = {
  /** The Fluent message. */
  text: string,
  /** Whether it was noticed. */
  noticed: boolean,
};

/** Asks what a service would be told. */
export type OfferRequest = {
  /** The screening. */
  id: ScreeningId,
  /** The service. */
  service: ServiceId,
  /** For which needs. */
  needs: Array<ChoiceId>,
  /** Private items that the person added. */
  added: Array<ItemId>,
};

/** What a service would be told, exactly and in full. */
export type OfferView = {
  /** The code of the talk. */
  code: string,
  /** The lines. */
  lines: Array<SharedLine>,
  /** Private items with an answer, which are told only if the person adds them. */
  addable: Array<ItemId>,
  /** The referral to this service, if there is one already. */
  referral: Referral | null,
};

/** An invite that waits for an answer. */
export type OpenInviteView = {
  /** Its id. */
  invite: string,
  /** Whether it is for a base. */
  base: boolean,
  /** Hours until it expires; 0 once it has. */
  hours_left: number,
  /** How far it is at the server; absent where it goes without one. */
  by_server: RelayWord | null,
  /** How many other devices tried it at the server: above 0, somebody else has seen it. */
  others: number,
};

/** Opens a packet that somebody brought. */
export type OpenReferralRequest = {
  /** Where it is. */
  from: Source,
  /** The words that were told. */
  words: string,
};

/** What stands in a packet. */
export type OpenedReferralView = {
  /** Its id. */
  packet: string,
  /** The day by which an answer is asked for. */
  answer_by: string | null,
  /** What is to be read. */
  text: string,
};

/** An order and how far it got. */
export type OrderView = {
  /** Its id. */
  id: string,
  /** `delete` or `wipe`. */
  kind: string,
  /** The device that made the batch, or that is to be erased. */
  device: string,
  /** The batch to delete. */
  batch: string | null,
  /** Hours since it was given. */
  hours: number,
  /** Who said that it was carried out: device ids, and `server`. */
  done_by: Array<string>,
  /** Whether everybody who holds a copy has said so. */
  complete: boolean,
};

/** The organisation as its base shows it. */
export type OrganisationView = {
  /** Its name. */
  name: string,
  /** Its id. */
  org: string,
  /** The number of the roster in force. */
  roster: number,
  /** `current`, `grace` or `expired`. */
  standing: string,
  /** Days until it expires; 0 once it has. */
  days_left: number,
  /** The server's address, where there is one. */
  server: string | null,
  /** How many people can open what is sealed, the recovery key not counted. */
  coordinators: number,
  /** Whether changes can be made on this base. */
  holds_key: boolean,
  /** How many keys have to sign a change. */
  keys_needed: number,
  /** What holds on every device. */
  policy: PolicyView,
  /** Nobody has shown yet that the recovery sheet is on paper. */
  recovery_unproven: boolean,
  /** Days since the last drill; absent where there was none. */
  drill_days: number | null,
  /** Whether it is time for a drill. */
  drill_due: boolean,
  /** Invites that wait for an answer. */
  invites: Array<OpenInviteView>,
};

/** One screening of this phone: a draft, or a batch in the outbox. */
export type OutboxRow = {
  /** The batch id, 64 hex digits; absent for a draft. */
  batch: string | null,
  /** The screening to open again; absent once it is sealed. */
  draft: ScreeningId | null,
  /** The code of the screening, while this phone still knows it. */
  code: CaseCode | null,
  /** The day it was begun (a draft) or finished. */
  day: Day,
  /** The word people read. */
  state: BatchWord,
  /** The exact state. */
  exact: string,
  /** A reason code where it was returned or is stuck: Fluent `outbox-reason-<code>`. */
  reason: string | null,
  /** Hours since then. */
  hours: number,
  /** The sealed packets that it carries, while this phone still knows them; none for a draft. */
  packets: Array<SentPacketView>,
};

/** F14: the outcome. */
export type OutcomeView = {
  /** The screening. */
  id: ScreeningId,
  /** Its code. */
  code: CaseCode,
  /** The assessment: ids only. */
  assessment: Assessment,
  /** The worker's own judgement. */
  worker_view: WorkerView | null,
  /** The levels the worker may choose, by the override rule. */
  allowed_levels: Array<Level>,
  /** Whether this screening will be kept. */
  stored: boolean,
  /** Whether sealing is possible now; if not, the error code that says why (`errors.ftl`). */
  cannot_seal: string | null,
};

/** The id of a sealed packet, `7KQ2-M4FX`: drawn for it alone, inside it and nowhere outside. */
export type PacketCode = string;

/** The name of a part of an answer beside its value: `when`, `who`, `sectors`. */
export type PartName = string;

/** A follow-up as a screen shows it: Fluent `part-<name>`. */
export type PartView = {
  /** Its name. */
  name: PartName,
  /** Its choices. */
  choices: Array<ChoiceId>,
  /** Whether several may be chosen. */
  many: boolean,
  /** What is chosen now. */
  value: Array<ChoiceId>,
};

/** Which passphrase. */
export type PassphraseKind = "own" | "second" | "duress";

/** A passphrase that was drawn. */
export type PassphraseView = {
  /** Six words. */
  words: string,
};

/** A number. */
export type PhoneView = {
  /** As it is dialled. */
  number: string,
  /** What it is for, where a service has several numbers: a Fluent message. */
  help: string | null,
  /** Whether it can be reached from other countries, where that is known. */
  from_abroad: boolean | null,
  /** Whether the call is free, where that is known. */
  free: boolean | null,
};

/** Keeps the place. */
export type PlaceRequest = {
  /** Where the window stands now. */
  place: PlaceView,
};

/** A place to come back to. Sheets, cards turned to the person and questions like "Lock?" are none: what lies under them is. What is answered, where in the talk it is and in which language is the talk's own. */
export type PlaceView = { "name": "home" } | { "name": "screening",
/** The talk. */
id: ScreeningId,
/** The practice case it plays; absent in a real one. */
case?: string, } | { "name": "finalised",
/** Its code. */
code: string,
/** Whether it was packed; anything else is not kept. */
kept: boolean, } | { "name": "mine" } | { "name": "letters" } | { "name": "hand_over" } | { "name": "guidance",
/** Which page of it; absent: the list. */
page?: GuidancePage, } | { "name": "practice" } | { "name": "safety",
/** Which page of it; absent: the list of them. */
page?: SafetyPage, } | { "name": "base",
/** Which place of it; absent: the cases. */
section?: BaseSection,
/** The case that was open or asked about: it is asked about again, never opened. */
case?: string, } | { "name": "audit" } | { "name": "recordings" };

/** What holds on every device. */
export type PolicyView = {
  /** Hours for which a finished talk can be read on the phone; 0 = not at all. */
  readable_hours: number,
  /** Seconds without a touch after which a device locks. */
  lock_seconds: number,
  /** Whether a phone keeps its sealed copy until a base has opened it, and not only until the server has it. */
  drop_when_opened: boolean,
  /** Wrong passphrases after which drafts are erased; 0 = never. */
  erase_after_failures: number,
  /** Hours after which a talk that was begun and not ended is erased; 0 = never. */
  draft_hours: number,
  /** Days for which the line of a talk stays on the phone after a base has opened it. */
  line_days: number,
  /** Days after which the phone's database gets a new key; 0 = never. */
  key_days: number,
  /** Whether practice is suggested before the first real talk. */
  practice_first: boolean,
  /** Whether workers may set a passphrase for being forced. */
  duress: boolean,
  /** Whether an erase takes along sealed talks that were not handed over. */
  erase_unsent: boolean,
};

/** One case as a line. */
export type PracticeCaseRow = {
  /** Its id. */
  id: string,
  /** The Fluent message of its title, in `practice.ftl`. */
  title: string,
  /** Whether this worker has finished it before. */
  done: boolean,
  /** Whether its talk was begun and not ended. */
  open: boolean,
};

/** After a case: how it compares with the model. Nothing of it is kept. */
export type PracticeFeedbackView = {
  /** The case. */
  case: string,
  /** Its title. */
  title: string,
  /** `same`, `lower`, `higher`, `other_end`. */
  level: string,
  /** The Fluent message about it. */
  text: string,
  /** The level that was reached. */
  reached: Level,
  /** The model's. */
  model: Level,
  /** What should be noticed. */
  noticed: Array<NoticedView>,
  /** Items the person would have answered and that were not asked. */
  not_asked: Array<ItemId>,
  /** Items that were recorded otherwise than they were said. */
  otherwise: Array<ItemId>,
};

/** Begins a case, or goes on with it. */
export type PracticeRequest = {
  /** The case. */
  case: string,
  /** The worker's language. */
  worker_locale: LocaleTag,
};

/** The scene of a case: Fluent messages of `practice.ftl`. */
export type PracticeSceneView = {
  /** The case. */
  case: string,
  /** Its title. */
  title: string,
  /** Who, where. */
  scene: string,
  /** What the worker sees without asking. */
  seen: Array<string>,
  /** What the person says, by item. */
  says: { [key in ItemId]: string },
  /** What they mean by it, by item: the choice ids of the model talk. */
  answers: { [key in ItemId]: Array<ChoiceId> },
};

/** F22: the practice cases. */
export type PracticeView = {
  /** The cases, in the order in which they are best done. */
  cases: Array<PracticeCaseRow>,
  /** Whether the first ones are suggested before a real talk. Only ever an offer: nothing waits for it. */
  suggested: boolean,
};

/** How far long work has come. */
export type ProgressView = {
  /** How many are done. */
  done: number,
  /** How many there are; 0 while nothing is under way. */
  of: number,
};

/** Writes a language's recordings into a pack. */
export type PromptPackRequest = {
  /** The language. */
  locale: LocaleTag,
  /** Where the new file goes. */
  path: string,
};

/** A pack that was written. */
export type PromptPackView = {
  /** How many recordings are in it. */
  recordings: number,
  /** Its size in bytes. */
  bytes: number,
  /** Where it is. */
  path: string,
};

/** Names one recording. */
export type PromptRequest = {
  /** The language. */
  locale: LocaleTag,
  /** The question. */
  item: ItemId,
};

/** A question and its recording. */
export type PromptRow = {
  /** The question. */
  item: ItemId,
  /** Whether there is a recording. */
  recorded: boolean,
  /** Whether it reads an older wording than the one on screen. */
  older: boolean,
  /** How long it plays, in milliseconds; 0 without a recording. */
  length_ms: number,
};

/** A recording to be played. */
export type PromptView = {
  /** Ogg Opus, base64; absent where there is none. */
  sound: string | null,
  /** Whether it reads an older wording than the one on screen. */
  older: boolean,
  /** How long it plays, in milliseconds. */
  length_ms: number,
};

/** Asks for the recordings of a language. */
export type PromptsRequest = {
  /** The language. */
  locale: LocaleTag,
};

/** The recordings of a language. */
export type PromptsView = {
  /** The language. */
  locale: LocaleTag,
  /** Every question the person hears in it, in the order of a talk. */
  rows: Array<PromptRow>,
  /** How many of them have a recording of today's wording. */
  recorded: number,
  /** The bytes of all recordings together. */
  bytes: number,
  /** The most bytes a pack may have. */
  bytes_at_most: number,
  /** The day the last pack was made or came; absent where there has been none. */
  pack_day: Day | null,
  /** Whether something was recorded or taken away since. */
  changed: boolean,
  /** How far they are on their way to the phones by network. */
  sending: SendingWord,
};

/** Words of the sheet, typed back. */
export type ProveRecoveryRequest = {
  /** The words that were asked, in their order. */
  words: Array<string>,
};

/** How far the purpose of one form of exploitation is shown by the answers. */
export type PurposeExtent = "partial" | "full";

/** A code on a screen: its modules row by row, eight a byte, dark is one; in base 64. */
export type QrView = {
  /** Modules a side. */
  side: number,
  /** The modules. */
  bits: string,
};

/** Why something is in the result: a rule and the answers that led to it. */
export type Reason = {
  /** The rule's id; its text is the Fluent message `rule-<id with dots as dashes>`. */
  rule: string,
  /** The items whose answers led to it. */
  items: Array<ItemId>,
};

/** Who says that a talk has come. */
export type ReceiptBy = "server" | "base";

/** The receipts and rosters for the way back, as codes. */
export type ReceiptCodesView = {
  /** How many receipts and rosters. */
  items: number,
  /** The codes; empty where there are too many for them. */
  codes: Array<QrView>,
};

/** A recording as a recorder made it, or as it lies in a file. */
export type RecordPromptRequest = {
  /** The language spoken. */
  locale: LocaleTag,
  /** The question it reads. */
  item: ItemId,
  /** WebM or Ogg with Opus, base64. */
  recording: string,
};

/** A language of which there are recordings. */
export type RecordedLanguageView = {
  /** The language. */
  locale: LocaleTag,
  /** How many recordings are here. */
  recordings: number,
  /** Whether there are others to come by network. */
  coming: boolean,
};

/** A recovery key as it was typed. */
export type RecoveryDrillRequest = {
  /** The words, or the age identity. */
  typed: string,
};

/** One referral of a talk. */
export type Referral = {
  /** The service. */
  service: ServiceId,
  /** For which needs. */
  needs: Array<ChoiceId>,
  /** What was shown to the person and may be told: the lines of the packet. Empty where they did not agree. */
  lines: Array<ChoiceId>,
  /** Private items that the person added for this service. */
  added?: Array<ItemId>,
  /** Whether it cannot wait. */
  urgent: boolean,
  /** How the service was told; absent where it was not. */
  way?: ReferralWay | null,
  /** What became of it. */
  state: ReferralState,
  /** When the person agreed or did not. */
  at: number,
  /** The language in which they were asked. */
  locale: LocaleTag,
  /** The day by which an answer is needed. */
  due?: Day | null,
  /** The id of the packet that was sealed for it; an answer names it. */
  packet?: PacketCode | null,
};

/** A referral as the screen decides it; what is told comes from the talk. */
export type ReferralRequest = {
  /** The service. */
  service: ServiceId,
  /** For which needs. */
  needs: Array<ChoiceId>,
  /** Private items that the person added for this service. */
  added: Array<ItemId>,
  /** Whether it cannot wait. */
  urgent: boolean,
  /** How the service is told; absent where the person did not agree. */
  way: ReferralWay | null,
  /** What became of it. */
  state: ReferralState,
  /** In how many days an answer is needed, counted from today; absent = as it was. */
  within_days: number | null,
};

/** What became of a referral. */
export type ReferralState = "waiting" | "accepted" | "refused" | "no_place" | "no_answer" | "not_wanted";

/** How a service was told. */
export type ReferralWay = "phone" | "in_person" | "paper" | "packet";

/** How far an invite is at the server. */
export type RelayWord = "not_yet" | "open" | "answered";

/** Takes a passphrase away. */
export type RemovePassphraseRequest = {
  /** Which; the one in use cannot be. */
  kind: PassphraseKind,
  /** A passphrase that opens the phone now. */
  present: string,
};

/** Answers a letter. */
export type ReplyRequest = {
  /** The letter. */
  id: string,
  /** What the answer says; at most 2 000 signs. */
  text: string,
};

/** The policy's numbers. */
export type RetentionRules = {
  /** Hours for which a finished talk can be read on the phone. */
  readable_hours: number,
  /** Hours after which a talk that was not ended is erased; 0 = never. */
  draft_hours: number,
  /** Days for which the line of a talk stays. */
  line_days: number,
  /** Days after which the database gets a new key; 0 = never. */
  key_days: number,
  /** Seconds without a touch after which the app locks. */
  lock_seconds: number,
  /** Wrong passphrases after which the phone is erased; 0 = never. */
  erase_after_failures: number,
};

/** What is on this phone and when it goes. */
export type RetentionView = {
  /** What is here now. */
  kept: Array<KeptView>,
  /** What the organisation has said. */
  rules: RetentionRules,
};

/** A row of the review: an item with its standing answer. */
export type ReviewRow = {
  /** The item. */
  item: ItemId,
  /** The step that shows it. */
  step: StepId,
  /** Its section. */
  section: string,
  /** The standing answer; absent = not asked. */
  value: Array<ChoiceId> | null,
  /** The language in which it was given; absent where the worker answers or nobody has. */
  locale: LocaleTag | null,
  /** The review state of the text that was served. */
  review: TextReview | null,
};

/** Takes a device out of use. */
export type RevokeDeviceRequest = {
  /** Its id. */
  device: string,
  /** Whether it was lost or stolen. */
  lost: boolean,
  /** The words of other root keys. */
  other_keys: Array<string>,
};

/** What this installation is for. */
export type Role = "field" | "base";

/** The pages about the safety of this phone. */
export type SafetyPage = "kept" | "crossing" | "passphrases" | "erase";

/** What a worker can do for the safety of this phone, and how it stands. */
export type SafetyView = {
  /** Whether crossing mode is on. */
  crossing: boolean,
  /** Finished talks that have reached neither a server nor a base. */
  not_handed_over: number,
  /** Talks that were begun and not ended. */
  unfinished: number,
  /** Whether the organisation lets workers set a passphrase for being forced. */
  duress_allowed: boolean,
  /** Whether an erase takes along what was not handed over. */
  erase_unsent: boolean,
  /** Whether an entry of the audit is missing or was changed. */
  audit_broken: boolean,
};

/** Writes what is on the screen into a new file. */
export type SaveRequest = {
  /** The file. */
  path: string,
};

/** What the camera sees: a grey picture, one byte a pixel, in base 64. */
export type ScanRequest = {
  /** Pixels a row. */
  width: number,
  /** Rows. */
  height: number,
  /** The pixels. */
  luma: string,
  /** Whether to forget what was seen before. */
  fresh: boolean,
};

/** How far the camera has read. */
export type ScanView = {
  /** How many codes are read. */
  have: number,
  /** How many there are; 0 while none was seen. */
  of: number,
  /** Whether the whole message is here. */
  done: boolean,
  /** Whether a code was seen that is none of ours. */
  strange: boolean,
};

/** Which screen shows a step. */
export type Screen = "safety" | "language" | "interpreter" | "consent" | "about" | "question" | "sections" | "observations" | "wants" | "referral" | "review" | "outcome" | "permission" | "list";

/** The id of one screening: 16 random bytes, written as 32 hex digits. */
export type ScreeningId = string;

/** Names a screening. */
export type ScreeningRequest = {
  /** Which. */
  id: ScreeningId,
};

/** One screening as a screen shows it. */
export type ScreeningView = {
  /** Its id. */
  id: ScreeningId,
  /** Its code. */
  code: CaseCode,
  /** How deep. */
  mode: Mode,
  /** The worker's language. */
  worker_locale: LocaleTag,
  /** The person's language. */
  person_locale: LocaleTag,
  /** The step on screen. */
  step: StepView,
  /** Whether there is a step before. */
  can_go_back: boolean,
  /** The item answered last, for the undo line. */
  last_answer: LastAnswerView | null,
  /** Notices for the worker: Fluent `banner-<id>`: `limited_set`, `child_path`, `not_saved`, `not_safe`, `red`. */
  banners: Array<string>,
  /** Whether this screening is kept on this phone; false when the person did not agree to storing. */
  stored: boolean,
  /** How it ended, if it has. */
  end: End | null,
  /** What stands beside the answers. */
  beside: BesideView,
  /** Where answers lead that take the talk on from this step, to be painted while they are on their way to disk. */
  ahead: Array<AheadView>,
};

/** Seals the packet of a referral that the person agreed to. */
export type SealReferralRequest = {
  /** The screening. */
  id: ScreeningId,
  /** The service. */
  service: ServiceId,
};

/** A sealed packet as it is handed on: its bytes are saved with `save_shown`. */
export type SealedReferralView = {
  /** Its id, which the service's answer names. */
  packet: string,
  /** The words that open it, to be told another way; absent where it is sealed to the service's own key. */
  words: Array<string> | null,
  /** The packet as codes for a camera; empty in practice, where nothing leaves the phone. */
  codes: Array<QrView>,
  /** What is inside, to the letter. */
  text: string,
};

/** A section of the longer talk as the list shows it: Fluent `section-<section>`. */
export type SectionView = {
  /** Its letters. */
  section: string,
  /** How many of its items have an answer. */
  answered: number,
  /** How many items apply. */
  of: number,
  /** Whether the short questions point to it. */
  suggested: boolean,
  /** Whether the person is asked for permission first. */
  private: boolean,
  /** Where it begins or goes on. */
  step: StepId,
};

/** An invite as the new device sees it. */
export type SeenInviteView = {
  /** The organisation; absent where the invite was typed. */
  organisation: string | null,
  /** Whether it is for a base. */
  base: boolean,
  /** Hours until it expires. */
  hours_left: number,
  /** The server's address, where the invite names one: then it can go by network. */
  server: string | null,
};

/** A request to be let in, as the base sees it. */
export type SeenRequestView = {
  /** The invite it answers. */
  invite: string,
  /** The device's id. */
  device: string,
  /** Whether it wants to be a base. */
  base: boolean,
  /** Six words: the device must show the same. */
  words: Array<string>,
};

/** Sends the recordings of a language to all phones by network, or stops it. */
export type SendPromptsRequest = {
  /** The language. */
  locale: LocaleTag,
  /** Phones are to have none of it any more. */
  stop: boolean,
  /** The words of other root keys. */
  other_keys: Array<string>,
};

/** How far the recordings of a language are on their way to the phones by network. */
export type SendingWord = "no_server" | "not_sent" | "older" | "waiting" | "sent";

/** How sensitive an answer is (`docs/CONTENT.md`, "Sensitivity"). */
export type SensitivityClass = "low" | "medium" | "high" | "very_high";

/** A packet of a packed talk: to whom, and what they answered. */
export type SentPacketView = {
  /** Its id, which an answer names. */
  packet: string,
  /** The service, by the name that may stand on a screen others see too; its id where this version lists it no more. */
  service: string,
  /** What it answered, as far as this phone knows. */
  state: ReferralState,
};

/** A service of the directory, as its entry is called: `rs-shelter`. */
export type ServiceId = string;

/** A service or hotline. */
export type ServiceView = {
  /** Its id. */
  id: string,
  /** The Fluent message of the country's name. */
  country: string,
  /** Its own name. */
  name: string,
  /** The Fluent message that describes it to the worker; absent for the person. */
  text: string | null,
  /** The town, by its own name. */
  place: string | null,
  /** What it helps with: Fluent messages. */
  helps: Array<string>,
  /** Whom it accepts: Fluent messages; empty where that is not known. */
  accepts: Array<string>,
  /** From which age on, for `accepts-from-age`. */
  from_age: number | null,
  /** The same in the digits of the person's language, where one was named. */
  from_age_said: string | null,
  /** Languages it speaks; empty where that is not known. */
  languages: Array<string>,
  /** The Fluent message of its hours; absent where they are not known. */
  hours: string | null,
  /** From, as `08:00`. */
  hours_from: string | null,
  /** To, as `20:00`. */
  hours_to: string | null,
  /** Numbers, the first to try first. */
  phones: Array<PhoneView>,
  /** Its page. */
  web: string | null,
  /** The Fluent message of the mark; takes `$dateText` where it was called. */
  standing: string,
  /** The day it was called; absent while nobody has. */
  checked_on: Day | null,
  /** The same in the calendar and digits of the person's language, where one was named, with the Gregorian day beside it where the two differ. */
  checked_said: string | null,
  /** Where the entry is from. */
  source: SourceView,
};

/** Asks for services. */
export type ServicesRequest = {
  /** A need as in the items W1 and N4; absent = all services. */
  need: ChoiceId | null,
  /** Whether the person looks at it: only what somebody has called, under harmless names. */
  for_person: boolean,
  /** The person's language, for dates and ages they read. */
  person_locale: LocaleTag | null,
};

/** Decides on a batch that was set aside. */
export type SetAsideRequest = {
  /** The batch. */
  batch: string,
  /** Why, for the audit: `talked_to_worker`, `device_found`, `known_copy`, `not_ours`, `other`. */
  reason: ChoiceId,
};

/** A batch that was set aside for a person to look at. */
export type SetAsideView = {
  /** The batch. */
  batch: string,
  /** The device it is from. */
  device: string,
  /** Its key epoch. */
  epoch: number,
  /** Its number. */
  seq: number,
  /** Why: Fluent `refused-<reason>`. */
  reason: string,
  /** Hours since it arrived. */
  hours: number,
  /** Whether it can be released: it opens with this base's key. */
  opens: boolean,
};

/** Changes what holds on every device. */
export type SetPolicyRequest = {
  /** What is to hold. */
  policy: PolicyView,
  /** The words of other root keys. */
  other_keys: Array<string>,
};

/** One line of a packet: a message id of its heading, and what stands in it. */
export type SharedLine = {
  /** Which line: `needs`, `level`, `language`, `interpreter`, `age`, `gender`, `safety`, `contact`, or the id of an item that the person added. */
  line: string,
  /** The choices that stand in it, or a code or a language tag. */
  values: Array<string>,
};

/** A key for paper. It is on the screen once and stored nowhere. */
export type SheetView = {
  /** The organisation. */
  organisation: string,
  /** The day, for the paper. */
  day: string,
  /** Twenty-four words. */
  words: Array<string>,
  /** The same as an age identity. */
  identity: string,
  /** The same as a code. */
  code: QrView,
  /** Which words are asked back, from 1. */
  asked: Array<number>,
  /** The root keys besides the one that stays here, each as its words. */
  other_keys: Array<Array<string>>,
};

/** Where something that two devices exchange comes from. */
export type Source = { "file": string } | "scanned" | { "typed": string } | { "relayed": string };

/** Where a statement is from. */
export type SourceView = {
  /** A proper name. */
  name: string,
  /** When it appeared: a year, a month or a day. */
  date: string | null,
  /** The Fluent message that says how good it is. */
  evidence: string,
};

/** Room on the disk that holds the installation, in whole megabytes (1,000,000 bytes). */
export type SpaceView = {
  /** Free, rounded down; absent where the system does not say. */
  free_megabytes: number | null,
  /** Taken by Waymark, rounded up. */
  taken_megabytes: number,
  /** Whether there is so little left that something should be done. */
  nearly_full: boolean,
};

/** Starts a screening. */
export type StartRequest = {
  /** The worker's language. */
  worker_locale: LocaleTag,
};

/** Before anything is unlocked. Tells nothing about what is stored. */
export type StatusView = {
  /** Whether this installation has been set up, is locked, or is open. */
  state: LockState,
  /** The role, once open; absent while locked. */
  role: Role | null,
  /** Seconds to wait before the next attempt; 0 when one may be made now. */
  wait_seconds: number,
  /** After how many seconds without a touch the app locks: the organisation's policy. */
  lock_seconds: number,
  /** Sealed batches that an erase has left behind, where there is no installation any more; 0 otherwise. */
  remaining: number,
  /** Whether the screens stand in practice: the frame and the word PRACTICE. */
  practice: boolean,
  /** Settings that the locked screen needs: they are not secret. */
  look: LookView,
};

/** The id of a step of the flow: `safety`, `consent`, `T3`, `outcome`. */
export type StepId = string;

/** A step as a screen shows it. */
export type StepView = {
  /** Its id. */
  id: StepId,
  /** Which screen shows it. */
  screen: Screen,
  /** The section letter. */
  section: string,
  /** Its place within the section's questions, from 1; 0 where no count is shown. */
  index: number,
  /** How many there are. */
  of: number,
  /** Whether to wait for "continue" instead of advancing on an answer. */
  sensitive: boolean,
  /** Its items that apply, in order. */
  items: Array<ItemView>,
  /** The items with which the screen is complete: the answer to the last of them leads on. Empty where the worker says when. */
  completes: Array<ItemId>,
  /** Whether only the short questions may be asked. */
  limited: boolean,
  /** The sections of the longer talk, where the step lists them. */
  sections: Array<SectionView>,
  /** Every answer, where the step reviews them. */
  rows: Array<ReviewRow>,
};

/** How strong a passphrase is. */
export type StrengthView = {
  /** Whether it can stand alone. */
  enough: boolean,
  /** Why not: `empty`, `too_long`, `guessable`; absent where it can. */
  weakness: string | null,
  /** How far it comes, in percent of what is needed; 100 at most. */
  percent: number,
};

/** The four states people read, with counts. The outbox states behind them are in `OutboxRow`. */
export type SyncView = {
  /** Drafts on this phone. */
  on_phone: number,
  /** Packed: sealed, not yet handed over. */
  packed: number,
  /** Handed over: the server or a carrier has it. */
  handed_over: number,
  /** Received at base: a coordinator opened it. */
  received: number,
  /** Returned or stuck, with a reason. */
  returned: number,
  /** Everything ever finished on this phone; always packed + handed_over + received + returned. */
  recorded: number,
  /** Age in hours of the oldest that is packed; absent when none is. */
  oldest_packed_hours: number | null,
  /** Hours since the last contact with the server; absent when there was none yet. */
  last_contact_hours: number | null,
  /** What the last attempt to reach the server came to. */
  link: LinkState,
  /** Whether an exchange is under way now. */
  busy: boolean,
};

/** Takes the answer of a service. */
export type TakeAnswerRequest = {
  /** Typed as it was heard, or what the camera has just read. */
  from: Source,
};

/** Takes something from where it is. */
export type TakeRequest = {
  /** Where. */
  from: Source,
};

/** What was answered, and where it went. */
export type TakenAnswerView = {
  /** The answer. */
  state: ReferralState,
  /** The unfinished talk that it belongs to; absent where it went on to the base. */
  talk: ScreeningId | null,
};

/** The review state of the text that was shown to the person. */
export type TextReview = "draft" | "reviewed" | "missing";

/** A passphrase on its way to the vault. Never logged, erased after use. */
export type UnlockRequest = {
  /** The passphrase as typed. */
  passphrase: string,
};

/** Versions a result was made with. */
export type Versions = {
  /** The rule set. */
  rules: string,
  /** The questionnaire. */
  questionnaire: string,
  /** The texts of the person's language. */
  locale: string,
};

/** A device that waits to be let in. */
export type WaitingView = {
  /** The organisation; absent where the invite was typed. */
  organisation: string | null,
  /** Six words: the base must show the same. */
  words: Array<string>,
  /** The server's address, where the invite names one. */
  server: string | null,
  /** The request as codes. */
  codes: Array<QrView>,
};

/** Has a device erased at its next contact. */
export type WipeRequest = {
  /** The device: its id. */
  device: string,
};

/** The worker's own judgement beside the rules'. */
export type WorkerView = {
  /** The level the worker holds to be right. */
  level: Level,
  /** The reason, a code of the reason list (`override-reason-<code>`). */
  reason: ChoiceId,
};

/** The worker's own judgement. */
export type WorkerViewRequest = {
  /** The screening. */
  id: ScreeningId,
  /** The judgement; absent takes it back. */
  view: WorkerView | null,
};

/** Writes to a phone. */
export type WriteLetterRequest = {
  /** The phone: its id. */
  device: string,
  /** The case it is about, if it is about one. */
  case: CaseCode | null,
  /** What it says; at most 2 000 signs. */
  text: string,
};

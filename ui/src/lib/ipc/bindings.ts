// What crosses the door to the core, generated from crates/app/src/view.rs by `cargo xtask bindings`.
// Do not change it by hand: a test compares.

/** Something a coordinator must know. */
export type AlertView = {
  /** The code. */
  code: string,
  /** The device it is about. */
  device: string | null,
  /** The sequence number or batch it is about. */
  about: string | null,
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
};

/** The four words, and a fifth for what came back. */
export type BatchWord = "on_phone" | "packed" | "handed_over" | "received" | "returned";

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

/** The code people say and write for a case, `K7F-4Q2X`: random, never derived from the person. */
export type CaseCode = string;

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
};

/** The id of a choice: `yes`, `bakery_food`, `25-34`. */
export type ChoiceId = string;

/** A calendar day, counted from 1970-01-01; shown and stored in JSON as `2026-11-22`. */
export type Day = string;

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

/** What crosses the door when something is refused. Words come from Fluent `error-<code>`, `error-<code>-safe` and `error-<code>-next`. */
export type ErrorView = {
  /** The code. */
  code: string,
  /** A number the worker can quote, from the device's audit; never data. */
  reference: string | null,
  /** Seconds to wait, where that is the answer. */
  wait_seconds: number | null,
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
};

/** How many core items were answered. */
export type Information = "low" | "fair" | "good";

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
};

/** Switches languages; no answer changes. */
export type LanguageRequest = {
  /** The screening. */
  id: ScreeningId,
  /** The worker's language; absent = as it is. */
  worker_locale: LocaleTag | null,
  /** The person's language; absent = as it is. */
  person_locale: LocaleTag | null,
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

/** The level of concern, strongest first. Shown with a shape and a word, never as a verdict. */
export type Level = "A" | "B" | "C" | "D" | "E" | "X";

/** What is known of the server. None of these is an error of the worker's. */
export type LinkState = "unknown" | "online" | "offline" | "not_our_server" | "refused";

/** A language tag as in `locales/locales.toml`: `en`, `sr-Latn`, `fa-AF`. */
export type LocaleTag = string;

/** The lock. */
export type LockState = "fresh" | "locked" | "open";

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
};

/** Where to move. */
export type MoveTo = "next" | "back" | "outcome" | { "step": StepId };

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

/** How far the purpose of one form of exploitation is shown by the answers. */
export type PurposeExtent = "partial" | "full";

/** Why something is in the result: a rule and the answers that led to it. */
export type Reason = {
  /** The rule's id; its text is the Fluent message `rule-<id with dots as dashes>`. */
  rule: string,
  /** The items whose answers led to it. */
  items: Array<ItemId>,
};

/** What this installation is for. */
export type Role = "field" | "base";

/** Which screen shows a step. */
export type Screen = "safety" | "language" | "consent" | "about" | "question" | "observations" | "wants" | "outcome" | "permission" | "list";

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
};

/** How sensitive an answer is (`docs/CONTENT.md`, "Sensitivity"). */
export type SensitivityClass = "low" | "medium" | "high" | "very_high";

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
  /** Where the entry is from. */
  source: SourceView,
};

/** Asks for services. */
export type ServicesRequest = {
  /** A need as in the items W1 and N4; absent = all services. */
  need: ChoiceId | null,
  /** Whether the person looks at it: only what somebody has called, under harmless names. */
  for_person: boolean,
};

/** Where a statement is from. */
export type SourceView = {
  /** A proper name. */
  name: string,
  /** When it appeared: a year, a month or a day. */
  date: string | null,
  /** The Fluent message that says how good it is. */
  evidence: string,
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

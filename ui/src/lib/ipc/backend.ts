// The commands of the app as the interface calls them: same names in Rust, in the Tauri window and in the bridge.
import type * as B from './bindings';

/** Every command with what it takes (`null`: nothing) and what it gives. */
export interface Commands {
  status: [null, B.StatusView];
  about_device: [null, B.AboutDeviceView];
  unlock: [B.UnlockRequest, B.StatusView];
  lock: [null, B.StatusView];
  set_look: [B.LookView, B.StatusView];
  home: [null, B.HomeView];
  start_screening: [B.StartRequest, B.ScreeningView];
  open_screening: [B.ScreeningRequest, B.ScreeningView];
  answer_item: [B.AnswerRequest, B.ScreeningView];
  move_to: [B.MoveRequest, B.ScreeningView];
  undo_last: [B.ScreeningRequest, B.ScreeningView];
  switch_language: [B.LanguageRequest, B.ScreeningView];
  choose_mode: [B.ModeRequest, B.ScreeningView];
  end_screening: [B.EndRequest, B.ScreeningView];
  outcome: [B.ScreeningRequest, B.OutcomeView];
  set_worker_view: [B.WorkerViewRequest, B.OutcomeView];
  finalise: [B.ScreeningRequest, B.FinalisedView];
  discard_screening: [B.ScreeningRequest, B.HomeView];
  outbox: [null, B.OutboxRow[]];
  sync_now: [null, B.SyncView];
  sync_state: [null, B.SyncView];
  carry_out: [B.CarryRequest, B.CarriedView];
  import_file: [B.ImportRequest, B.ImportView];
  base_home: [null, B.BaseHomeView];
  cases: [null, B.CaseRow[]];
  open_case: [B.CaseRequest, B.CaseView];
  cards: [null, B.CardRow[]];
  card: [B.CardRequest, B.CardView];
  services: [B.ServicesRequest, B.ServiceView[]];
  prompts: [B.PromptsRequest, B.PromptsView];
  prompt: [B.PromptRequest, B.PromptView];
  record_prompt: [B.RecordPromptRequest, B.PromptsView];
  remove_prompt: [B.PromptRequest, B.PromptsView];
  send_prompts: [B.SendPromptsRequest, B.PromptsView];
  recorded_languages: [null, B.RecordedLanguageView[]];
  pack_prompts: [B.PromptPackRequest, B.PromptPackView];
  answer_items: [B.AnswersRequest, B.ScreeningView];
  note: [B.NoteRequest, B.ScreeningView];
  interpreters: [null, string[]];
  offer: [B.OfferRequest, B.OfferView];
  batch_codes: [B.BatchRequest, B.BatchCodesView];
  seal_referral: [B.SealReferralRequest, B.SealedReferralView];
  open_referral: [B.OpenReferralRequest, B.OpenedReferralView];
  answer_referral: [B.AnswerReferralRequest, B.AnswerSlipView];
  take_answer: [B.TakeAnswerRequest, B.TakenAnswerView];
  answer_told: [B.AnswerToldRequest, B.TakenAnswerView];
  stay: [null, B.StatusView];
  place: [null, B.PlaceView];
  keep_place: [B.PlaceRequest, null];
  practice: [null, B.PracticeView];
  start_practice: [B.PracticeRequest, B.ScreeningView];
  practice_scene: [B.ScreeningRequest, B.PracticeSceneView];
  finish_practice: [B.ScreeningRequest, B.PracticeFeedbackView];
  leave_practice: [null, B.StatusView];
  draw_passphrase: [null, B.PassphraseView];
  weigh_passphrase: [B.UnlockRequest, B.StrengthView];
  found_organisation: [B.FoundOrganisationRequest, B.SheetView];
  prove_recovery: [B.ProveRecoveryRequest, B.OrganisationView];
  renew_recovery: [B.KeysRequest, B.SheetView];
  drill_recovery: [B.RecoveryDrillRequest, B.OrganisationView];
  organisation: [null, B.OrganisationView];
  set_policy: [B.SetPolicyRequest, B.OrganisationView];
  revoke_device: [B.RevokeDeviceRequest, B.OrganisationView];
  make_invite: [B.MakeInviteRequest, B.InviteView];
  withdraw_invite: [B.InviteIdRequest, B.OrganisationView];
  check_invites: [null, B.OrganisationView];
  look_request: [B.TakeRequest, B.SeenRequestView];
  admit_device: [B.KeysRequest, B.AdmissionView];
  look_invite: [B.TakeRequest, B.SeenInviteView];
  join_organisation: [B.AskToJoinRequest, B.WaitingView];
  waiting_to_join: [null, B.WaitingView];
  ask_by_server: [null, B.AskedByServerView];
  take_admission: [B.TakeRequest, B.StatusView];
  scan: [B.ScanRequest, B.ScanView];
  save_shown: [B.SaveRequest, B.CarriedView];
  safety: [null, B.SafetyView];
  retention: [null, B.RetentionView];
  begin_crossing: [B.CrossingRequest, B.SafetyView];
  set_passphrase: [B.ChangePassphraseRequest, B.StatusView];
  remove_passphrase: [B.RemovePassphraseRequest, B.StatusView];
  erase_device: [B.EraseRequest, B.ErasedView];
  carry_sealed: [B.CarryRequest, B.CarriedView];
  audit_at_base: [null, B.AuditRow[]];
  case_list: [B.CaseListRequest, B.CaseListView];
  look_hand_over: [B.TakeRequest, B.ManifestView];
  accept_hand_over: [B.TakeRequest, B.ImportView];
  hand_over_progress: [null, B.ProgressView];
  confusing_wordings: [null, B.ConfusingWordingView[]];
  receipt_codes: [null, B.ReceiptCodesView];
  export_preview: [B.ExportRequest, B.ExportPreviewView];
  export_cases: [B.ExportRequest, B.ExportedView];
  letters: [null, B.LetterView[]];
  read_letter: [B.LetterRequest, B.LetterView];
  write_letter: [B.WriteLetterRequest, B.LetterView];
  reply: [B.ReplyRequest, B.LetterView];
  retry_batch: [B.BatchRequest, B.OutboxRow[]];
  devices: [null, B.DeviceSeenView[]];
  set_aside: [null, B.SetAsideView[]];
  hand_on_history: [B.HandOnRequest, B.DeviceSeenView[]];
  release_batch: [B.SetAsideRequest, B.SetAsideView[]];
  discard_batch: [B.SetAsideRequest, B.SetAsideView[]];
  settle_alert: [B.AlertRequest, B.BaseHomeView];
  delete_case: [B.DeleteCaseRequest, B.OrderView[]];
  wipe_device: [B.WipeRequest, B.OrderView[]];
  orders: [null, B.OrderView[]];
}

/** The name of a command. */
export type Command = keyof Commands;

/** What stands behind the interface: the Tauri window, or the bridge in a browser under test. */
export interface Backend {
  /** Calls a command; rejects with [`Refusal`] and nothing else. */
  call<C extends Command>(command: C, request: Commands[C][0]): Promise<Commands[C][1]>;
  /** Lets the worker choose where to write a file; null when they change their mind. */
  chooseNewFile(name: string): Promise<string | null>;
  /** Lets the worker choose a file to read; null when they change their mind. */
  chooseFile(): Promise<string | null>;
  /** Calls back when the device's own back button is pressed. */
  onBack(callback: () => void): void;
}

/** A refusal with a code; its words are in errors.ftl. */
export class Refusal extends Error {
  readonly view: B.ErrorView;

  constructor(view: B.ErrorView) {
    super(view.code);
    this.view = view;
  }

  /** Whatever was thrown, as a refusal: what nobody foresaw is `internal`. */
  static from(thrown: unknown): Refusal {
    if (thrown instanceof Refusal) return thrown;
    const code = typeof thrown === 'object' && thrown !== null ? (thrown as Partial<B.ErrorView>).code : undefined;
    if (typeof code !== 'string') return new Refusal({ code: 'internal', reference: null, wait_seconds: null });
    const { reference = null, wait_seconds = null } = thrown as Partial<B.ErrorView>;
    return new Refusal({ code, reference, wait_seconds });
  }
}

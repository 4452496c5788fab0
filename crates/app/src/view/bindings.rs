//! Keeps `ui/src/lib/ipc/bindings.ts` what the views are: run with `UPDATE_BINDINGS=1` (`cargo xtask bindings`)
//! it writes the file, otherwise it compares.

use super::*;
use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use ts_rs::{Config, TS, TypeVisitor};

const FILE: &str = "../../ui/src/lib/ipc/bindings.ts";
const OPENING: &str = "\
// What crosses the door to the core, generated from crates/app/src/view.rs by `cargo xtask bindings`.
// Do not change it by hand: a test compares.
";

/// Collects the declarations of a type and of everything it is made of, by name.
struct Declarations {
    config: Config,
    seen: BTreeSet<TypeId>,
    by_name: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only types of ours have a place of their own; texts, numbers and lists are written where they stand.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}\n", T::decl(&self.config));
            self.by_name.insert(T::name(&self.config), neat(&declaration));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// One line for each comment and each field: ts-rs leaves the layout to a formatter.
fn neat(declaration: &str) -> String {
    let (mut lines, mut words, mut inside) = (Vec::new(), Vec::new(), false);
    for line in declaration.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let indent = if inside { "  " } else { "" };
        match line {
            "/**" => words.clear(),
            "*/" => lines.push(format!("{indent}/** {} */", words.join(" "))),
            _ if line.starts_with("* ") => words.push(line.trim_start_matches("* ")),
            _ if inside && line.ends_with(" };") => {
                lines.push(format!("  {}", line.trim_end_matches(" };")));
                lines.push("};".to_owned());
            }
            _ => lines.push(format!("{indent}{line}")),
        }
        inside |= line.ends_with('{');
    }
    lines.join("\n") + "\n"
}

macro_rules! visit_all {
    ($declarations:ident: $($name:ty),* $(,)?) => { $($declarations.visit::<$name>();)* };
}

/// The whole file. Numbers stay `number`: none of ours passes 2^53.
fn bindings() -> String {
    let config = Config::new().with_large_int("number");
    let mut all = Declarations { config, seen: BTreeSet::new(), by_name: BTreeMap::new() };
    visit_all!(all:
        StatusView, AboutDeviceView, UnlockRequest, LookView, PlaceRequest, PlaceView, HomeView, StartRequest, ScreeningRequest, ScreeningView, AnswerRequest,
        MoveRequest, LanguageRequest, ModeRequest, EndRequest, OutcomeView, WorkerViewRequest, FinalisedView,
        OutboxRow, SyncView, CarryRequest, CarriedView, ImportRequest, ImportView, BaseHomeView, CaseRow,
        CaseRequest, CaseView, ErrorView, CardRow, CardRequest, CardView, ServicesRequest, ServiceView,
        AnswersRequest, NoteRequest, OfferRequest, OfferView, BatchCodesView,
        SealReferralRequest, SealedReferralView, OpenReferralRequest, OpenedReferralView, AnswerReferralRequest,
        AnswerSlipView, TakeAnswerRequest, TakenAnswerView, AnswerToldRequest,
        PracticeView, PracticeRequest, PracticeSceneView, PracticeFeedbackView,
        SafetyView, RetentionView, CrossingRequest, ChangePassphraseRequest, RemovePassphraseRequest,
        EraseRequest, ErasedView, AuditRow,
        PassphraseView, StrengthView, FoundOrganisationRequest, SheetView, ProveRecoveryRequest, KeysRequest,
        RecoveryDrillRequest, OrganisationView, SetPolicyRequest, RevokeDeviceRequest, MakeInviteRequest, InviteView,
        InviteIdRequest, TakeRequest, SeenRequestView, AdmissionView, SeenInviteView, AskToJoinRequest, WaitingView, AskedByServerView,
        ScanRequest, ScanView, SaveRequest, CaseListRequest, CaseBesideView, ConfusingWordingView, CaseListView, ManifestView, ProgressView,
        PromptsRequest, PromptsView, PromptRequest, PromptView, RecordPromptRequest, PromptPackRequest, PromptPackView, SendPromptsRequest, RecordedLanguageView,
        ReceiptCodesView, ExportRequest, ExportPreviewView, ExportedView,
        LetterView, LetterRequest, WriteLetterRequest, ReplyRequest, DeviceSeenView, HistoryView, HandOnRequest, SetAsideView, SetAsideRequest,
        AlertRequest, BatchRequest, DeleteCaseRequest, WipeRequest, OrderView,
    );
    std::iter::once(OPENING.to_owned()).chain(all.by_name.into_values()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_typescript_bindings_say_what_the_views_are() {
    let fresh = bindings();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &fresh).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(written, fresh, "run `cargo xtask bindings`");
}

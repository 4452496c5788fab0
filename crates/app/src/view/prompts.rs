//! Recordings of questions: what there is in a language, what is missing, and one to be played.

use serde::{Deserialize, Serialize};
use waymark_domain::{Day, ItemId, LocaleTag};

view! {
    /// Asks for the recordings of a language.
    pub struct PromptsRequest {
        /// The language.
        pub locale: LocaleTag,
    }

    /// Names one recording.
    pub struct PromptRequest {
        /// The language.
        pub locale: LocaleTag,
        /// The question.
        pub item: ItemId,
    }

    /// A recording as a recorder made it, or as it lies in a file.
    pub struct RecordPromptRequest {
        /// The language spoken.
        pub locale: LocaleTag,
        /// The question it reads.
        pub item: ItemId,
        /// WebM or Ogg with Opus, base64.
        pub recording: String,
    }

    /// Writes a language's recordings into a pack.
    pub struct PromptPackRequest {
        /// The language.
        pub locale: LocaleTag,
        /// Where the new file goes.
        pub path: String,
    }

    /// A pack that was written.
    pub struct PromptPackView {
        /// How many recordings are in it.
        pub recordings: u32,
        /// Its size in bytes.
        pub bytes: u64,
        /// Where it is.
        pub path: String,
    }

    /// The recordings of a language.
    pub struct PromptsView {
        /// The language.
        pub locale: LocaleTag,
        /// Every question the person hears in it, in the order of a talk.
        pub rows: Vec<PromptRow>,
        /// How many of them have a recording of today's wording.
        pub recorded: u32,
        /// The bytes of all recordings together.
        pub bytes: u64,
        /// The most bytes a pack may have.
        pub bytes_at_most: u64,
        /// The day the last pack was made or came; absent where there has been none.
        pub pack_day: Option<Day>,
        /// Whether something was recorded or taken away since.
        pub changed: bool,
        /// How far they are on their way to the phones by network.
        pub sending: SendingWord,
    }

    /// How far the recordings of a language are on their way to the phones by network.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum SendingWord {
        /// The organisation has no server: by file alone.
        NoServer,
        /// Not sent by network.
        NotSent,
        /// What phones are to have is another pack than the recordings here.
        Older,
        /// Named in the roster; the server does not have it yet.
        Waiting,
        /// The server has it. Which phones have fetched it is not known.
        Sent,
    }

    /// Sends the recordings of a language to all phones by network, or stops it.
    pub struct SendPromptsRequest {
        /// The language.
        pub locale: LocaleTag,
        /// Phones are to have none of it any more.
        pub stop: bool,
        /// The words of other root keys.
        pub other_keys: Vec<String>,
    }

    /// A language of which there are recordings.
    pub struct RecordedLanguageView {
        /// The language.
        pub locale: LocaleTag,
        /// How many recordings are here.
        pub recordings: u32,
        /// Whether there are others to come by network.
        pub coming: bool,
    }

    /// A question and its recording.
    pub struct PromptRow {
        /// The question.
        pub item: ItemId,
        /// Whether there is a recording.
        pub recorded: bool,
        /// Whether it reads an older wording than the one on screen.
        pub older: bool,
        /// How long it plays, in milliseconds; 0 without a recording.
        pub length_ms: u32,
    }

    /// A recording to be played.
    pub struct PromptView {
        /// Ogg Opus, base64; absent where there is none.
        pub sound: Option<String>,
        /// Whether it reads an older wording than the one on screen.
        pub older: bool,
        /// How long it plays, in milliseconds.
        pub length_ms: u32,
    }
}

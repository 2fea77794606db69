//! Speaking aloud through what the system has: the speech service of the desktop, else a voice
//! program by itself. Where there is none, the answer is that it stays silent
//! (docs/decisions/0011-voice.md).

use std::collections::BTreeSet;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::io::AsyncReadExt;
use tokio::process::{Child, Command};
use tokio::sync::Mutex;
use ts_rs::TS;

use crate::error::{AppError, Problem};
use crate::office::Done;
use crate::session::Shared;

/// Asks whether something on this device speaks a language.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Speaks {
    /// `en`, `hi`, `ur` …
    pub language: String,
}

/// Whether something speaks the language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VoiceState {
    /// It does.
    pub available: bool,
    /// What speaks.
    pub name: Option<String>,
}

/// Says a sentence aloud. What was being said is broken off.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
pub struct Speak {
    /// The sentence.
    pub text: String,
    /// Its language.
    pub language: String,
}

/// Something of the system that speaks: which program is started for what.
pub trait Voice: Send + Sync {
    /// Its name.
    fn name(&self) -> &'static str;

    /// Asks it which languages it speaks.
    fn list(&self) -> Command;

    /// The languages in its answer to that.
    fn languages(&self, answer: &str) -> BTreeSet<String>;

    /// Says a sentence.
    fn speak(&self, text: &str, language: &str) -> Command;

    /// Whether that program runs as long as it speaks, or only hands the sentence over.
    fn speaks_itself(&self) -> bool;

    /// Breaks off what is being said, where ending the program that was started is not enough.
    fn hush(&self) -> Option<Command>;
}

/// The voices of this device, asked once, and who is speaking.
pub struct Mouth {
    voices: Vec<Box<dyn Voice>>,
    /// The languages of each voice; asked when somebody first wants to hear one.
    known: Mutex<Option<Vec<BTreeSet<String>>>>,
    speaking: Mutex<Option<Child>>,
}

/// The desktop's speech service, with whatever voices are installed into it.
struct SpeechDispatcher;

/// The small voice program that speaks Hindi and Urdu too.
struct Espeak;

/// A voice that has not answered by then is not there: a service may hang.
const ANSWER: Duration = Duration::from_secs(4);
/// A program that cannot speak ends at once.
const START: Duration = Duration::from_millis(300);
/// Handing a sentence over takes no longer.
const HANDOVER: Duration = Duration::from_millis(1_500);
const LONGEST: usize = 2_000;

impl Default for Mouth {
    fn default() -> Self {
        Self::of(vec![Box::new(SpeechDispatcher), Box::new(Espeak)])
    }
}

impl Mouth {
    /// A mouth with these voices, the preferred one first.
    #[must_use]
    pub fn of(voices: Vec<Box<dyn Voice>>) -> Self {
        Self {
            voices,
            known: Mutex::new(None),
            speaking: Mutex::new(None),
        }
    }

    /// The voices that speak the language, the preferred one first.
    async fn voices(&self, language: &str) -> Vec<&dyn Voice> {
        let mut known = self.known.lock().await;
        if known.is_none() {
            let mut found = Vec::new();
            for voice in &self.voices {
                found.push(asked(&**voice).await);
            }
            *known = Some(found);
        }
        let spoken = self.voices.iter().zip(known.iter().flatten());
        spoken
            .filter(|(_, languages)| languages.contains(language))
            .map(|(voice, _)| &**voice)
            .collect()
    }

    /// Lets the first voice speak that makes a sound.
    async fn say(&self, text: &str, language: &str) -> Result<(), AppError> {
        let voices = self.voices(language).await;
        self.hush().await;
        let mut speaking = self.speaking.lock().await;
        for voice in voices {
            match begun(voice, text, language).await {
                Some(child) => {
                    *speaking = child;
                    return Ok(());
                }
                None => tracing::info!(voice = voice.name(), "it made no sound"),
            }
        }
        Err(Problem::VoiceSilent.into())
    }

    async fn hush(&self) {
        if let Some(mut child) = self.speaking.lock().await.take() {
            // It may have ended by itself.
            let _ = child.kill().await;
        }
        let known = self.known.lock().await;
        let speakers = self.voices.iter().zip(known.iter().flatten());
        for (voice, _) in speakers.filter(|(_, languages)| !languages.is_empty()) {
            if let Some(mut command) = voice.hush() {
                let _ = tokio::time::timeout(START, quiet(&mut command).status()).await;
            }
        }
    }
}

impl Voice for SpeechDispatcher {
    fn name(&self) -> &'static str {
        "Speech Dispatcher"
    }

    fn list(&self) -> Command {
        command("spd-say", &["--list-synthesis-voices"])
    }

    /// A table of name, language and variant, set to the right; names may have spaces.
    fn languages(&self, answer: &str) -> BTreeSet<String> {
        let rows = answer.lines().skip(1);
        rows.filter_map(|row| row.split_whitespace().rev().nth(1).map(plain))
            .collect()
    }

    fn speak(&self, text: &str, language: &str) -> Command {
        let slower = "-15";
        command(
            "spd-say",
            &["--rate", slower, "--language", language, "--", text],
        )
    }

    fn speaks_itself(&self) -> bool {
        false
    }

    fn hush(&self) -> Option<Command> {
        Some(command("spd-say", &["--cancel"]))
    }
}

impl Voice for Espeak {
    fn name(&self) -> &'static str {
        "eSpeak NG"
    }

    fn list(&self) -> Command {
        command("espeak-ng", &["--voices"])
    }

    /// A table whose second column is the language.
    fn languages(&self, answer: &str) -> BTreeSet<String> {
        let rows = answer.lines().skip(1);
        rows.filter_map(|row| row.split_whitespace().nth(1).map(plain))
            .collect()
    }

    fn speak(&self, text: &str, language: &str) -> Command {
        let words_a_minute = "135";
        command(
            "espeak-ng",
            &["-s", words_a_minute, "-v", language, "--", text],
        )
    }

    fn speaks_itself(&self) -> bool {
        true
    }

    fn hush(&self) -> Option<Command> {
        None
    }
}

/// Whether something on this device speaks a language.
pub(crate) async fn voice(shared: &Arc<Shared>, input: Speaks) -> Result<VoiceState, AppError> {
    let voices = shared.mouth.voices(&input.language).await;
    Ok(VoiceState {
        available: !voices.is_empty(),
        name: voices.first().map(|voice| voice.name().to_owned()),
    })
}

/// Says a sentence aloud; answers when it has begun.
pub(crate) async fn speak(shared: &Arc<Shared>, input: Speak) -> Result<Done, AppError> {
    let text: String = input.text.chars().take(LONGEST).collect();
    shared.mouth.say(&text, &input.language).await?;
    Ok(Done { done: true })
}

/// Breaks off what is being said.
pub(crate) async fn hush(shared: &Arc<Shared>, (): ()) -> Result<Done, AppError> {
    shared.mouth.hush().await;
    Ok(Done { done: true })
}

/// Starts a voice: the program that goes on speaking, if there is one; nothing when it made no
/// sound.
async fn begun(voice: &dyn Voice, text: &str, language: &str) -> Option<Option<Child>> {
    let mut child = voice
        .speak(text, language)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .ok()?;
    let patience = if voice.speaks_itself() {
        START
    } else {
        HANDOVER
    };
    let Ok(ended) = tokio::time::timeout(patience, child.wait()).await else {
        // What speaks itself is speaking; a service that does not take the sentence hangs.
        return voice.speaks_itself().then_some(Some(child));
    };
    let mut said = String::new();
    if let Some(mut stream) = child.stderr.take() {
        // What cannot be read tells nothing.
        let _ = stream.read_to_string(&mut said).await;
    }
    // Without a loudspeaker a voice may say so and end as if all were well.
    let fault = said.lines().any(|line| line.starts_with("error"));
    (ended.ok()?.success() && !fault).then_some(None)
}

async fn asked(voice: &dyn Voice) -> BTreeSet<String> {
    let mut list = voice.list();
    let answer = quiet(&mut list).stdout(Stdio::piped()).output();
    match tokio::time::timeout(ANSWER, answer).await {
        Ok(Ok(output)) if output.status.success() => {
            voice.languages(&String::from_utf8_lossy(&output.stdout))
        }
        // It is not installed, or does not work.
        _ => BTreeSet::new(),
    }
}

fn command(program: &str, words: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(words);
    command
}

fn quiet(command: &mut Command) -> &mut Command {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
}

/// `en-GB` → `en`.
fn plain(code: &str) -> String {
    let code = code.split(['-', '_']).next().unwrap_or_default();
    code.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_read_from_both_tables() {
        let service = "                     NAME                 LANGUAGE                  VARIANT
                Afrikaans                       af                     none
Chinese (Mandarin, latin as English)+Adam                      cmn                     Adam
                  English                    en-GB                     none
                    Hindi                       hi                     none\n";
        let found = SpeechDispatcher.languages(service);
        assert_eq!(found, ["af", "cmn", "en", "hi"].map(str::to_owned).into());
        let program =
            "Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  ur              --/M      Urdu               inc/ur
 5  en-us           --/M      English_(America)  gmw/en-US            (en 3)\n";
        let found = Espeak.languages(program);
        assert_eq!(found, ["en", "ur"].map(str::to_owned).into());
    }

    #[tokio::test]
    async fn without_a_voice_it_says_so() {
        let mouth = Mouth::of(Vec::new());
        assert!(mouth.voices("hi").await.is_empty());
        let said = mouth.say("पाँच सौ पाँच रुपये", "hi").await;
        assert_eq!(said, Err(Problem::VoiceSilent.into()));
        mouth.hush().await;
    }

    #[tokio::test]
    async fn a_voice_program_is_found_where_it_is_installed_and_only_there() {
        let installed = std::process::Command::new("espeak-ng")
            .arg("--version")
            .output()
            .is_ok();
        let mouth = Mouth::of(vec![Box::new(Espeak)]);
        for language in ["en", "hi", "ur"] {
            assert_eq!(
                !mouth.voices(language).await.is_empty(),
                installed,
                "{language}"
            );
        }
        assert!(mouth.voices("no such language").await.is_empty());
        // With or without a loudspeaker: it speaks, or says that it made no sound.
        let said = mouth.say("پانچ سو پانچ روپے", "ur").await;
        assert!(matches!(
            said,
            Ok(()) | Err(AppError::Problem(Problem::VoiceSilent))
        ));
        mouth.hush().await;
    }
}

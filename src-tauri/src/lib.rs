//! The window: one door to the app, and the manners of a desktop program. Nothing else lives
//! here, so that everything a person can do can also be done and tested without a window.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::world::Machine;
use app::{AppError, Shared};
use serde_json::Value;
use tauri::webview::{PageLoadEvent, PageLoadPayload};
use tauri::{AppHandle, Manager, State, Webview, WebviewWindow};
use tauri_plugin_window_state::StateFlags;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::prelude::*;

/// What the window works with: the app, or why its folder could not be opened. The window opens
/// in both cases, because a sentence on the screen helps more than a program that ends.
type Opened = Result<Arc<Shared>, AppError>;

/// Opens the window and answers it until it is closed.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    let given = data_argument();
    let built = tauri::Builder::default()
        .plugin(single_instance(given.as_deref()))
        .plugin(size_and_place())
        .on_page_load(show_when_read)
        .setup(move |handle| {
            for window in handle.webview_windows().values() {
                paint_without_graphics_card(window)?;
            }
            let data = match given.clone() {
                Some(data) => data,
                None => handle.path().app_data_dir()?,
            };
            let _logging = log_into(&data).map(|guard| handle.manage(guard));
            let opened = Shared::open(&data, Box::new(Machine::new())).map(Arc::new);
            if let Ok(shared) = &opened {
                // A folder that was given keeps everything together, papers too.
                if let (None, Ok(documents)) = (&given, handle.path().document_dir()) {
                    shared.keep_papers_in(documents.join("Bahi"));
                }
                tauri::async_runtime::spawn(app::exchange::keep_going(Arc::clone(shared)));
            }
            handle.manage::<Opened>(opened);
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![call])
        .run(tauri::generate_context!());
    if let Err(error) = built {
        tracing::error!(%error, "the window could not be opened");
        eprintln!("bahi-app: the window could not be opened: {error}");
        std::process::exit(1);
    }
}

/// The window's one door.
#[tauri::command]
async fn call(opened: State<'_, Opened>, name: String, input: Value) -> Result<Value, AppError> {
    let shared = Arc::clone(opened.as_ref().map_err(Clone::clone)?);
    // In a task of its own a panic ends the task and is told; the window goes on.
    tauri::async_runtime::spawn(async move { app::call(&shared, &name, input).await })
        .await
        .map_err(AppError::internal)?
}

/// Remembers the window's size and place. Whether it is seen is not remembered: it shows itself.
fn size_and_place() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    tauri_plugin_window_state::Builder::default()
        .with_state_flags(StateFlags::all() - StateFlags::VISIBLE)
        .build()
}

/// Shows the window as soon as its page is read, and not empty before. WebKitGTK would wait up to
/// half a second for the first drawing of a page that itself waits for this program's answers.
fn show_when_read(webview: &Webview, page: &PageLoadPayload<'_>) {
    if page.event() == PageLoadEvent::Finished
        && let Err(error) = webview.window().show()
    {
        tracing::error!(%error, "the window could not be shown");
    }
}

/// Has the pages painted by the processor, everywhere as they are tested: with the drivers of many
/// graphics cards WebKitGTK opens a window that stays white (decision 21).
#[cfg(target_os = "linux")]
fn paint_without_graphics_card(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Other systems' web views choose well by themselves.
#[cfg(not(target_os = "linux"))]
fn paint_without_graphics_card(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// A second start with the same folder shows the window that is open.
fn single_instance(data: Option<&Path>) -> tauri::plugin::TauriPlugin<tauri::Wry> {
    let folder = data.map_or_else(String::new, |data| {
        let full = std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
        blake3::hash(full.as_os_str().as_encoded_bytes()).to_hex()[..12].to_owned()
    });
    tauri_plugin_single_instance::Builder::new()
        .callback(|handle: &AppHandle, _, _| {
            for window in handle.webview_windows().values() {
                // A window that cannot be raised is still there.
                let _ = window.show();
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        })
        .dbus_id(format!("in.bahi.app.data{folder}"))
        .build()
}

/// The folder after `--data`, for tests, for the demo and for a second device on one machine.
fn data_argument() -> Option<PathBuf> {
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--data" {
            return arguments.next().map(PathBuf::from);
        }
    }
    None
}

/// Logs of the last week beside the data, without names and amounts: what the sentence "tell the
/// office this reference" refers to.
fn log_into(data: &Path) -> Option<tracing_appender::non_blocking::WorkerGuard> {
    let files = tracing_appender::rolling::Builder::new()
        .rotation(tracing_appender::rolling::Rotation::DAILY)
        .filename_prefix("bahi")
        .filename_suffix("log")
        .max_log_files(7)
        .build(data.join("log"))
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(files);
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let layer = tracing_subscriber::fmt::layer().json().with_writer(writer);
    tracing_subscriber::registry()
        .with(filter)
        .with(layer)
        .try_init()
        .ok()?;
    Some(guard)
}

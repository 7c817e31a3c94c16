//! The one command of the window: a command of the contract by name, answered with raw bytes.

use std::sync::Arc;

use app::{App, CallContext, Language, Reply};
use tauri::State;
use tauri::ipc::Response;

use crate::closing::Busy;

/// What the command needs: the program, and the count of calls under way.
pub struct Face {
    pub app: App,
    pub busy: Arc<Busy>,
}

/// Runs a command of the contract.
///
/// # Errors
/// The `Problem` as JSON text, in `language`.
#[tauri::command]
pub async fn rpc(
    face: State<'_, Face>,
    name: String,
    input: String,
    call: u32,
    language: String,
) -> Result<Response, String> {
    let _running = face.busy.enter();
    let language = Language::parse(&language).unwrap_or(Language::En);
    match face.app.call(&name, &input, CallContext { call, language }).await {
        Ok(Reply::Json(json)) => Ok(Response::new(json.into_bytes())),
        Ok(Reply::Bytes(bytes)) => Ok(Response::new(bytes)),
        Err(problem) => Err(serde_json::to_string(&problem).unwrap_or(problem.message)),
    }
}

#[cfg(test)]
mod tests {
    use app::Folders;
    use serde_json::{Value, json};
    use tauri::ipc::{CallbackFn, InvokeBody, InvokeResponseBody};
    use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
    use tauri::webview::InvokeRequest;

    /// The window's program without a window, its folders inside `folder`.
    fn page(folder: &std::path::Path) -> tauri::WebviewWindow<MockRuntime> {
        let folders = Folders {
            settings: folder.join("settings"),
            backups: folder.join("backups"),
            documents: folder.to_owned(),
        };
        let program = crate::window::program(mock_builder(), folders);
        let program = program.expect("the program starts without a display");
        let window = tauri::WebviewWindowBuilder::new(&program, "main", Default::default()).build();
        window.expect("a mock window opens")
    }

    fn ask(page: &tauri::WebviewWindow<MockRuntime>, name: &str, input: Value) -> Result<Vec<u8>, Value> {
        let request = InvokeRequest {
            cmd: "rpc".into(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: page.url().expect("the page has an address"),
            body: InvokeBody::Json(json!({"name": name, "input": input.to_string(), "call": 1, "language": "en"})),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(page, request).map(|body| match body {
            InvokeResponseBody::Raw(bytes) => bytes,
            InvokeResponseBody::Json(text) => panic!("answers cross as raw bytes, not as JSON: {text}"),
        })
    }

    #[test]
    fn answers_cross_as_raw_bytes_and_refusals_as_problems() {
        let folder = tempfile::tempdir().expect("a temp folder");
        let page = page(folder.path());
        let answer = ask(&page, "workspace_status", json!({})).expect("a status is always there");
        let status: Value = serde_json::from_slice(&answer).expect("the bytes are JSON");
        assert_eq!(status["open"], false, "nothing is open before a file was opened");

        let refusal = ask(&page, "overview", json!({})).expect_err("no workspace is open");
        let problem: Value = serde_json::from_str(refusal.as_str().expect("a refusal crosses as text")).expect("JSON");
        assert_eq!(problem["code"], "not_now", "the pages act on the code: {problem}");
    }

    #[test]
    fn a_workspace_is_made_and_changed_through_the_command() {
        let folder = tempfile::tempdir().expect("a temp folder");
        let page = page(folder.path());
        let file = folder.path().join("made.parkbridge");
        ask(&page, "workspace_new", json!({"path": file})).expect("a new workspace");
        let draft = json!({"kind": "country", "values": {"iso2": "UZ", "name_en": "Uzbekistan"}});
        let saved: Value = serde_json::from_slice(&ask(&page, "record_add", draft).expect("a country")).expect("JSON");
        assert!(saved["id"].is_string(), "the new record's id comes back: {saved}");
        assert!(file.is_file(), "the workspace is a file on disk");
    }
}

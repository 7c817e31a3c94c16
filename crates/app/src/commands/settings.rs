//! Settings of the device.

use crate::app::{Context, lock};
use crate::contract::wire::{Event, Nothing, Settings, SettingsChange};
use crate::problem::AppError;

pub(crate) async fn settings_get(context: &Context, _: Nothing) -> Result<Settings, AppError> {
    Ok(lock(&context.inner().settings).get().clone())
}

pub(crate) async fn settings_save(context: &Context, change: SettingsChange) -> Result<Settings, AppError> {
    let settings = {
        let mut store = lock(&context.inner().settings);
        store.change(change).map_err(|error| AppError::Settings(error.to_string()))?;
        store.get().clone()
    };
    if let Some(open) = context.inner().workspace.read().await.as_ref() {
        open.workspace.set_author(settings.author.clone());
    }
    context.tell(Event::Changed { subjects: vec!["settings".to_owned()] });
    Ok(settings)
}

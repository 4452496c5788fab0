//! A transaction that is stopped after any of its statements, or looked at from outside at that moment.

use crate::StoreError;
use std::cell::RefCell;

type Hook = Box<dyn FnMut(&'static str) -> Result<(), StoreError>>;

thread_local! {
    static HOOK: RefCell<Option<Hook>> = const { RefCell::new(None) };
}

/// Calls `hook` before every statement of a write on this thread, and before its commit.
pub(crate) fn at_each_step(hook: impl FnMut(&'static str) -> Result<(), StoreError> + 'static) {
    HOOK.set(Some(Box::new(hook)));
}

/// Lets writes run through again.
pub(crate) fn never() {
    HOOK.set(None);
}

pub(crate) fn step(at: &'static str) -> Result<(), StoreError> {
    HOOK.with_borrow_mut(|hook| hook.as_mut().map_or(Ok(()), |hook| hook(at)))
}

//! What is freed is written over with zeros.
//!
//! Keys wipe themselves. Everything else that an open installation handles (answers, codes, requests of the window, what
//! a library copies) goes through ordinary strings and vectors, of which a freed one would stay readable until its
//! place is used again. This is for every program that opens installations, so it stands where they all pass.
//! SQLCipher does the same for its own memory.

use std::alloc::System;
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static WIPED: ZeroAlloc<System> = ZeroAlloc(System);

//! A development door to the command layer for browsers in tests; never part of a release.

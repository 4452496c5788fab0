//! Sealing and opening of batches, device signatures. Pure but for the randomness age draws.

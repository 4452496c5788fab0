//! Buckets: the few sizes a sealed batch may have, so that its length tells nothing about the answers.

/// The size of a sealed batch. Every interview without media has the same one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bucket {
    /// 8 KiB.
    K8,
    /// 16 KiB.
    K16,
    /// 64 KiB.
    K64,
    /// 256 KiB.
    K256,
    /// 1 MiB.
    M1,
}

impl Bucket {
    /// All of them, smallest first.
    pub const ALL: [Self; 5] = [Self::K8, Self::K16, Self::K64, Self::K256, Self::M1];

    /// The number of bytes of the *whole* sealed batch, from its magic to the end of the age file.
    #[must_use]
    pub const fn bytes(self) -> usize {
        match self {
            Self::K8 => 8 << 10,
            Self::K16 => 16 << 10,
            Self::K64 => 64 << 10,
            Self::K256 => 256 << 10,
            Self::M1 => 1 << 20,
        }
    }

    /// The bucket whose batches have exactly this many bytes.
    #[must_use]
    pub fn of_size(bytes: usize) -> Option<Self> {
        Self::ALL.into_iter().find(|bucket| bucket.bytes() == bytes)
    }
}

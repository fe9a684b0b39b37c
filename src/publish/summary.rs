//! What became of the files of a build, in numbers.

/// What a file is to the others. Assets are written before the pages that name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// A file that pages name: a style, a script, an image.
    Asset,
    /// A page, or a file that names pages, such as `sitemap.xml`.
    Page,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It was new or different and is written.
    Written,
    /// It was there with the same bytes and is not touched.
    Unchanged,
}

/// How many files a build has, and what became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// The pages of the build.
    pub pages: usize,
    /// The assets of the build.
    pub assets: usize,
    /// The files that were written.
    pub written: usize,
    /// The files that were there already.
    pub unchanged: usize,
    /// Those of them that were taken over without being made again.
    pub kept: usize,
    /// The files of earlier builds that were removed.
    pub removed: usize,
    /// The size of all files of the build together, in bytes.
    pub bytes: u64,
}

impl Summary {
    /// Counts one file of the build.
    pub(super) fn count(&mut self, stage: Stage, outcome: Outcome, bytes: u64) {
        match stage {
            Stage::Asset => self.assets += 1,
            Stage::Page => self.pages += 1,
        }
        match outcome {
            Outcome::Written => self.written += 1,
            Outcome::Unchanged => self.unchanged += 1,
        }
        self.bytes += bytes;
    }
}

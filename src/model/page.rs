//! A free page, and the text of a home page (`index.md`).

use crate::field::Text;

entity! {
    /// A free page. `index.md` is the text of a home page.
    pub struct Page {
        /// The page's title.
        pub title: Text,
        /// The words in the menu, when they differ from the title.
        pub menu: Option<Text>,
        /// The page's place in the footer's menu; left out when it is not in the menu.
        pub order: Option<u16>,
    }
}

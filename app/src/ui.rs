//! Plain parts that know no shop: icons, pictures, breadcrumbs, pagers, progress, raw text; and how
//! markup in a page becomes other markup.

pub mod breadcrumbs;
pub mod countdown;
pub mod field;
pub mod focus;
pub mod head;
pub mod icon;
pub mod live;
pub mod morph;
pub mod near;
pub mod pager;
pub mod picture;
pub mod progress;
pub mod raw_text;
pub mod stepper;

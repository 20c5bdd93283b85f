//! Writes an HTML contact sheet of the demo pictures, to look at them:
//! `contact_sheet OUT.html [--px N] [--seeds N] [--columns N] [--view V]… [--kind K]… [--colour C]…`.
//! Without `--view` a row shows all eight; `--banner` shows the banners.

use std::fmt::Write;

use demo::picture::{Banner, COLOURS, Kind, Picture, View, banner_path, colour_code};

fn main() -> std::io::Result<()> {
    let mut args = std::env::args().skip(1);
    let out = args.next().unwrap_or_else(|| String::from("contact.html"));
    let (mut px, mut seeds, mut columns) = (200, 1, 1);
    let (mut kinds, mut views, mut colours) = (Vec::new(), Vec::new(), Vec::new());
    let mut banners = false;
    while let Some(flag) = args.next() {
        if flag == "--banner" {
            banners = true;
            continue;
        }
        let value = args.next().unwrap_or_default();
        match flag.as_str() {
            "--px" => px = value.parse().unwrap_or(px),
            "--columns" => columns = value.parse().unwrap_or(columns),
            "--seeds" => seeds = value.parse().unwrap_or(seeds),
            "--kind" => kinds.extend(Kind::from_code(&value)),
            "--view" => views.extend(View::from_code(&value)),
            "--colour" => colours.extend(colour_code(&value)),
            other => eprintln!("unknown flag {other}"),
        }
    }
    let mut page = String::from("<body style='margin:0;width:9999px;line-height:0'>");
    if banners {
        for banner in Banner::ALL {
            add(&mut page, &banner_path(banner.code(), false), px * 4);
            add(&mut page, &banner_path(banner.code(), true), px * 8 / 5);
            page.push_str("<br>");
        }
        return std::fs::write(out, page);
    }
    let kinds = if kinds.is_empty() { Kind::ALL.to_vec() } else { kinds };
    let views = if views.is_empty() { View::ALL.to_vec() } else { views };
    for (index, &kind) in kinds.iter().enumerate() {
        for round in 0..seeds {
            let seed = (index as u32 + 1) * 7919 + round * 104_729;
            let at = (index * 5 + round as usize * 11) % COLOURS.len();
            let colour = if colours.is_empty() {
                COLOURS[at].0
            } else {
                colours[(index + round as usize) % colours.len()]
            };
            if (index * seeds as usize + round as usize).is_multiple_of(columns) {
                page.push_str("<br>");
            }
            for &view in &views {
                add(&mut page, &Picture { kind, colour, seed, view }.path(), px);
            }
        }
    }
    std::fs::write(out, page)
}

fn add(page: &mut String, path: &str, px: u32) {
    if let Some(svg) = demo::draw(path) {
        let sized = svg.replacen("<svg ", &format!("<svg style='width:{px}px;height:auto' "), 1);
        let _ = write!(page, "<span title='{path}'>{sized}</span>");
    }
}

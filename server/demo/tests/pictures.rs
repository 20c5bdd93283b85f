//! Every picture of the demo mall: well-formed, small, and like no other.

use std::collections::HashSet;

use demo::draw;
use demo::picture::{Banner, COLOURS, Kind, Picture, View, banner_path};

/// The pictures looked at: every kind and view with a few colours and seeds.
fn sample() -> impl Iterator<Item = Picture> {
    let looks = [("navy", 0), ("white", 0xffff_ffff), ("clear", 7), ("rose-gold", 0x00c0_ffee)];
    Kind::ALL.iter().flat_map(move |&kind| {
        View::ALL.iter().flat_map(move |&view| {
            looks.into_iter().map(move |(colour, seed)| Picture { kind, colour, seed, view })
        })
    })
}

fn svg(picture: &Picture) -> String {
    draw(&picture.path()).unwrap_or_else(|| panic!("{picture} is not drawn"))
}

/// Checks tags, attributes, ids and numbers; `Err` says what is wrong.
fn check_xml(text: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut ids = HashSet::new();
    let mut used = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        if !rest[..start].is_empty() {
            return Err(format!("text {:?}", &rest[..start]));
        }
        let end = rest.find('>').ok_or("a tag without an end")?;
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes another element"));
            }
            continue;
        }
        let name = tag.trim_end_matches('/').split(' ').next().unwrap_or_default();
        for (key, value) in attributes(tag.trim_end_matches('/'), name)? {
            match key {
                "id" if !ids.insert(value.to_owned()) => return Err(format!("id {value} twice")),
                "href" => used.push(value.trim_start_matches('#').to_owned()),
                _ => {}
            }
            if let Some(id) = value.strip_prefix("url(#") {
                used.push(id.trim_end_matches(')').to_owned());
            }
        }
        if !tag.ends_with('/') {
            open.push(name);
        }
    }
    if !open.is_empty() || !rest.is_empty() {
        return Err(format!("left open: {open:?} {rest:?}"));
    }
    match used.iter().find(|id| !ids.contains(*id)) {
        Some(id) => Err(format!("{id} is used but not defined")),
        None => Ok(()),
    }
}

fn attributes<'a>(tag: &'a str, name: &str) -> Result<Vec<(&'a str, &'a str)>, String> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    let mut rest = tag[name.len()..].trim_start();
    while !rest.is_empty() {
        let (key, after) = rest.split_once("=\"").ok_or_else(|| format!("attribute in {tag}"))?;
        let (value, after) = after.split_once('"').ok_or_else(|| format!("quote in {tag}"))?;
        if found.iter().any(|(known, _)| *known == key) {
            return Err(format!("{key} twice in {tag}"));
        }
        found.push((key, value));
        rest = after.trim_start();
    }
    Ok(found)
}

#[test]
fn pictures_are_well_formed_and_harmless() {
    for picture in sample() {
        let text = svg(&picture);
        check_xml(&text).unwrap_or_else(|wrong| panic!("{picture}: {wrong}"));
        assert!(text.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\""));
        for word in ["NaN", "2147483", "<script", "http://", "<text", "<image", "style="] {
            let found = text.replacen("http://www.w3.org/2000/svg", "", 1).contains(word);
            assert!(!found, "{picture} contains {word}");
        }
    }
}

#[test]
fn pictures_are_small() {
    let mut sizes: Vec<(usize, String)> =
        sample().map(|picture| (svg(&picture).len(), picture.path())).collect();
    sizes.sort();
    let (largest, path) = &sizes[sizes.len() - 1];
    assert!(*largest <= 9 * 1024, "{path} takes {largest} bytes");
    let median = sizes[sizes.len() / 2].0;
    assert!(median <= 3800, "the median is {median} bytes");
}

#[test]
fn every_look_and_view_has_its_own_picture() {
    let mut alike = Vec::new();
    for &kind in Kind::ALL {
        let mut seen = HashSet::new();
        for &view in View::ALL {
            for (colour, seed) in [("navy", 1), ("navy", 2), ("coral", 1)] {
                let picture = Picture { kind, colour, seed, view };
                let text = svg(&picture);
                let id = text.split("id=\"").nth(1).and_then(|rest| rest.get(..4));
                let plain = text.replace(id.unwrap_or_default(), "");
                if !seen.insert(plain) {
                    alike.push(picture.path());
                }
            }
        }
    }
    assert!(alike.is_empty(), "these look like another one: {alike:#?}");
}

#[test]
fn a_picture_is_drawn_alike_each_time_and_ids_are_its_own() {
    let picture = Picture { kind: Kind::Mug, colour: "teal", seed: 5, view: View::Front };
    assert_eq!(svg(&picture), svg(&picture));
    let ids = |picture: &Picture| -> HashSet<String> {
        svg(picture).split(" id=\"").skip(1).map(|rest| rest[..5].to_owned()).collect()
    };
    let other = Picture { seed: 6, ..picture };
    assert!(ids(&picture).is_disjoint(&ids(&other)));
}

#[test]
fn every_colour_is_drawn() {
    let pictures: HashSet<String> = COLOURS
        .iter()
        .map(|&(colour, _)| {
            let view = View::Front;
            svg(&Picture { kind: Kind::Tshirt, colour, seed: 3, view })
        })
        .collect();
    assert_eq!(pictures.len(), COLOURS.len());
}

#[test]
fn banners_are_drawn_in_both_forms() {
    for banner in Banner::ALL {
        for (phone, size) in
            [(false, "width=\"1600\" height=\"640\""), (true, "width=\"780\" height=\"900\"")]
        {
            let path = banner_path(banner.code(), phone);
            let text = draw(&path).unwrap_or_else(|| panic!("{path} is not drawn"));
            check_xml(&text).unwrap_or_else(|wrong| panic!("{path}: {wrong}"));
            assert!(text.contains(size) && !text.contains("NaN"), "{path}");
            assert!(text.len() <= 24 * 1024, "{path} takes {} bytes", text.len());
        }
    }
}

#[test]
fn other_paths_are_not_drawn() {
    for path in ["", "/media/demo/mug/navy-1-front.svg", "/media/demo/banner/x-wide.svg", "/a.svg"]
    {
        assert_eq!(draw(path), None, "{path}");
    }
}

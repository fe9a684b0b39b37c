//! Pictures: what is published of them, what is not, how often they are made, and what becomes of broken ones.
#![expect(clippy::disallowed_methods, reason = "the test damages what was kept, as a disk may")]

use std::{collections::BTreeSet, fs, path::Path};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use streekwerk::{
    diagnostic::{Diagnostic, Severity},
    picture::{Cache, Size, look},
    pipeline::{self, BuildError},
    source::Sources,
};

use crate::{
    html,
    site::{self, Files},
};

/// Stands in what a camera notes; no published file may hold it.
const PLACE: &[u8] = b"52 deg 13 min N";

/// The text into which pictures are put.
const TEXT: &str = "regions/noordhaven/pages/bezoek.md";

/// Returns a photograph, 700 by 500 as it lies and 500 by 700 as it is shown: red at its top, blue below.
fn photograph() -> Vec<u8> {
    let lying = RgbImage::from_fn(700, 500, |x, _| if x < 350 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) });
    with_notes(&encoded(&lying.into(), ImageFormat::Jpeg))
}

fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image.write_to(&mut out, format).expect("a picture can be encoded");
    out.into_inner()
}

/// Puts into a JPEG what a camera does: that it is to be turned by a quarter (EXIF, 274 = 6), a place (34853, here as plain
/// text), a comment, and behind its end a film.
fn with_notes(jpeg: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x02".to_vec();
    exif.extend(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
    exif.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0");
    exif.extend(PLACE);
    let piece = |sort: u8, data: &[u8]| {
        let length = u16::try_from(data.len() + 2).expect("notes are short").to_be_bytes();
        [&[0xff, sort], &length[..], data].concat()
    };
    [&jpeg[..2], &piece(0xe1, &exif), &piece(0xfe, PLACE), &jpeg[2..], PLACE].concat()
}

/// Returns the small network with more files, and with a text at the end of one of its pages.
fn network(text: &str, media: &[(&str, &[u8])]) -> Files {
    let mut files = site::files_below(&site::folder(site::NETWORK));
    files.get_mut(TEXT).expect("the page is there").extend(text.as_bytes());
    files.extend(media.iter().map(|(name, bytes)| (format!("regions/noordhaven/media/{name}"), bytes.to_vec())));
    files
}

/// Builds content, and keeps what is made of pictures in `pictures`.
#[track_caller]
fn build_with(files: &Files, day: &str, pictures: &Cache, output: &Path) -> Files {
    let sources = Sources::from_memory(files);
    let checked = pipeline::check(&sources, &site::settings(day, None, None));
    site::publish_with(&sources, &checked.site.expect("a portal"), pictures, output).expect("it is published");
    site::site_files(output)
}

#[track_caller]
fn build(files: &Files, pictures: &Cache) -> Files {
    build_with(files, site::DAY, pictures, tempfile::tempdir().expect("a folder").path())
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Returns the files of a picture by their names without hash: `media/foto.320.webp`.
fn made<'f>(files: &'f Files, stem: &str) -> Vec<(String, &'f [u8])> {
    let start = format!("media/{stem}.");
    let of = files.iter().filter(|(name, _)| name.starts_with(&start));
    of.map(|(name, bytes)| (format!("{start}{}", &name[start.len() + 11..]), bytes.as_slice())).collect()
}

#[test]
fn no_file_tells_where_a_photograph_was_taken() {
    let photograph = photograph();
    assert!(holds(&photograph, PLACE) && holds(&photograph, b"Exif"));
    let text = "\n![Een muur](media/foto.jpg) [Bewaar de foto](media/foto.jpg)\n";
    let files = build(&network(text, &[("foto.jpg", &photograph)]), &Cache::default());
    let telling: Vec<&String> = files.iter().filter(|(_, bytes)| holds(bytes, PLACE)).map(|(name, _)| name).collect();
    assert!(telling.is_empty(), "{telling:?}");
    let noted: Vec<_> = made(&files, "foto").into_iter().filter(|(_, bytes)| holds(bytes, b"Exif")).collect();
    let [(name, kept)] = &noted[..] else { panic!("only the file to keep says how it is to be turned") };
    assert_eq!(name, "media/foto.jpg");
    assert_eq!(look(kept), look(&photograph));
    assert!(kept.len() < photograph.len());
}

#[test]
fn a_photograph_is_turned_and_made_in_several_widths() {
    let files = build(&network("\n![Een muur](media/foto.jpg)\n", &[("foto.jpg", &photograph())]), &Cache::default());
    let made = made(&files, "foto");
    let names: Vec<&str> = made.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["media/foto.320.webp", "media/foto.500.jpg", "media/foto.500.webp"]);
    for ((name, bytes), (width, height)) in made.iter().zip([(320, 448), (500, 700), (500, 700)]) {
        let image = image::load_from_memory(bytes).expect("a picture").into_rgb8();
        assert_eq!((image.width(), image.height()), (width, height), "{name}");
        let [red, _, blue] = image.get_pixel(width / 2, height / 8).0;
        assert!(red > 180 && blue < 80, "{name}: the top is red");
        let [red, _, blue] = image.get_pixel(width / 2, height * 7 / 8).0;
        assert!(red < 80 && blue > 180, "{name}: the foot is blue");
    }
    assert_eq!(look(made[1].1).map(|picture| picture.size), Ok(Size { width: 500, height: 700 }));
}

#[test]
fn a_page_offers_all_widths_and_loads_the_first_image_at_once() {
    let text = "\n![Een muur](media/foto.jpg)\n\n![Nog een muur](media/foto.jpg)\n";
    let mut content = network(text, &[("foto.jpg", &photograph())]);
    // Without the image that stands there before.
    let page = content.get_mut(TEXT).expect("the page is there");
    *page = String::from_utf8_lossy(page).replace("![De kade](media/kade.png)", "").into_bytes();
    let files = build(&content, &Cache::default());
    let page = String::from_utf8_lossy(&files["noordhaven/bezoek/index.html"]);
    let images: Vec<_> = html::tags(&page).filter(|tag| tag.name == "img").collect();
    let said: Vec<_> =
        images.iter().map(|tag| ["alt", "width", "height", "loading"].map(|name| tag.get(name))).collect();
    assert_eq!(
        said,
        [
            [Some("Een muur"), Some("500"), Some("700"), None],
            [Some("Nog een muur"), Some("500"), Some("700"), Some("lazy")],
        ]
    );
    let choice = html::tags(&page).find(|tag| tag.name == "source").expect("a choice of files");
    let choices: Vec<&str> = choice.get("srcset").unwrap_or_default().split(", ").collect();
    assert!(choices.len() == 2 && choices[0].ends_with(".320.webp 320w") && choices[1].ends_with(".500.webp 500w"));
    assert!(choice.get("sizes").is_some() && choice.get("type") == Some("image/webp"));
}

#[test]
fn a_picture_is_made_once_and_a_damaged_copy_is_made_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let content = network("\n![Een muur](media/foto.jpg)\n", &[("foto.jpg", &photograph())]);
    let next = || Cache::in_folder(folder.path());
    let first = next();
    let files = build(&content, &first);
    assert!(first.developed() >= 2, "the network has pictures");

    let second = next();
    assert_eq!(build(&content, &second), files);
    assert_eq!(second.developed(), 0);

    let kept: Vec<_> =
        site::files_below(folder.path()).into_iter().filter(|(name, _)| name.contains("-500.")).collect();
    for (index, (name, bytes)) in kept.iter().enumerate() {
        let mut damaged = bytes.clone();
        if index == 0 {
            damaged.truncate(20);
        } else {
            damaged[20] ^= 1;
        }
        fs::write(folder.path().join(name), damaged).expect("a file can be written");
    }
    let third = next();
    assert_eq!(build(&content, &third), files);
    assert_eq!((kept.len(), third.developed()), (2, 1));
    assert!(kept.iter().all(|(name, bytes)| fs::read(folder.path().join(name)).is_ok_and(|now| now == *bytes)));
}

#[test]
fn an_edit_of_a_text_makes_no_picture() {
    let output = tempfile::tempdir().expect("a folder");
    let mut content = network("\n![Een muur](media/foto.jpg)\n", &[("foto.jpg", &photograph())]);
    build_with(&content, site::DAY, &Cache::default(), output.path());
    content.get_mut(TEXT).expect("the page is there").extend(b"\nEr komt een zin bij.\n");
    // Nothing is kept but the output itself.
    let pictures = Cache::default();
    build_with(&content, site::DAY, &pictures, output.path());
    assert_eq!(pictures.developed(), 0);
}

#[test]
fn nothing_is_kept_of_a_photograph_that_may_no_longer_be_shown() {
    let (folder, output) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let mut content = network("", &[]);
    // A picture of its own, which no other file has the bytes of.
    let portrait = encoded(&RgbImage::from_pixel(40, 40, Rgb([9, 99, 199])).into(), ImageFormat::Png);
    content.insert("regions/noordhaven/media/sietske.png".to_owned(), portrait.clone());
    let key = streekwerk::picture::key(blake3::hash(&portrait)).to_hex();
    let names =
        |files: &Files| files.keys().filter(|name| name.contains("sietske") || name.contains(key.as_str())).count();
    let after = |day| {
        let files = build_with(&content, day, &Cache::in_folder(folder.path()), output.path());
        (names(&files), names(&site::files_below(folder.path())))
    };
    assert_eq!(after("2028-01-09"), (2, 2));
    assert_eq!(after("2028-01-10"), (0, 0));
}

/// Returns the faults of pictures that a build of content ends with.
fn build_faults(files: &Files) -> Vec<Diagnostic> {
    let sources = Sources::from_memory(files);
    let site = site::check(&sources, &site::settings(site::DAY, None, None)).site.expect("a portal");
    let output = tempfile::tempdir().expect("a folder");
    match site::publish_with(&sources, &site, &Cache::default(), output.path()) {
        Err(BuildError::Pictures(faults)) => {
            assert!(!output.path().join("index.html").exists(), "no page is written");
            faults
        }
        other => panic!("the build ends with {other:?}"),
    }
}

#[test]
fn a_picture_that_turns_out_to_be_damaged_stops_the_build_and_is_told_where_it_is_shown() {
    let mut broken = encoded(&RgbImage::from_pixel(60, 60, Rgb([9, 99, 199])).into(), ImageFormat::Png);
    // Behind the header: the coded pixels, which no longer are any.
    let at = broken.windows(4).position(|name| name == b"IDAT").expect("pixels") + 4;
    broken[at..at + 8].fill(0xff);
    let text = "\n![Een muur](media/kapot.png)\n\n![Nog een](media/stuk.png)\n";
    let faults = build_faults(&network(text, &[("kapot.png", &broken), ("stuk.png", &broken)]));
    let files: BTreeSet<&str> = faults.iter().map(|fault| fault.place.file.as_str()).collect();
    assert_eq!((faults.len(), files.into_iter().collect::<Vec<_>>()), (2, vec![TEXT]));
    assert!(faults.iter().all(|fault| fault.code == "image-broken" && fault.severity == Severity::Error));
}

#[test]
fn a_large_photograph_is_warned_of_and_works() {
    // What stands behind its end counts as well: it lies in the content.
    let large = [photograph(), vec![7; 10_000_000]].concat();
    let content = network("\n![Een muur](media/foto.jpg)\n", &[("foto.jpg", &large)]);
    let sources = Sources::from_memory(&content);
    let checked = site::check(&sources, &site::settings(site::DAY, None, None));
    let told: Vec<_> = checked.diagnostics.iter().filter(|fault| fault.code == "image-large").collect();
    assert_eq!(
        told.iter().map(|fault| (fault.severity, fault.place.file.as_str())).collect::<Vec<_>>(),
        [(Severity::Warning, TEXT)]
    );
    let files = build(&content, &Cache::default());
    assert!(made(&files, "foto").iter().all(|(_, bytes)| bytes.len() < 100_000));
}

#[test]
fn no_damage_to_a_picture_makes_the_program_fall_over() {
    let byte = |number: u32| u8::try_from(number % 256).expect("less than 256");
    let colours = |x, y| Rgb([byte(x * 3), byte(y * 5), byte(x * y)]);
    let image = DynamicImage::from(RgbImage::from_fn(64, 48, colours));
    let pictures = Cache::default();
    let mut dice = 1_u32;
    let mut roll = move |below: usize| {
        dice = dice.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        dice as usize % below
    };
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = with_alpha_where_it_may(&image, format);
        for _ in 0..150 {
            let mut bytes = whole.clone();
            for _ in 0..=roll(4) {
                let at = roll(bytes.len());
                bytes[at] = u8::try_from(roll(256)).expect("a byte");
            }
            bytes.truncate(bytes.len() - roll(3) * roll(bytes.len() / 2));
            let Ok(picture) = look(&bytes) else { continue };
            let _plain = streekwerk::picture::without_notes(&picture, &bytes);
            let key = streekwerk::picture::key(blake3::hash(&bytes));
            if picture.size.width > 4096 || picture.size.height > 4096 {
                continue;
            }
            for print in picture.prints() {
                let made = pictures.print(key, &picture, print, || Ok(bytes.clone().into()));
                if let Ok(made) = made {
                    let size = look(&made).expect("what is made is a picture").size;
                    assert_eq!(size, picture.size_at(print.width));
                }
            }
        }
    }
}

fn with_alpha_where_it_may(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    if format == ImageFormat::Jpeg { encoded(image, format) } else { encoded(&image.to_rgba8().into(), format) }
}

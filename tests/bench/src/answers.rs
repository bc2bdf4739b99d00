//! Answers of a server, of any size: pages of users with all that real ones have.
//!
//! Some members are missing or `null`, some are not in the description, some stand in another order; texts have escapes and
//! letters of many alphabets.

use std::fmt::Write as _;

const FIRST_NAMES: [&str; 8] = [
    "Ada", "Zoë", "Łukasz", "Jürgen", "明子", "Mary Ann", "Nikolaĭ", "Inês",
];
const LAST_NAMES: [&str; 8] = [
    "Lovelace",
    "O\\u2019Neill",
    "Kowalski",
    "Müller-Lüdenscheidt",
    "山田",
    "\\\"Mac\\\" Gregor",
    "Ivanov",
    "d\\u00e1 Silva",
];
const COUNTRIES: [&str; 6] = ["GB", "NL", "PL", "DE", "JP", "PT"];
const ROLES: [&str; 5] = [
    "ORG_OWNER",
    "ORG_MEMBER",
    "ORG_READ_ONLY",
    "GROUP_OWNER",
    "GROUP_DATA_ACCESS_READ_ONLY",
];

/// The smallest page of users that has at least so many bytes.
pub fn page(size: usize) -> String {
    let mut text = String::from(
        r#"{"links":[{"href":"https://cloud.example.com/api/orgs/1/users?pageNum=1&itemsPerPage=100","rel":"self"}],"results":["#,
    );
    let mut count = 0;
    while count == 0 || text.len() + 20 < size {
        if count > 0 {
            text.push(',');
        }
        text.push_str(&user(count));
        count += 1;
    }
    _ = write!(text, r#"],"totalCount":{count}}}"#);
    text
}

/// The members of one user as text, in the documented order or another one.
fn user(index: u64) -> String {
    let mut members = members(index);
    if index % 16 == 15 {
        let half = members.len() / 2;
        members.rotate_left(half);
    }
    format!("{{{}}}", members.join(","))
}

fn members(index: u64) -> Vec<String> {
    let seed = mix(index);
    let (first, last) = (pick(&FIRST_NAMES, seed), pick(&LAST_NAMES, seed >> 8));
    let mut members = vec![
        format!(r#""country":"{}""#, pick(&COUNTRIES, seed >> 16)),
        format!(r#""createdAt":"{}""#, time(seed)),
        format!(r#""emailAddress":"user{index}@mail.example.com""#),
        format!(r#""firstName":"{first}""#),
        format!(r#""id":"{}""#, id(seed)),
    ];
    match seed % 4 {
        0 => {}
        1 => members.push(r#""lastAuth":null"#.to_owned()),
        _ => members.push(format!(r#""lastAuth":"{}""#, time(seed >> 3))),
    }
    members.push(format!(r#""lastName":"{last}""#));
    if seed % 8 != 3 {
        let href = format!("https://cloud.example.com/api/users/{}", id(seed));
        members.push(format!(r#""links":[{{"href":"{href}","rel":"self"}}]"#));
    }
    if index % 5 == 2 {
        members.push(
            r#""loginRegion":{"code":"eu-west","zones":["a",1,null],"pinned":false}"#.to_owned(),
        );
    }
    members.push(format!(r#""mobileNumber":"+4930{:07}""#, seed % 10_000_000));
    members.push(format!(r#""roles":[{}]"#, list(1 + seed % 4, seed, role)));
    if seed % 3 != 1 {
        members.push(format!(
            r#""teamIds":[{}]"#,
            list(seed % 3, seed, |seed| format!("\"{}\"", id(seed)))
        ));
    }
    members.push(format!(r#""username":"user{index}@mail.example.com""#));
    members
}

fn role(seed: u64) -> String {
    let scope = if seed.is_multiple_of(2) {
        "orgId"
    } else {
        "groupId"
    };
    format!(
        r#"{{"{scope}":"{}","roleName":"{}"}}"#,
        id(seed),
        pick(&ROLES, seed)
    )
}

/// So many items, with commas.
fn list(count: u64, seed: u64, item: impl Fn(u64) -> String) -> String {
    let items = (0..count).map(|place| item(mix(seed ^ place)));
    items.collect::<Vec<_>>().join(",")
}

/// 24 hexadecimal digits.
fn id(seed: u64) -> String {
    format!("{seed:016x}{:08x}", mix(seed) >> 32)
}

fn time(seed: u64) -> String {
    let (day, hour, second) = (1 + seed % 28, seed % 24, seed % 60);
    format!("2024-0{}-{day:02}T{hour:02}:30:{second:02}Z", 1 + seed % 9)
}

fn pick<'a>(texts: &[&'a str], seed: u64) -> &'a str {
    let count = u64::try_from(texts.len()).unwrap_or(1);
    let place = usize::try_from(seed % count).unwrap_or_default();
    texts.get(place).copied().unwrap_or_default()
}

/// Spreads a number over 64 bits (SplitMix64), the same way each time.
fn mix(number: u64) -> u64 {
    let mixed = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

//! A field that stands twice in a file: of the two the last would count, and nobody would know.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// A JSON text in which every object has each of its fields once; what they say is not kept.
struct Once;

/// How the message of a field that stands twice begins; no other error of a text says so.
const TWICE: &str = "twice: ";

/// A sentence about the first field that stands twice, with its name and the line of the second;
/// none where there is none, and where the text is no JSON.
pub(super) fn twice(text: &str) -> Option<String> {
    let error = serde_json::from_str::<Once>(text).err()?;
    let message = error.to_string();
    let (name, _) = message.strip_prefix(TWICE)?.rsplit_once(" at line ")?;
    Some(format!(
        "{name}: it stands twice, the second time on line {}; take one of the two out",
        error.line()
    ))
}

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Once;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Once, A::Error> {
        let mut names: BTreeSet<String> = BTreeSet::new();
        while let Some(name) = map.next_key::<String>()? {
            if names.contains(&name) {
                return Err(A::Error::custom(format_args!("{TWICE}{name}")));
            }
            names.insert(name);
            map.next_value::<Once>()?;
        }
        Ok(Once)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Once, A::Error> {
        while seq.next_element::<Once>()?.is_some() {}
        Ok(Once)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_str<E>(self, _: &str) -> Result<Once, E> {
        Ok(Once)
    }

    fn visit_unit<E>(self) -> Result<Once, E> {
        Ok(Once)
    }
}

#[cfg(test)]
mod tests {
    use super::twice;

    #[test]
    fn a_field_that_stands_twice_is_named_with_its_line() {
        let nested = "{\n \"a\": 1,\n \"list\": [{ \"b\": {\n \"most\": 1,\n \"less\": null,\n \"most\": 2\n} }]\n}";
        let told = twice(nested).expect("it is told");
        assert!(told.starts_with("most: "), "{told}");
        assert!(told.contains("line 6"), "{told}");
        let once = "{ \"a\": { \"b\": -1.5 }, \"c\": { \"b\": [true, \"a\"] } }";
        for text in [once, "{ \"a\": ", "[]", "twice: a at line 3"] {
            assert_eq!(twice(text), None, "{text}");
        }
    }
}

//! Members of objects by name.

use serde_json::{Map, Value};

/// How many keys are compared one by one. Most objects of a document have fewer, and computing the hash of a name takes longer than
/// comparing it with all of them.
const FEW: usize = 16;

/// The member of an object.
pub(super) fn member<'v>(members: &'v Map<String, Value>, name: &str) -> Option<&'v Value> {
    if members.len() > FEW {
        return members.get(name);
    }
    let mut members = members.iter();
    members
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_and_many_members() {
        for count in [0, 1, FEW, FEW + 1] {
            let members = (0..count).map(|it| (it.to_string(), Value::from(it)));
            let members: Map<String, Value> = members.collect();
            for it in 0..count {
                assert_eq!(member(&members, &it.to_string()), Some(&Value::from(it)));
            }
            assert_eq!(member(&members, "x"), None);
        }
    }
}

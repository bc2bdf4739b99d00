//! Values that hold values.

use std::collections::BTreeMap;

use super::{List, Map, ReadError, Reader, Value, View};

/// Both `null` and a member that is left out are `None`; but for whatever JSON, `null` is a value.
impl<T: Value> Value for Option<T> {
    fn empty() -> Self {
        None
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        if reader.is_nothing() || (!T::has_null() && reader.null()?) {
            *self = None;
            return Ok(());
        }
        self.insert(T::empty()).read(reader)
    }

    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}

impl<T: Value> Value for Box<T> {
    fn empty() -> Self {
        Box::new(T::empty())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        T::read(self, reader)
    }

    fn view(&self) -> View<'_> {
        T::view(self)
    }

    fn has_null() -> bool {
        T::has_null()
    }
}

impl<T: Value> Value for Vec<T> {
    fn empty() -> Self {
        Vec::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.clear();
        reader.items(&mut |reader| self.read_member("", reader))
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn read_member(&mut self, _: &str, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.push(T::empty());
        let Some(item) = self.last_mut() else {
            return Ok(());
        };
        item.read(reader).inspect_err(|_| _ = self.pop())
    }
}

impl<T: Value> List for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<&dyn Value> {
        self.get(index).map(|item| item as &dyn Value)
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn empty() -> Self {
        BTreeMap::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.clear();
        reader.members(&mut |reader, name| self.read_member(name, reader))
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn read_member(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        let mut value = T::empty();
        let start = reader.mark();
        if let Err(error) = value.read(reader) {
            return reader.leave_out(error, start);
        }
        self.insert(name.to_owned(), value);
        Ok(())
    }
}

impl<T: Value> Map for BTreeMap<String, T> {
    fn members(&self) -> Vec<(&str, &dyn Value)> {
        self.iter()
            .map(|(name, value)| (name.as_str(), value as &dyn Value))
            .collect()
    }
}

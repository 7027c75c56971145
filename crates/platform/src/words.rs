//! Closed vocabularies whose values are stored by name.

/// Declares an enum whose values have a name each: in the database, in JSON, in files, and at the end of message keys.
///
/// ```
/// rawabit_platform::words! {
///     /// Where a ship is.
///     Place {
///         /// In a port.
///         Port = "port",
///         /// Under way.
///         Sea = "sea",
///     }
/// }
/// assert_eq!(Place::Sea.name(), "sea");
/// assert_eq!(Place::of("port"), Some(Place::Port));
/// assert_eq!(Place::of("moon"), None);
/// ```
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $key:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name that is stored, and that ends the keys of messages.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }

            /// The value of a name.
            pub fn of(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }

        impl $crate::words::serde::Serialize for $name {
            fn serialize<S: $crate::words::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.name())
            }
        }

        impl<'de> $crate::words::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::words::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let name = <::std::borrow::Cow<'de, str> as $crate::words::serde::Deserialize>::deserialize(from)?;
                Self::of(&name).ok_or_else(|| {
                    $crate::words::serde::de::Error::custom(::std::format!("no such word: {name}"))
                })
            }
        }
    };
}

pub use serde;

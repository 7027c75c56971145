//! The public portal: articles, search, feeds, calendar.

//! What visitors of the portal live through, in a real browser: `cargo xtask test` runs these in each of three.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a story that cannot go on has failed, and says so"
)]

mod about;
mod addresses;
mod article;
mod article_tools;
mod corpus_files;
mod crash;
mod document;
mod document_elsewhere;
mod document_failures;
mod document_feeds;
mod embeds;
mod enlarging;
mod every_kind_of_page;
mod every_text;
mod feed_failures;
mod feed_health;
mod feeds;
mod first_visit;
mod forced_colours;
mod hostile_feed;
mod hyphenation;
mod keyboard;
mod language_filter;
mod languages;
mod large_feeds;
mod loading;
mod locale_files;
mod older_policy;
mod other_documents;
mod places;
mod positions;
mod prerendered;
mod reader;
mod reader_citing;
mod reader_corpus;
mod reader_finding;
mod reader_keyboard;
mod reader_links;
mod reader_loading;
mod reader_missing;
mod reader_order;
mod reader_password;
mod reader_phone;
mod reader_positions;
mod reader_reading;
mod reader_side_panel;
mod reader_tagged;
mod reader_taking_along;
mod reader_text;
mod right_to_left;
mod seed;
mod specimen;
mod start;
mod sub_path;
mod theme;
mod topics;
mod visible_focus;

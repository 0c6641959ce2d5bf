//! What a feed becomes, and where.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod canonical;
mod demo;
mod documents;
mod every_place;
mod file_names;
mod further;
mod given;
mod languages_of_lists;
mod lists;
mod made_anew;
mod near_misses;
mod own_pages;
mod people;
mod reading_time;
mod sections;
mod slugs;
mod theme;
mod thousands;
mod titles;
mod topics;
mod trails;
mod translations;
mod years;

//! What a feed becomes, and where.

mod demo;
mod documents;
mod given;
mod lists;
mod near_misses;
mod sections;
mod slugs;
mod trails;
mod translations;

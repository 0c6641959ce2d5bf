//! Pages as they are written out.

mod bodies;
mod given;
mod heads;
mod vocabularies;

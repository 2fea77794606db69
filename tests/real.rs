//! Real `bahi` against real `bahi-server`: cut links, `kill -9`, nothing lost or doubled.

#[path = "real/kill.rs"]
mod kill;
#[path = "real/link.rs"]
mod link;
#[path = "real/stage.rs"]
mod stage;
#[path = "real/writers.rs"]
mod writers;

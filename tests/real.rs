//! Real `bahi` against real `bahi-server`: cut links, `kill -9`, nothing lost or doubled.

#[cfg(test)]
#[path = "real/kill.rs"]
mod kill;
#[cfg(test)]
#[path = "real/link.rs"]
mod link;
#[cfg(test)]
#[path = "real/norms.rs"]
mod norms;
#[cfg(test)]
#[path = "real/orders.rs"]
mod orders;
#[cfg(test)]
#[path = "real/stage.rs"]
mod stage;
#[cfg(test)]
#[path = "real/writers.rs"]
mod writers;

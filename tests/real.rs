//! Real `bahi` against real `bahi-server`: cut links, `kill -9`, nothing lost or doubled.

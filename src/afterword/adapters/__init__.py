"""Files, clock, database, network: what touches the world, behind the core's ports."""

//! The tables as SeaORM entities, one file each. Plain rows: what they mean is told by the queries.

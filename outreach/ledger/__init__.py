"""The ledger: the only truth about what was sent and what came, and the only place with SQL."""

"""Who took part in an online meeting, from the report that its host downloads, and whom of the list that means."""

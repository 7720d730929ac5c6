"""What a person's words mean: clauses, the frame of each, and what they say together."""
